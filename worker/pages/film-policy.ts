import type { CareContent } from '../../contract/content/care.ts'
import { asksCatalogue, closeness, isAboutEverything } from '../domain/placement/match-item.ts'

/** What the care block of a page may play once it is tapped; nothing else is let through. */
export interface FilmPolicy {
  /** The one frame there is: youtube-nocookie.com. */
  readonly frames: boolean
  /** Origins of the merchant's own films and sounds. */
  readonly media: readonly string[]
}
export const noFilms: FilmPolicy = { frames: false, media: [] }

const most = 10

/**
 * Of all a store has to show, what could stand on the page of these things, now or after a later scan. A policy is said before the
 * blocks are known, so a film that only the catalogue can match counts.
 */
export function filmsOf(entries: readonly { readonly body: CareContent }[], skus: readonly string[]): FilmPolicy {
  const sources = entries.flatMap(({ body: { match, media } }) => {
    const source = media && 'source' in media ? media.source : null
    const couldFit = isAboutEverything(match) || asksCatalogue(match) || skus.some((sku) => closeness(match, { sku, category: null, tags: [] }) !== null)
    return source && couldFit ? [source] : []
  })
  const files = sources.flatMap((source) => 'file' in source && URL.canParse(source.file) ? [new URL(source.file).origin] : [])
  return { frames: sources.some((source) => 'youtube' in source), media: [...new Set(files)].slice(0, most) }
}
