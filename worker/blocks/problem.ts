import { problemKinds } from '../../contract/vocabulary.ts'
import { showCases } from '../cases/show-cases.ts'
import { casesOf, policyAbout, problemsOf } from '../cases/terms.ts'
import type { BlockHalf } from './block-context.ts'
import { sayIn } from './localize.ts'

/** What may be reported, and what was. A store without a policy takes no reports: nobody there would read them. */
export const problemHalf: BlockHalf<'problem'> = {
  type: 'problem',
  resolve: async (context) => {
    const policy = policyAbout(context, 'problems')
    if (policy === null) return null
    const kinds = problemsOf(context)
    const canCorrectAddress = context.facts.shipments.some(({ status, substatus }) => status === 'exception' && substatus === 'address')
    const answerDays = policy.answerDays ?? null
    const cases = await showCases(context, await casesOf(context), [...problemKinds, 'address'], answerDays)
    if (kinds.length === 0 && !canCorrectAddress && cases.length === 0) return null
    return { type: 'problem', kinds: kinds.map((window) => ({ ...window, items: [...window.items] })), canCorrectAddress, answerDays, next: sayIn(context, policy.next), cases }
  },
}
