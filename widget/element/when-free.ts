import { guard } from './report-error.ts'

/** How a reader turns to a block: what moves then was meant. */
const turns = ['pointerdown', 'pointerover', 'focusin'] as const

/**
 * Runs once, as soon as what it does moves nothing the reader is looking at: now, or after a scroll or a change of size, or when the
 * reader turns to `element`. Gives what calls it off.
 */
export const whenFree = (element: Element, isFree: () => boolean, run: () => void): (() => void) => {
  const look = () => guard(() => { if (isFree()) finish() })
  const finish = () => { stop(); guard(run) }
  const stop = () => {
    // Scrolls do not bubble: on the way down those of the shop's own panes are heard as well.
    removeEventListener('scroll', look, true)
    removeEventListener('resize', look)
    for (const turn of turns) element.removeEventListener(turn, finish)
  }
  if (isFree()) { run(); return () => {} }
  addEventListener('scroll', look, { capture: true, passive: true })
  addEventListener('resize', look)
  for (const turn of turns) element.addEventListener(turn, finish)
  return stop
}

/** What would be pushed by `element` lies below the window, or above it, where the browser holds the page still by itself. */
export const movesNothing = (element: Element): boolean => {
  const top = topAfter(element)
  return top >= innerHeight || top <= 0
}

/** Where that begins which follows: places have no box of their own, and may be empty. */
const topAfter = (element: Element): number => {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    const box = boxOf(next)
    if (box) return box.top
  }
  const parent = element.parentElement!
  return parent.matches('.place') ? topAfter(parent) : parent.getBoundingClientRect().bottom
}

/** The first box that is drawn of it; none of what is empty or hidden. */
export const boxOf = (element: Element): DOMRect | undefined => element.getClientRects()[0] ?? [...element.querySelectorAll('section')].map((section) => section.getClientRects()[0]).find(Boolean)
