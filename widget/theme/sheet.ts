import blocks from './blocks.css?inline'
import page from './page.css?inline'
import tokens from './tokens.css?inline'

let sheet: CSSStyleSheet | null = null

/**
 * The page's styles as one constructed sheet, shared by every instance: passes a strict style-src where a style element
 * does not. Null where sheets cannot be constructed; the element then links the CSS file.
 */
export const pageSheet = (): CSSStyleSheet | null => {
  if (sheet) return sheet
  try {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(tokens + page + blocks)
  } catch { /* an old browser: the linked file serves it */ }
  return sheet
}
