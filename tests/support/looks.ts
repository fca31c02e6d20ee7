import type { Page } from 'playwright'

declare global { interface Window { looks?: Map<string, Element> } }

/**
 * Every way in which text looks on the page, each once: colour, size and weight, and for all it stands in, up to the first thing
 * that nothing shines through, background, opacity and position. Two texts of one look have one contrast, whatever they say. Text that lies where something
 * positioned lies, which is not around it, may have any background: it is a look of its own. Keeps an element of each in
 * `window.looks` and gives the names.
 */
export const readLooks = (page: Page): Promise<string[]> => page.evaluate(() => {
  const root = document.querySelector('doorstep-page')!.shadowRoot!
  const all = [...root.querySelectorAll('*')]
  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (element: Element) => { const known = styles.get(element) ?? getComputedStyle(element); styles.set(element, known); return known }
  const around = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null
  // What is there for screen readers alone is a dot of a pixel.
  const floating = all.filter((element) => !['static', 'relative'].includes(styleOf(element).position) && element.getBoundingClientRect().width > 2 && element.getBoundingClientRect().height > 2)
  const frames = new Map<Element, string>()
  const frameOf = (element: Element): string => {
    const known = frames.get(element)
    if (known !== undefined) return known
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, color } = styleOf(element)
    const outer = around(element)
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, element.localName === 'a' ? color : ''].join(' ')
    const isSolid = backgroundColor.startsWith('rgb(') && backgroundImage === 'none'
    const frame = `${outer && !isSolid ? frameOf(outer) : ''}>${own}`
    frames.set(element, frame)
    return frame
  }
  const looks = new Map<string, Element>()
  let alone = 0
  for (const element of all) {
    const saysSomething = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '') || element.matches('input, select, textarea, button')
    if (!saysSomething || element.getClientRects().length === 0) continue
    const { color, fontSize, fontWeight, textShadow, visibility } = styleOf(element)
    if (visibility !== 'visible') continue
    const outer = around(element)
    const box = element.getBoundingClientRect()
    const isUnder = floating.some((other) => {
      if (other.contains(element) || element.contains(other)) return false
      const { left, right, top, bottom } = other.getBoundingClientRect()
      return left < box.right && right > box.left && top < box.bottom && bottom > box.top
    })
    alone += isUnder ? 1 : 0
    // A link in a text is judged beside that text.
    const look = [color, fontSize, fontWeight, textShadow, element.localName === 'a' && outer ? styleOf(outer).color : '', frameOf(element), isUnder ? `${location.search} ${matchMedia('(prefers-color-scheme: dark)').matches} ${alone}` : ''].join('|')
    if (!looks.has(look)) looks.set(look, element)
  }
  window.looks = looks
  return [...looks.keys()]
})
