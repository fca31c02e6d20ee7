import type { CaseKind, CaseState } from '../../contract/vocabulary.ts'
import type { D1Database, D1PreparedStatement } from './d1.ts'
import { takeUploads, uploadsAreFree } from './uploads.ts'

/** `cases` and `case_entries`. Texts come and go sealed. */

export interface CaseRow {
  readonly id: string
  readonly order: string
  readonly shipment: string | null
  readonly kind: CaseKind
  readonly state: CaseState
  /** JSON: `[{ item, quantity }]`. */
  readonly items: string
  /** What makes two reports one: see cases/write-case.ts. */
  readonly about: string
  /** 1: a return that the merchant declined; it counts no more. */
  readonly declined: number
  /** JSON: contract/case.ts caseContext. */
  readonly context: string
  readonly openedAt: number
  readonly updatedAt: number
  readonly closedAt: number | null
}
export interface EntryRow {
  readonly id: string
  readonly at: number
  readonly author: 'shopper' | 'merchant'
  readonly sealedText: string | null
  /** JSON: ids of uploads. */
  readonly photos: string
  readonly refundAmount: number | null
  readonly refundCurrency: string | null
}
export interface CaseWithEntries { readonly row: CaseRow; readonly entries: readonly EntryRow[] }

const columns = (c: string): string => `${c}id, ${c}order_id AS "order", ${c}shipment, ${c}kind, ${c}state, ${c}items, ${c}about, ${c}declined, ${c}context, ${c}opened_at AS openedAt, ${c}updated_at AS updatedAt, ${c}closed_at AS closedAt`
const entryColumns = 'e.id AS entryId, e.at, e.author, e.sealed_text AS sealedText, e.photos, e.refund_amount AS refundAmount, e.refund_currency AS refundCurrency'
/** What one answer may hold of one order: more than people ever write. */
const mostRows = 500

/**
 * `isOnce`: `about` names one request for ever, so a closed case is found as well. `most`: of each item so many at most in all returns
 * of the order, those that were declined left out.
 */
export interface CaseBounds { readonly isOnce: boolean; readonly most: readonly { readonly item: string; readonly quantity: number; readonly most: number }[] }
/** The open case about this very thing; of what is named once, any. */
const findAbout = "SELECT id FROM cases WHERE store = ?1 AND order_id = ?2 AND about = ?3 AND (?4 OR state <> 'closed')"
export const findCaseAbout = (db: D1Database, store: string, { order, about }: Pick<CaseRow, 'order' | 'about'>, isOnce: boolean): Promise<string | null> =>
  db.prepare(findAbout).bind(store, order, about, Number(isOnce)).first<string>('id')

export interface Saying { readonly row: Omit<CaseRow, 'declined'>; readonly bounds: CaseBounds; readonly entry: EntryRow; readonly isEmpty: boolean; readonly telling: readonly D1PreparedStatement[] }
/** `id`: the case about this in the end; another than was said: somebody opened one meanwhile, and nothing was written. null: none, as the order was erased, a photo is not free, or it would pass a bound. */
export interface Said { readonly id: string | null; readonly isNew: boolean; readonly isSaid: boolean; readonly isErased: boolean }

/**
 * In one transaction: the case, made if there is none, what was said, with its photos, and what tells of it. Two calls at once make one
 * case: the unique index decides, and the bounds are asked in the INSERT itself. What was said moves the case only if it is new: a
 * repeated call must not open what was answered since.
 */
