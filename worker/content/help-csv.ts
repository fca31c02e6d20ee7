import { readBoolean } from '../csv/cells.ts'
import type { ContentCsv } from './content-csv.ts'

/** One line of a spreadsheet as a question in one language; lists are parted by `|`. */
export const helpCsv: ContentCsv = {
  columns: ['language', 'question', 'answer', 'link', 'link_label', 'states', 'skus', 'categories', 'tags', 'keywords', 'search_only'],
  cells: [[/^\/q(\/|$)/, 'question'], [/^\/a(\/|$)/, 'answer'], [/^\/link\/label/, 'link_label'], [/^\/when\/(\w+)/, '$1'], [/^\/searchOnly/, 'search_only']],
  toBody: (row, language) => {
    const cell = (name: string): string => (row[name] ?? '').trim()
    const lang = cell('language') || language
    const list = (name: string): string[] => cell(name).split('|').map((part) => part.trim()).filter(Boolean)
    const when = Object.fromEntries(['states', 'skus', 'categories', 'tags'].flatMap((name) => list(name).length > 0 ? [[name, list(name)]] : []))
    return {
      q: { [lang]: cell('question') }, a: { [lang]: cell('answer') }, when, keywords: list('keywords'),
      searchOnly: cell('search_only') === '' ? undefined : readBoolean(cell('search_only')) ?? cell('search_only'),
      ...cell('link') === '' ? {} : { link: { url: cell('link'), label: { [lang]: cell('link_label') || cell('question').slice(0, 80) } } },
    }
  },
}
