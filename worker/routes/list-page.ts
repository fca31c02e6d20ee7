import { readCursor, signCursor } from '../edge/sign-path.ts'
import type { Env } from '../env.ts'
import type { Call } from './route.ts'

/** How a list is walked by keyset: no row is shown twice or left out while others come and go. */
export interface Listing<Row, Place> {
  /** The list, the store and every filter. A cursor is good for this very question alone (TRUST 12). */
  readonly question: readonly (string | number | null | undefined)[]
  readonly limit: number
  /** `next` of the page before; left out for the first one. */
  readonly cursor: string | undefined
  /** Up to `limit` rows behind `after`; null begins. */
  readonly read: (after: Place | null, limit: number) => Promise<readonly Row[]>
  /** Where a row stands in the order of the list. Plain data: it travels as JSON in the cursor. */
  readonly placeOf: (row: Row) => Place
}

export interface ListPage<Row> { readonly rows: readonly Row[]; readonly next: string | null }

/** One page, and the cursor of the next while there is one. null: the cursor is not one that this question handed out. */
export async function readListPage<Row, Place>(env: Env, { question, limit, cursor, read, placeOf }: Listing<Row, Place>): Promise<ListPage<Row> | null> {
  const scope = JSON.stringify(question)
  const after = cursor === undefined ? null : parsePlace<Place>(await readCursor(env, scope, cursor))
  if (cursor !== undefined && after === null) return null
  const found = await read(after, limit + 1)
  const rows = found.slice(0, limit), last = rows.at(-1)
  return { rows, next: found.length > limit && last !== undefined ? await signCursor(env, scope, JSON.stringify(placeOf(last))) : null }
}

/** The same as an answer; `say` writes the rows as the route shows them. */
export async function answerList<Row, Place>(call: Pick<Call<unknown, unknown>, 'env' | 'json' | 'problem'>, listing: Listing<Row, Place>, say: (page: ListPage<Row>) => unknown): Promise<Response> {
  const page = await readListPage(call.env, listing)
  return page === null ? refuseCursor(call) : call.json(await say(page))
}

/** `type`: where the cursor stood, in the query or in the body. */
export const refuseCursor = ({ problem }: Pick<Call<unknown, unknown>, 'problem'>, type: 'invalid-query' | 'invalid-body' = 'invalid-query'): Response =>
  problem(type, { errors: [{ pointer: '/cursor', message: 'must be the `next` of the page before, unchanged and with the same search' }] })

/** Ours by its MAC; of a release that wrote places otherwise it is none. */
function parsePlace<Place>(text: string | null): Place | null {
  try { return text === null ? null : JSON.parse(text) as Place } catch { return null }
}
