import type { Money } from '../../contract/common.ts'
import type { CaseContext, CaseId } from '../../contract/case.ts'
import type { CaseKind, CaseState } from '../../contract/vocabulary.ts'
import { addCaseEntry, openCase, type CaseBounds } from '../db/cases.ts'
import { attachUploads } from '../db/uploads.ts'
import { hmac } from '../edge/hash.ts'
import { toBase62 } from '../edge/bytes.ts'
import { newId } from '../edge/ids.ts'
import { caseEntryAddress } from '../edge/seal-addresses.ts'
import { seal } from '../edge/seal.ts'
import type { Env } from '../env.ts'
import { newCaseId } from './case-id.ts'

interface StoreName { readonly id: string; readonly merchant: string }

export interface CaseSaid {
  readonly order: string
  readonly shipment: string | null
  readonly kind: CaseKind
  readonly items: readonly { readonly item: string; readonly quantity: number }[]
  readonly context: CaseContext
  readonly text: string | null
  readonly photos: readonly string[]
  /** The sender's name for this text; absent: the text is its own name. */
  readonly key: string | null
  /** Of each item so many at most in all returns of the order. */
  readonly most?: CaseBounds['most']
}

export type SaidResult =
  | { readonly ok: true; readonly id: CaseId; readonly isNew: boolean; readonly isSaid: boolean }
  /** `photos`: one is not there, is not finished or belongs to something else. `full`: another request was faster. */
  | { readonly ok: false; readonly reason: 'erased' | 'photos' | 'full' }

/**
 * What makes two reports one: kind and items. Of a return it is the sender's name for it, since one mug today and one more tomorrow are
 * two; without a name the same items in the same number while that request is open.
 */
export function aboutOf({ kind, items, key }: Pick<CaseSaid, 'kind' | 'items' | 'key'>): string {
  if (kind !== 'return') return `${kind}|${items.map(({ item }) => item).toSorted().join(',')}`
  return key === null ? `return|${items.map(({ item, quantity }) => `${item}*${quantity}`).toSorted().join(',')}` : `return|key ${key}`
}
export const isNamedOnce = ({ kind, key }: Pick<CaseSaid, 'kind' | 'key'>): boolean => kind === 'return' && key !== null

/**
 * What a shopper said becomes a case, or is added to the open one about the same thing. Sent again it changes nothing: the case is
 * known by kind and items, the entry by what was sent.
 */
export async function sayAsShopper(env: Env, store: StoreName, said: CaseSaid, now: Date): Promise<SaidResult> {
  const items = said.items.toSorted((a, b) => a.item < b.item ? -1 : 1)
  const about = aboutOf(said)
  const entry = `en_${toBase62((await hmac(env.HASH_SECRET, ['case entry', store.id, said.order, about, said.key ?? '', said.text ?? '', said.photos.join(',')].join('|'))).subarray(0, 12), 17)}`
  if (said.photos.length > 0 && !await attachUploads(env.DB, store.id, { order: said.order, use: 'case', ids: said.photos, to: entry })) return { ok: false, reason: 'photos' }
  const row = {
    id: newCaseId(), order: said.order, shipment: said.shipment, kind: said.kind, state: 'open' as const, items: JSON.stringify(items), about, context: JSON.stringify(said.context),
    openedAt: now.getTime(), updatedAt: now.getTime(), closedAt: null,
  }
  const opened = await openCase(env.DB, store.id, row, { isOnce: isNamedOnce(said), most: said.most ?? [] })
  if (typeof opened === 'string') return { ok: false, reason: opened }
  const id = opened.id as CaseId
  const isSaid = (said.text !== null || said.photos.length > 0) && await addEntry(env, store, id, { id: entry, author: 'shopper', text: said.text, photos: said.photos, refund: null, state: 'open' }, now)
  return { ok: true, id, isNew: opened.isNew, isSaid }
}

/** The merchant's answer, as the page will show it. */
export const sayAsMerchant = (env: Env, store: StoreName, caseId: string, said: { readonly text: string | null; readonly refund: Money | null; readonly state: CaseState }, now: Date): Promise<boolean> =>
  addEntry(env, store, caseId, { id: newId('en'), author: 'merchant', photos: [], ...said }, now)

interface NewEntry { readonly id: string; readonly author: 'shopper' | 'merchant'; readonly text: string | null; readonly photos: readonly string[]; readonly refund: Money | null; readonly state: CaseState }

async function addEntry(env: Env, store: StoreName, caseId: string, entry: NewEntry, now: Date): Promise<boolean> {
  const sealedText = entry.text === null ? null : await seal(env, caseEntryAddress(store.merchant, store.id, caseId, entry.id), entry.text)
  return addCaseEntry(env.DB, store.id, caseId, {
    id: entry.id, at: now.getTime(), author: entry.author, sealedText, photos: JSON.stringify(entry.photos), refundAmount: entry.refund?.amount ?? null, refundCurrency: entry.refund?.currency ?? null,
  }, entry.state)
}
