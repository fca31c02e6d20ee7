import { answersFound, answersInput } from '../../../../contract/blocks/help.ts'
import { inLanguage } from '../../../../contract/by-language.ts'
import type { HelpContent } from '../../../../contract/content/help.ts'
import { sayEntry } from '../../../blocks/help.ts'
import type { ContentEntry } from '../../../content/read-content.ts'
import { indexEntries, searchEntries, type SearchIndex } from '../../../domain/answers/search.ts'
import { route, type Route } from '../../route.ts'
import { actProblems } from '../read-act.ts'
import { readAsker } from '../read-asker.ts'

const most = 5
/** Made once for the entries an isolate holds; they are replaced whole when the merchant changes one. */
const made = new WeakMap<readonly ContentEntry<HelpContent>[], Map<string, SearchIndex>>()

export const answerActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/answers', group: 'Acts', access: 'public',
    summary: 'Search the store’s own questions', notes: 'By words, in the reader’s language. What is searched for is not kept. The token of a page that shows status and dates alone opens this act and no other.',
    body: answersInput, answers: { 200: { description: 'At most five, best first', schema: answersFound } }, problems: actProblems,
    handle: async (call) => {
      const { act: token, query, language } = call.body
      const asker = await readAsker(call, token, language)
      if (!asker.ok) return asker.answer
      const entries = asker.content.of('help')
      const ids = searchEntries(indexFor(entries, asker.language, asker.store.settings.locale), query, asker.language, most)
      return call.json({ entries: ids.flatMap((id) => { const entry = entries.find((each) => each.id === id); return entry ? [sayEntry(asker, entry)] : [] }) })
    },
  }),
]

function indexFor(entries: readonly ContentEntry<HelpContent>[], language: string, store: string): SearchIndex {
  const indexes = made.get(entries) ?? new Map<string, SearchIndex>()
  made.set(entries, indexes)
  const known = indexes.get(language) ?? indexEntries(entries.map(({ id, body: { q, a, keywords } }) => {
    const said = inLanguage(q, language, store)
    return { id, lang: said?.lang ?? language, q: said?.text ?? '', a: inLanguage(a, language, store)?.text ?? '', keywords }
  }))
  // Tags come from callers: a few languages are kept, not every spelling somebody sends.
  if (indexes.size < 8) indexes.set(language, known)
  return known
}
