import { itemsOf } from '../cases/read-case.ts'
import { showCases } from '../cases/show-cases.ts'
import { casesOf, returnsOf } from '../cases/terms.ts'
import type { CaseWithEntries } from '../db/cases.ts'
import type { BlockHalf } from './block-context.ts'
import { sayIn } from './localize.ts'

/** Until when each item may go back, and what became of what did. Cases are read only where a return may be asked for on the page. */
export const returnsHalf: BlockHalf<'returns'> = {
  type: 'returns',
  resolve: async (context) => {
    const { windows, termsOf } = await returnsOf(context)
    const hasParcels = (context.facts.returns?.length ?? 0) > 0
    if (windows.length === 0 && !hasParcels) return null
    const shopLink = context.store.page.links.returns
    const requests = windows.map(({ item }) => termsOf(item)?.policy).find((policy) => policy?.requests)
    const answerDays = requests?.answerDays ?? null
    const cases = requests ? await casesOf(context) : []
    const asked = askedBack(cases)
    return {
      type: 'returns',
      items: windows.map((window) => {
        const terms = termsOf(window.item), policy = terms?.policy ?? null
        const url = policy?.link?.url ?? shopLink
        return {
          ...window, days: terms?.days ?? 0, free: terms?.free ?? false, isExcluded: terms?.isExcluded ?? false, text: sayIn(context, policy?.text), canRequest: window.isOpen && policy?.requests === true && !asked.has(window.item),
          link: window.isOpen && !policy?.requests && url ? { url, label: sayIn(context, policy?.link?.label) } : null,
        }
      }),
      answerDays, next: sayIn(context, requests?.next),
      cases: await showCases(context, cases, ['return'], answerDays),
    }
  },
}

/** Items that are asked for already: to send more of them back, the shopper adds to that case. */
const askedBack = (cases: readonly CaseWithEntries[]): ReadonlySet<string> =>
  new Set(cases.flatMap(({ row }) => row.kind === 'return' && row.state !== 'closed' ? itemsOf(row).map(({ item }) => item) : []))
