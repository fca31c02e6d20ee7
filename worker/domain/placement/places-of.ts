import type { Places } from '../../../contract/page.ts'
import type { BlockSettings } from '../../../contract/store.ts'
import { sectionNames, type PageState } from '../../../contract/vocabulary.ts'
import { defaultPlaces } from './default-places.ts'

const columns = ['main', 'side', 'after'] as const

/**
 * What stands where in one state of one store: the store's own list where it has one, without what the store hides. The parts
 * that tell where the parcel is can be moved and never left out: those a list forgets follow at the end of their usual column.
 */
export function placesOf(state: PageState, { placement, hidden }: Pick<BlockSettings, 'placement' | 'hidden'>): Places {
  const usual = defaultPlaces[state]
  const chosen = placement[state] ?? usual
  const named = new Set<string>(columns.flatMap((column) => chosen[column]))
  const forgotten = (column: (typeof columns)[number]) => usual[column].filter((name) => isSection(name) && !named.has(name))
  const hides = new Set<string>(hidden)
  const placesIn = (column: (typeof columns)[number]) => [...chosen[column], ...forgotten(column)].filter((name) => !hides.has(name))
  return { main: placesIn('main'), side: placesIn('side'), after: placesIn('after') }
}

const isSection = (name: string): boolean => sectionNames.some((section) => section === name)

/** Blocks that hold nothing of the order: the answers of the moment, from the status and from what the merchant tells everybody. */
const publicBlocks: readonly string[] = ['help']

/** The same for a view that may not know what was ordered. */
export function publicPlaces(state: PageState, settings: Pick<BlockSettings, 'placement' | 'hidden'>): Places {
  const isPublic = (name: string) => isSection(name) || publicBlocks.includes(name)
  const { main, side, after } = placesOf(state, settings)
  return { main: main.filter(isPublic), side: side.filter(isPublic), after: after.filter(isPublic) }
}
