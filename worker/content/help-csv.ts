/** One line of a spreadsheet as a question in one language; lists are parted by `|`. Other languages of the same question are set by PUT. */
export const helpCsv = {
  columns: ['language', 'question', 'answer', 'link', 'link_label', 'states', 'skus', 'categories', 'tags', 'keywords', 'search_only'],
  toBody: (row: Readonly<Record<string, string>>): unknown => {
    const cell = (name: string): string => (row[name] ?? '').trim()
    const lang = cell('language') || 'en'
    const list = (name: string): string[] => cell(name).split('|').map((part) => part.trim()).filter(Boolean)
    const when = Object.fromEntries(['states', 'skus', 'categories', 'tags'].flatMap((name) => list(name).length > 0 ? [[name, list(name)]] : []))
    return {
      q: { [lang]: cell('question') }, a: { [lang]: (row['answer'] ?? '').replace(/\r\n?/g, '\n').trim() }, when, keywords: list('keywords'), searchOnly: /^(true|yes|1)$/i.test(cell('search_only')),
      ...cell('link') === '' ? {} : { link: { url: cell('link'), label: { [lang]: cell('link_label') || cell('question').slice(0, 80) } } },
    }
  },
}
