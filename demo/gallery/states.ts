import type { GalleryState } from './state.ts'
import { ended } from './states/arrived.ts'
import { before } from './states/before.ts'
import { hostile } from './states/hostile.ts'
import { languages } from './states/languages.ts'
import { onTheWay } from './states/on-the-way.ts'
import { trouble } from './states/trouble.ts'

/** Everything the page can be, with a believable story each: for the gallery, the tests of the views and `npm run shots`. */
export const galleryStates: readonly GalleryState[] = [...before, ...onTheWay, ...trouble, ...ended, ...languages, ...hostile]

/** The first, plainest story of a state. */
export const storyOf = (name: string): GalleryState => {
  const found = galleryStates.find((s) => s.name === name)
  if (!found) throw new Error(`no story called ${name}`)
  return found
}
