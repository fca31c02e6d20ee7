import { readModelRows } from '../db/models.ts'
import { openModel, openRow, recommend, type EarlierOrder, type OpenRow, type Recommended } from '../domain/recommendation/answer.ts'
import { decodeItemRow, type SharedRow } from '../domain/recommendation/item-row.ts'
import type { Env } from '../env.ts'
import { createSharedModels } from './shared-models.ts'

/** `score` is evidence, 0 … about 1; `reason` is what carried most of it, for "why am I seeing this?". */
export type RelatedItem = Recommended
export interface RelatedOptions {
  /** The shopper's earlier orders, newest first: what they buy again comes up, and what goes with it. */
  readonly history?: readonly EarlierOrder[]
  /** Never offered, besides the basket itself; the list is filled up. */
  readonly exclude?: readonly string[]
}

/** Rows one answer reads: more of a shopper's past says nothing new. */
const rowLimit = 90
/** Items an open model may have met: rows of a large store name most of what it sells, a few at a time. */
const metLimit = 20_000
const shared = createSharedModels((body) => { const row = JSON.parse(body) as SharedRow; return { row, opened: openModel(row) } }, { kind: 'shared', key: 'related' })

/**
 * Up to `k` items that go with the basket, best first, by the store's newest model and one keyed read. null: nothing was learned
 * yet (then a store falls back on category and text). An empty list: the model knows nothing that goes with it. Skus.
 */
export async function relatedItems(env: Pick<Env, 'DB'>, store: string, basketSkus: readonly string[], k: number, now: Date, { history = [], exclude = [] }: RelatedOptions = {}): Promise<RelatedItem[] | null> {
  const asked = [...new Set([...basketSkus, ...history.flatMap((order) => order.items)])].slice(0, rowLimit)
  const read = await shared.read(store, now, (keys) => readModelRows(env.DB, store, [...asked.map((key) => ({ kind: 'related' as const, key })), ...keys]))
  if (read === null) return null
  const { model } = read
  if (model.opened.names.size > metLimit) model.opened = openModel(model.row)
  const rows = new Map<string, OpenRow>(read.rows.map(({ key, body }) => [key, openRow(decodeItemRow(body), model.opened)]))
  return recommend({ kind: '', basket: basketSkus, exclude, history }, model.opened, (item) => rows.get(item) ?? null, k)
}
