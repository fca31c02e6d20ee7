/** A shop's typing mistake is a default, not an error. */
export const headingLevelOf = (host: HTMLElement): 1 | 2 => (host.getAttribute('heading-level') === '1' ? 1 : 2)

/** Attribute, else the nearest `lang`, else the browser's language, else English. Crosses shadow roots: a shop may wrap the element in its own. */
export const languageOf = (host: HTMLElement): string => host.getAttribute('locale') || nearestLang(host) || navigator.language || 'en'

const nearestLang = (element: Element): string => {
  const near = element.closest('[lang]')
  const root = element.getRootNode()
  return near?.getAttribute('lang') ?? (root instanceof ShadowRoot ? nearestLang(root.host) : '')
}
