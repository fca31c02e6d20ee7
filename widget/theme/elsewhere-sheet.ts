import line from '../elsewhere/elsewhere.css?inline'
import tokens from './tokens.css?inline'

/** Styles of `<doorstep-block>`, constructed as those of the page; null where sheets cannot be constructed. */
export const elsewhereSheet = (): CSSStyleSheet | null => {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(tokens + line)
    return sheet
  } catch { return null }
}
