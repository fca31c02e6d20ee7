import { showCases } from '../cases/show-cases.ts'
import { casesOf, returnsLeft, returnsOf } from '../cases/terms.ts'
import type { BlockHalf } from './block-context.ts'
import { sayIn } from './localize.ts'

/** Until when each item may go back, and what became of what did. Cases are read only where a return may be asked for on the page. */
export const returnsHalf: BlockHalf<'returns'> = {
  type: 'returns',
  resolve: async (context) => {
    const reading = await returnsOf(context)
    const { windows, termsOf } = reading
    const hasParcels = (context.facts.returns?.length ?? 0) > 0
    if (windows.length === 0 && !hasParcels) return null
    const shopLink = context.store.page.links.returns
    const requests = windows.map(({ item }) => termsOf(item)?.policy).find((policy) => policy?.requests)
    const answerDays = requests?.answerDays ?? null
    const cases = requests ? await casesOf(context) : []
    const { lines } = await returnsLeft(context, reading)
    return {
      type: 'returns',
      items: lines.map((line) => {
        const terms = termsOf(line.item), policy = terms?.policy ?? null
        const url = policy?.link?.url ?? shopLink
        return {
          ...line, days: terms?.days ?? 0, free: terms?.free ?? false, isExcluded: terms?.isExcluded ?? false, text: sayIn(context, policy?.text), canRequest: line.isOpen && line.left > 0 && policy?.requests === true,
          link: line.isOpen && !policy?.requests && url ? { url, label: sayIn(context, policy?.link?.label) } : null,
        }
      }),
      answerDays, next: sayIn(context, requests?.next),
      cases: await showCases(context, cases, ['return'], answerDays),
    }
  },
}