export async function sayInCase(db: D1Database, store: string, { row, bounds: { isOnce, most }, entry, isEmpty, telling }: Saying): Promise<Said> {
  const gift = { order: row.order, use: 'case' as const, ids: JSON.parse(entry.photos) as string[], to: entry.id }
  const head = [store, row.order, gift.use, gift.to, JSON.stringify([...new Set(gift.ids)])]
  const results = await db.batch<{ id: string | null; isErased: number }>([
    db.prepare(`INSERT INTO cases (store, id, order_id, shipment, kind, state, items, about, context, opened_at, updated_at, closed_at)
      SELECT ?1, ?6, ?2, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13, NULL WHERE NOT EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?2) AND ${uploadsAreFree}
        AND NOT EXISTS (SELECT 1 FROM cases WHERE store = ?1 AND order_id = ?2 AND about = ?11 AND ?14)
        AND NOT EXISTS (SELECT 1 FROM json_each(?15) b WHERE b.value ->> 'most' < b.value ->> 'quantity' + (SELECT coalesce(sum(i.value ->> 'quantity'), 0) FROM cases c, json_each(c.items) i
          WHERE c.store = ?1 AND c.order_id = ?2 AND c.kind = 'return' AND c.declined = 0 AND i.value ->> 'item' = b.value ->> 'item')) ON CONFLICT DO NOTHING`)
      .bind(...head, row.id, row.shipment, row.kind, row.state, row.items, row.about, row.context, row.openedAt, Number(isOnce), JSON.stringify(most)),
    db.prepare(`INSERT INTO case_entries (store, case_id, id, order_id, at, author, sealed_text, photos, refund_amount, refund_currency)
      SELECT ?1, ?6, ?4, ?2, ?7, ?8, ?9, ?5, NULL, NULL FROM cases WHERE store = ?1 AND id = ?6 AND NOT ?10 AND ${uploadsAreFree} ON CONFLICT DO NOTHING`)
      .bind(...head, row.id, entry.at, entry.author, entry.sealedText, Number(isEmpty)),
    moveCase(db, store, row.id, row.state, entry.at),
    // Right behind the case's own change: words that were there before change nothing, and are not told again.
    ...telling,
    takeUploads(db, store, gift, 'EXISTS (SELECT 1 FROM case_entries WHERE store = ?1 AND order_id = ?2 AND id = ?4)'),
    db.prepare(`SELECT (${findAbout}) AS id, EXISTS (SELECT 1 FROM erased_orders WHERE store = ?1 AND id = ?2) AS isErased`).bind(store, row.order, row.about, Number(isOnce)),
  ])
  const { id = null, isErased = 0 } = results.at(-1)?.results[0] ?? {}
  return { id, isErased: isErased === 1, isNew: (results[0]?.meta.changes ?? 0) > 0, isSaid: (results[1]?.meta.changes ?? 0) > 0 }
}

/** Right behind the insertion of an entry, and only if that wrote one. */
const moveCase = (db: D1Database, store: string, caseId: string, state: CaseState, at: number): D1PreparedStatement =>
  db.prepare(`UPDATE cases SET state = ?3, updated_at = ?4, closed_at = CASE WHEN ?3 = 'closed' THEN ?4 END WHERE store = ?1 AND id = ?2 AND changes() > 0`).bind(store, caseId, state, at)

/** What the merchant answers, once by its id; the case then waits for the other side. `before`: what tells that it is closed, asked while it is not; `declines`: a return that does not take place. */
export async function answerCase(db: D1Database, store: string, caseId: string, entry: EntryRow, { state, declines, before }: { readonly state: CaseState; readonly declines: boolean; readonly before: readonly D1PreparedStatement[] }): Promise<void> {
  await db.batch([
    ...before,
    db.prepare(`INSERT INTO case_entries (store, case_id, id, order_id, at, author, sealed_text, photos, refund_amount, refund_currency)
      SELECT ?1, ?2, ?3, order_id, ?4, ?5, ?6, ?7, ?8, ?9 FROM cases WHERE store = ?1 AND id = ?2 ON CONFLICT DO NOTHING`)
      .bind(store, caseId, entry.id, entry.at, entry.author, entry.sealedText, entry.photos, entry.refundAmount, entry.refundCurrency),
    moveCase(db, store, caseId, state, entry.at),
    ...declines ? [changeState(db, store, caseId, { state: 'closed', isDeclined: true }, entry.at)] : [],
  ])
}

