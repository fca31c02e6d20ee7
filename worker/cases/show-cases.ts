import type { ShownCase } from '../../contract/case.ts'
import type { CaseKind } from '../../contract/vocabulary.ts'
import type { BlockContext } from '../blocks/block-context.ts'
import type { CaseWithEntries } from '../db/cases.ts'
import { toShownCase } from './read-case.ts'

/** A closed case is news for so long: the answer is read, then it makes room. */
const closedFor = 14 * 86_400_000

/** An order's cases of these kinds, as its page shows them: what is open, and what was closed lately. */
export const showCases = ({ env, store, facts, now }: BlockContext, cases: readonly CaseWithEntries[], kinds: readonly CaseKind[], answerDays: number | null): Promise<ShownCase[]> =>
  Promise.all(cases.filter(({ row }) => kinds.includes(row.kind) && (row.closedAt === null || now.getTime() - row.closedAt < closedFor))
    .map((found) => toShownCase(env, store, found, { zone: facts.order.destinationZone ?? store.settings.timeZone, isProven: facts.view === 'proven', answerDays })))
