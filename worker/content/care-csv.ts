import { toRichText } from '../../contract/rich-text.ts'
import type { ContentCsv } from './content-csv.ts'

/**
 * One line of a spreadsheet as an entry in one language. Lists are parted by `|`, since names hold commas. An empty cell is
 * a field left out; the contract says what is missing.
 */
export const careCsv: ContentCsv = {
  columns: ['language', 'phase', 'after_days', 'skus', 'categories', 'tags', 'icon', 'title', 'summary', 'heading', 'text', 'link', 'link_label', 'media', 'media_url', 'still', 'alt', 'seconds', 'pages', 'bytes'],
  cells: [
    [/^\/afterDays/, 'after_days'], [/^\/match\/(skus|categories|tags)/, '$1'], [/^\/body/, 'text'], [/^\/link\/label/, 'link_label'],
    [/^\/media\/(source|url|image)/, 'media_url'], [/^\/media\/(still|alt|seconds|pages|bytes)/, '$1'],
  ],
  toBody: (row, language) => {
    const cell = (name: string): string => (row[name] ?? '').trim()
    const lang = cell('language') || language
    const said = (name: string) => cell(name) === '' ? undefined : { [lang]: cell(name) }
    const list = (name: string): string[] => cell(name).split('|').map((part) => part.trim()).filter(Boolean)
    const count = (name: string): unknown => cell(name) === '' ? undefined : Number(cell(name))
    return withoutGaps({
      phase: cell('phase') || undefined,
      afterDays: count('after_days'),
      match: { skus: list('skus'), categories: list('categories'), tags: list('tags') },
      icon: cell('icon') || undefined,
      title: said('title'), summary: said('summary'), heading: said('heading'),
      body: cell('text') === '' ? undefined : { [lang]: toRichText(row['text'] ?? '') },
      link: cell('link') === '' ? undefined : { label: { [lang]: cell('link_label') || cell('title') }, url: cell('link') },
      media: cell('media') === '' ? undefined : toMedia(cell('media'), { url: cell('media_url'), still: cell('still'), alt: said('alt'), seconds: count('seconds'), pages: count('pages'), bytes: count('bytes') }),
    })
  },
}

interface MediaCells { readonly url: string; readonly still: string; readonly alt: unknown; readonly seconds: unknown; readonly pages: unknown; readonly bytes: unknown }

function toMedia(kind: string, { url, still, alt, seconds, pages, bytes }: MediaCells): unknown {
  switch (kind) {
    case 'video': return withoutGaps({ kind, still, alt, seconds, source: youtubeOf(url) ? { youtube: youtubeOf(url) } : { file: url } })
    case 'podcast': return withoutGaps({ kind, seconds, source: /\.(mp3|m4a|ogg|oga|wav)$/i.test(url) ? { file: url } : { page: url } })
    case 'infographic': return withoutGaps({ kind, image: url, alt })
    case 'pdf': return withoutGaps({ kind, url, pages, bytes })
    default: return { kind }
  }
}

/** Of the addresses people copy: `watch?v=`, `youtu.be/`, `embed/`, `shorts/`. */
const youtubeOf = (url: string): string | null => /^https:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/)|youtu\.be\/)([A-Za-z0-9_-]{11})(?:[?&#/]|$)/.exec(url)?.[1] ?? null

const withoutGaps = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