/** A declined return comes back only while no other return holds its items. */
const changeState = (db: D1Database, store: string, caseId: string, { state, isDeclined }: { readonly state: CaseState; readonly isDeclined: boolean }, at: number): D1PreparedStatement =>
  db.prepare(`UPDATE OR IGNORE cases SET state = ?3, declined = ?5, updated_at = ?4, closed_at = CASE WHEN ?3 = 'closed' THEN coalesce(closed_at, ?4) END
    WHERE store = ?1 AND id = ?2 AND (state <> ?3 OR declined <> ?5) AND (?5 OR declined = 0 OR NOT EXISTS (SELECT 1 FROM cases o, json_each(o.items) a, json_each(cases.items) b
      WHERE o.store = ?1 AND o.order_id = cases.order_id AND o.kind = 'return' AND o.declined = 0 AND o.id <> ?2 AND a.value ->> 'item' = b.value ->> 'item'))`)
    .bind(store, caseId, state, at, Number(isDeclined))
/** `before`: what tells that it is closed, asked while it is not. */
export async function setCaseState(db: D1Database, store: string, caseId: string, change: { readonly state: CaseState; readonly isDeclined: boolean }, now: Date, before: readonly D1PreparedStatement[]): Promise<void> {
  await db.batch([...before, changeState(db, store, caseId, change, now.getTime())])
}

export interface CasePage { readonly state: CaseState | null; readonly kind: CaseKind | null; readonly order: string | null; readonly reference: string | null; readonly limit: number; readonly after: { readonly openedAt: number; readonly id: string } | null }

/** Newest first. */
export async function listCases(db: D1Database, store: string, page: CasePage): Promise<CaseRow[]> {
  const where = ['store = ?'], values: (string | number)[] = [store]
  for (const [column, value] of [['state', page.state], ['kind', page.kind], ['order_id', page.order]] as const) {
    if (value === null) continue
    where.push(`${column} = ?`)
    values.push(value)
  }
  if (page.reference !== null) { where.push('id >= ? AND id < ?'); values.push(`ca_${page.reference}`, `ca_${page.reference}~`) }
  if (page.after !== null) { where.push('(opened_at, id) < (?, ?)'); values.push(page.after.openedAt, page.after.id) }
  return (await db.prepare(`SELECT ${columns('')} FROM cases WHERE ${where.join(' AND ')} ORDER BY opened_at DESC, id DESC LIMIT ?`).bind(...values, page.limit).all<CaseRow>()).results
}

type Joined = CaseRow & { readonly entryId: string | null } & { readonly [Key in Exclude<keyof EntryRow, 'id'>]: EntryRow[Key] | null }

/** All cases of one order, newest first, each with its entries, oldest first. One query. */
export async function listOrderCases(db: D1Database, store: string, order: string): Promise<CaseWithEntries[]> {
  const { results } = await db.prepare(`SELECT ${columns('c.')}, ${entryColumns} FROM cases c LEFT JOIN case_entries e ON e.store = c.store AND e.case_id = c.id
    WHERE c.store = ?1 AND c.order_id = ?2 ORDER BY c.opened_at DESC, c.id, e.at, e.id LIMIT ${mostRows}`).bind(store, order).all<Joined>()
  return gather(results)
}

export async function findCase(db: D1Database, store: string, id: string): Promise<CaseWithEntries | null> {
  const { results } = await db.prepare(`SELECT ${columns('c.')}, ${entryColumns} FROM cases c LEFT JOIN case_entries e ON e.store = c.store AND e.case_id = c.id
    WHERE c.store = ?1 AND c.id = ?2 ORDER BY e.at, e.id LIMIT ${mostRows}`).bind(store, id).all<Joined>()
  return gather(results)[0] ?? null
}

function gather(rows: readonly Joined[]): CaseWithEntries[] {
  const cases = new Map<string, { row: CaseRow; entries: EntryRow[] }>()
  for (const { entryId, at, author, sealedText, photos, refundAmount, refundCurrency, ...row } of rows) {
    const one = cases.get(row.id) ?? { row, entries: [] }
    cases.set(row.id, one)
    if (entryId !== null && at !== null && author !== null) one.entries.push({ id: entryId, at, author, sealedText, photos: photos ?? '[]', refundAmount, refundCurrency })
  }
  return [...cases.values()]
}

/** Goes with its order. */
export const eraseCases = (db: D1Database, store: string, order: string): D1PreparedStatement[] => ['case_entries', 'cases']
  .map((table) => db.prepare(`DELETE FROM ${table} WHERE store = ?1 AND order_id = ?2`).bind(store, order))
