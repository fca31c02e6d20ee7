/**
 * What the server drew into places is no part of `widget.js`. Hydration deletes server HTML whose component is not there, so
 * the blocks step aside for the moment of hydration and are put back where they stood, in one task: nothing is painted in
 * between. Where hydration did not keep a place, its blocks are gone with it, and the stage draws them anew.
 */
export const keepPlaces = (container: ParentNode, hydrate: () => void): void => {
  const kept = [...container.querySelectorAll('[data-place]')].map((place) => [place, [...place.childNodes]] as const)
  for (const [place] of kept) place.replaceChildren()
  hydrate()
  for (const [place, nodes] of kept) place.append(...nodes)
}
