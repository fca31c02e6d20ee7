import type { Theme } from '../../contract/store.ts'
import { seedsOf } from './seeds.ts'

/**
 * The theme a store saved, as a sheet of this one element. What the shop's own page sets wins: a seed that already
 * arrives from outside is left alone. Set through the object model, so that a value can never become a rule.
 */
export const createStoreTheme = (host: HTMLElement, root: ShadowRoot): ((theme: Theme) => void) => {
  const sheet = new CSSStyleSheet()
  const style = (sheet.cssRules[sheet.insertRule(':host{}')] as CSSStyleRule).style
  let isAdopted = false
  return (theme) => {
    const seeds = seedsOf(theme)
    if (!isAdopted) {
      const around = getComputedStyle(host)
      for (const [name, value] of seeds) if (!around.getPropertyValue(name)) style.setProperty(name, value)
      root.adoptedStyleSheets.push(sheet)
      isAdopted = true
      return
    }
    for (const [name, value] of seeds) if (style.getPropertyValue(name)) style.setProperty(name, value)
  }
}
