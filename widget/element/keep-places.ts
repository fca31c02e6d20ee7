/**
 * What the server drew into places is no part of `widget.js`. Hydration deletes server HTML whose component is not there, so
 * the blocks step aside for the moment of hydration and are put back where they stood, in one task: nothing is painted in
 * between.
 */
export const keepPlaces = (container: ParentNode, hydrate: () => void): void => {
  const kept = [...container.querySelectorAll<HTMLElement>('[data-place]')].map((place) => ({ place, nodes: [...place.childNodes] }))
  for (const { place } of kept) place.replaceChildren()
  hydrate()
  for (const { place, nodes } of kept) {
    // The same node when hydration kept it, which is the rule; else the one that took its place.
    const now = place.isConnected ? place : container.querySelector(`[data-place="${place.dataset['place']}"]`)
    now?.append(...nodes)
  }
}
