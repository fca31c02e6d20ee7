import type { Money } from '../../contract/common.ts'
import type { CaseContext, CaseId } from '../../contract/case.ts'
import type { CaseKind, CaseState } from '../../contract/vocabulary.ts'
import { addCaseEntry, openCase } from '../db/cases.ts'
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
}

/**
 * What a shopper said becomes a case, or is added to the open one about the same thing. Sent again it changes nothing: the case is
 * known by kind and items, the entry by what was sent. null: the order was erased meanwhile.
 */
export async function sayAsShopper(env: Env, store: StoreName, said: CaseSaid, now: Date): Promise<{ readonly id: CaseId; readonly isNew: boolean; readonly isSaid: boolean } | null> {
  const items = said.items.toSorted((a, b) => a.item < b.item ? -1 : 1)
  const about = `${said.kind}|${items.map(({ item }) => item).join(',')}`
  const row = {
    id: newCaseId(), order: said.order, shipment: said.shipment, kind: said.kind, state: 'open' as const, items: JSON.stringify(items), context: JSON.stringify(said.context),
    openedAt: now.getTime(), updatedAt: now.getTime(), closedAt: null,
  }
  const opened = await openCase(env.DB, store.id, row, about)
  if (opened === null) return null
  const id = opened.id as CaseId
  if (said.text === null && said.photos.length === 0) return { id, isNew: opened.isNew, isSaid: false }
  const entry = `en_${toBase62((await hmac(env.HASH_SECRET, `case entry|${id}|${said.key ?? ''}|${said.text ?? ''}|${said.photos.join(',')}`)).subarray(0, 12), 17)}`
  const isSaid = await addEntry(env, store, id, { id: entry, author: 'shopper', text: said.text, photos: said.photos, refund: null, state: 'open' }, now)
  return { id, isNew: opened.isNew, isSaid }
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
