/**
 * The questions are drawn by the server, but their texts are no part of `widget.js`. Hydration deletes server HTML whose
 * component is not there, so the block steps aside for the moment of hydration and is put back where it stood, in one task:
 * nothing is painted in between. It needs no script itself (plain `details` and links).
 *
 * Returns what removes it; call that before `PageView` is drawn with `help` of its own, or both would stand there.
 */
export const keepHelp = (container: ParentNode, hydrate: () => void): (() => void) => {
  const help = container.querySelector('.qs > *')
  const slot = help?.parentNode
  help?.remove()
  hydrate()
  // The same node when hydration kept it, which is the rule; else the one that took its place.
  const now = slot?.isConnected ? slot : container.querySelector('.qs')
  if (help) now?.appendChild(help)
  return () => help?.remove()
}
