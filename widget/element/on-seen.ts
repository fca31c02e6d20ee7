/** How much of an element must be in view, and for how long, to count as seen: half of it, or half of the window, for a second. */
const share = 0.5, seenMs = 1_000

/**
 * Calls back once for each element that was really looked at. Gives what watches one more element, and what ends it all. What is
 * taller than two windows can never be half in view: filling half of the window counts as well.
 */
export const watchSeen = (onSeen: (element: Element) => void): { readonly watch: (element: Element) => void; readonly dispose: () => void } => {
  const timers = new Map<Element, ReturnType<typeof setTimeout>>()
  const forget = (element: Element) => { clearTimeout(timers.get(element)); timers.delete(element) }
  const observer = new IntersectionObserver((entries) => {
    for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
      const isInView = intersectionRatio >= share || (rootBounds !== null && intersectionRect.height >= share * rootBounds.height)
      if (!isInView) forget(target)
      else if (!timers.has(target)) timers.set(target, setTimeout(() => { observer.unobserve(target); onSeen(target) }, seenMs))
    }
  }, { threshold: [0, 0.1, 0.2, 0.3, 0.4, share] })
  return { watch: (element) => observer.observe(element), dispose: () => { observer.disconnect(); for (const element of timers.keys()) forget(element) } }
}
