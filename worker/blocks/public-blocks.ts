import type { BlocksAnswer } from '../../contract/block.ts'
import type { HelpBlock } from '../../contract/blocks/help.ts'
import type { HelpContent } from '../../contract/content/help.ts'
import { readContent, type ContentEntry } from '../content/read-content.ts'
import { questionsOf } from '../domain/answers/questions.ts'
import { signLink } from '../edge/link-token.ts'
import type { Env } from '../env.ts'
import { merchantsOrder } from '../learning/choose.ts'
import type { ResolvedPage } from '../routes/public/resolve-page.ts'
import { arrivalOf, isLateNow } from './create-context.ts'
import { chooseQuestions, fitsTime } from './help.ts'
import { actLifetime } from './resolve-blocks.ts'

/** Nothing of the merchant's arrangements with this order: who has a tracking number alone is told of none. */
const nothingKnown: HelpBlock['facts'] = { notArrivedFrom: null, problemsUntil: null, returnsUntil: null, takesProblems: false, takesReturns: false, takesWishes: false }

/**
 * What stands on a page that a tracking number opened (TRUST 6): the questions of this moment, from what that page says anyway — state,
 * lateness, dates — and from what the store tells everybody. The order is not read; what the merchant wrote for certain goods or
 * mishaps is left out, because its being there would tell of them. Nothing is counted and nothing learned: nobody knows who looks.
 */
export async function publicBlocksOf(env: Env, { answer, store, token }: Extract<ResolvedPage, { ok: true }>, { now, language }: { readonly now: Date; readonly language: string }): Promise<BlocksAnswer> {
  const { revision, state, places, shipments } = answer
  const empty: BlocksAnswer = { revision, state, visit: '', act: '', blocks: [] }
  if (![...places.main, ...places.side, ...places.after].includes('help')) return empty
  const content = await readContent(env, store.id, now)
  const entries = content.of('help')
  const { support, links, returns } = store.page
  const keys = questionsOf(answer, { ...nothingKnown, hasContact: Boolean(links.contact ?? support.url ?? support.email ?? support.phone), hasReturns: returns !== null })
  const own = entries.filter((entry) => isForEverybody(entry) && (!entry.body.when.states?.length || entry.body.when.states.includes(state)) && fitsTime(entry, { facts: answer, isLate: isLateNow(shipments), arrivedAt: arrivalOf(shipments), now }))
  const questions = await chooseQuestions({ choose: merchantsOrder, state, language, store }, keys, own)
  if (questions.length === 0 && entries.length === 0) return empty
  return {
    ...empty, act: await signLink(env, { store: store.id, order: token.order, scope: 'ask', epoch: token.epoch, expires: new Date(now.getTime() + actLifetime) }),
    blocks: [{ type: 'help', id: 'help', decision: null, commerce: false, questions, facts: nothingKnown, canSearch: entries.length > 0, canWrite: false, answerDays: null, cases: [] }],
  }
}

/** Decided by status and dates alone. */
const isForEverybody = ({ body: { searchOnly, when } }: ContentEntry<HelpContent>): boolean =>
  !searchOnly && !when.substatuses?.length && !when.skus?.length && !when.categories?.length && !when.tags?.length
