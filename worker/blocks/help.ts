import type { ContentEntry } from '../content/read-content.ts'
import type { HelpBlock } from '../../contract/blocks/help.ts'
import type { HelpContent } from '../../contract/content/help.ts'
import { showCases } from '../cases/show-cases.ts'
import { casesOf, policyAbout, problemsOf, returnsOf, wishesOf } from '../cases/terms.ts'
import type { QuestionKey } from '../../contract/vocabulary.ts'
import { questionsOf } from '../domain/answers/questions.ts'
import { commonReturnDay } from '../domain/case/return-window.ts'
import type { BlockContext, BlockHalf } from './block-context.ts'
import { sayIn } from './localize.ts'
import { fitting } from './moment.ts'

/** A page answers four questions unasked; more is a search. */
const most = 4

/**
 * The questions of this moment: ours that the facts can answer and the merchant's that fit, in the order that helped others. A store
 * that wrote nothing costs no query.
 */
export const helpHalf: BlockHalf<'help'> = {
  type: 'help',
  resolve: async (context) => {
    const facts = await helpFactsOf(context)
    const { support, links } = context.store.page
    const messages = policyAbout(context, 'messages')
    const hasContact = Boolean(links.contact ?? support.url ?? support.email ?? support.phone) || messages !== null
    const keys = questionsOf(context.facts, { ...facts, hasContact, hasReturns: facts.returnsUntil !== null || facts.takesReturns || context.store.page.returns !== null })
    const questions = await chooseQuestions(context, keys, await ownQuestions(context))
    const answerDays = messages?.answerDays ?? null
    return {
      type: 'help', questions, facts, canSearch: context.content.of('help').length > 0, canWrite: messages !== null, answerDays,
      cases: messages === null ? [] : await showCases(context, await casesOf(context), ['message'], answerDays),
    }
  },
}

/** At most four, best first. */
export async function chooseQuestions(context: Pick<BlockContext, 'choose' | 'state' | 'language' | 'store'>, keys: readonly QuestionKey[], own: readonly ContentEntry<HelpContent>[]): Promise<HelpBlock['questions']> {
  const ours = keys.map((key) => `page:${key}`), named = ({ id }: { readonly id: string }): string => `shop:${id}`
  // What fits this very thing goes before what everybody asks; how long a page is kept is nobody's first question.
  const candidates = [...own.filter(isPointed).map(named), ...ours.filter((id) => id !== 'page:kept'), ...own.filter((entry) => !isPointed(entry)).map(named), ...ours.filter((id) => id === 'page:kept')]
  const chosen = await context.choose(`help:${context.state}`, candidates.map((id) => ({ id })), most)
  return chosen.flatMap(({ id, decision }): HelpBlock['questions'] => {
    const key = keys.find((each) => id === `page:${each}`)
    if (key) return [{ by: 'page', key, decision }]
    const entry = own.find((each) => id === `shop:${each.id}`)
    return entry ? [{ by: 'shop', ...sayEntry(context, entry), decision }] : []
  })
}

async function helpFactsOf(context: BlockContext): Promise<HelpBlock['facts']> {
  const windows = problemsOf(context)
  const { windows: returns, termsOf } = await returnsOf(context)
  return {
    notArrivedFrom: windows.find(({ kind }) => kind === 'not_arrived')?.from ?? null, problemsUntil: windows.find(({ kind, isOpen }) => kind === 'damaged' && isOpen)?.until ?? null, returnsUntil: commonReturnDay(returns),
    takesProblems: windows.length > 0, takesReturns: returns.some(({ item, isOpen }) => isOpen && termsOf(item)?.policy?.requests === true), takesWishes: wishesOf(context).some(({ options }) => options.some(({ by }) => by === 'shop')),
  }
}

async function ownQuestions(context: BlockContext): Promise<ContentEntry<HelpContent>[]> {
  const fit = await fitting(context, context.content.of('help').filter(({ body }) => !body.searchOnly), ({ body }) => body.when)
  return fit.filter((entry) => fitsTime(entry, context))
}

/** Do the conditions hold that status and dates decide? `when` without them always does. */
export const fitsTime = ({ body: { when } }: ContentEntry<HelpContent>, { facts, isLate, arrivedAt, now }: Pick<BlockContext, 'facts' | 'isLate' | 'arrivedAt' | 'now'>): boolean => {
  const since = arrivedAt === null ? null : Math.floor((now.getTime() - Date.parse(arrivedAt)) / 86_400_000)
  return (when.late == null || when.late === isLate)
    && (!when.substatuses?.length || facts.shipments.some(({ substatus }) => substatus !== null && when.substatuses?.includes(substatus)))
    && (!when.daysAfterDelivery || (since !== null && since >= when.daysAfterDelivery.from && since <= when.daysAfterDelivery.to))
}

/** Written for one thing or mishap, not for a state that every order passes through. */
const isPointed = ({ body: { when: { states: _states, ...finer } } }: ContentEntry<HelpContent>): boolean => Object.values(finer).some((condition) => condition != null && !(Array.isArray(condition) && condition.length === 0))

/** A merchant's entry in the reader's language. */
export const sayEntry = (context: Pick<BlockContext, 'language' | 'store'>, { id, body: { q, a, link } }: ContentEntry<HelpContent>) =>
  ({ id, q: sayIn(context, q), a: sayIn(context, a), link: link ? { url: link.url, label: sayIn(context, link.label) } : null })
