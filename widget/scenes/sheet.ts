import scene from './scene.css?inline'

let sheet: CSSStyleSheet | null = null

/** Styles of the illustrations; adopt them before the first scene is drawn. */
export const sceneSheet = (): CSSStyleSheet | null => {
  if (sheet) return sheet
  try {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(scene)
  } catch { /* no constructed sheets: the caller links the file, or leaves the scene out */ }
  return sheet
}
