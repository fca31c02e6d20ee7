import type { ReviewRow } from '../db/reviews.ts'
import { reviewAddress } from '../edge/seal-addresses.ts'
import { open, seal } from '../edge/seal.ts'
import type { Env } from '../env.ts'

type Column = 'words' | 'name' | 'reply'
interface Owner { readonly id: string; readonly merchant: string }
type Place = Pick<ReviewRow, 'order' | 'kind' | 'item'>

const addressOf = ({ merchant, id }: Owner, { order, kind, item }: Place, column: Column): string => reviewAddress(merchant, id, `${order}/${kind}/${item}`, column)

/** Sealed at the place of the row, which is known before the row is. undefined stays undefined: nothing was said of it. */
export const sealInReview = async (env: Env, store: Owner, place: Place, column: Column, text: string | null | undefined): Promise<string | null | undefined> =>
  text ? seal(env, addressOf(store, place, column), text) : text === undefined ? undefined : null

export interface OpenedReview { readonly words: string | null; readonly name: string | null; readonly reply: string | null }
export async function openReview(env: Env, store: Owner, row: ReviewRow): Promise<OpenedReview> {
  const read = async (column: Column, box: string | null): Promise<string | null> => box === null ? null : open(env, addressOf(store, row, column), box)
  const [words, name, reply] = await Promise.all([read('words', row.sealedWords), read('name', row.sealedName), read('reply', row.sealedReply)])
  return { words, name, reply }
}
