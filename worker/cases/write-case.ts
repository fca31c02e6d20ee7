import type { Money } from '../../contract/common.ts'
import type { CaseContext, CaseId } from '../../contract/case.ts'
import type { CaseKind, CaseState } from '../../contract/vocabulary.ts'
import type { Telling } from '../channels/post-webhook.ts'
import { answerCase, findCaseAbout, sayInCase, type CaseBounds } from '../db/cases.ts'
import { areUploadsFree } from '../db/uploads.ts'
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

/** What tells of it: of a new case, or of words added to the one that is open. */
export type TellOfCase = (said: { readonly id: CaseId; readonly entry: string; readonly isNew: boolean }) => Promise<readonly Telling[]>
/** Somebody may open a case about the same thing while this one is on its way: once in a lifetime, and hardly twice. */
const mostTries = 3

/**
 * What a shopper said becomes a case, or is added to the open one about the same thing, and is told in the same transaction. Sent again
 * it changes nothing: the case is known by kind and items, the entry by what was sent.
 */
export async function sayAsShopper(env: Env, store: StoreName, said: CaseSaid, tell: TellOfCase, now: Date): Promise<SaidResult> {
  const about = aboutOf(said), isOnce = isNamedOnce(said), at = now.getTime(), photos = [...new Set(said.photos)]
  const entry = `en_${toBase62((await hmac(env.HASH_SECRET, ['case entry', store.id, said.order, about, said.key ?? '', said.text ?? '', said.photos.join(',')].join('|'))).subarray(0, 12), 17)}`
  let known = await findCaseAbout(env.DB, store.id, { order: said.order, about }, isOnce)
  for (let tries = 0; tries < mostTries; tries += 1) {
    const id = (known ?? newCaseId()) as CaseId
    const tellings = await tell({ id, entry, isNew: known === null })
    const done = await sayInCase(env.DB, store.id, {
      row: {
        id, order: said.order, shipment: said.shipment, kind: said.kind, state: 'open', items: JSON.stringify(said.items.toSorted((a, b) => a.item < b.item ? -1 : 1)), about, context: JSON.stringify(said.context),
        openedAt: at, updatedAt: at, closedAt: null,
      },
      bounds: { isOnce, most: said.most ?? [] }, isEmpty: said.text === null && photos.length === 0, telling: tellings.flatMap(({ statements }) => statements),
      entry: { id: entry, at, author: 'shopper', sealedText: await sealText(env, store, id, entry, said.text), photos: JSON.stringify(photos), refundAmount: null, refundCurrency: null },
    })
    if (done.isErased) return { ok: false, reason: 'erased' }
    if (!done.isSaid && !await areUploadsFree(env.DB, store.id, { order: said.order, use: 'case', ids: photos, to: entry })) return { ok: false, reason: 'photos' }
    if (done.id === id) {
      if (done.isNew || done.isSaid) for (const telling of tellings) await telling.queue()
      return { ok: true, id, isNew: done.isNew, isSaid: done.isSaid }
    }
    if (done.id === null && known === null) return { ok: false, reason: 'full' }
    known = done.id
  }
  throw new Error('a case that is opened and closed without end')
}

export interface MerchantSaid { readonly text: string | null; readonly refund: Money | null; readonly state: CaseState; readonly declines: boolean; /** The sender's name for this answer: sent again it is the same. */ readonly key: string | null }

/** The merchant's answer, as the page will show it. `before`: what tells that it is closed, asked while it is not. */
export async function sayAsMerchant(env: Env, store: StoreName, caseId: string, { text, refund, state, declines, key }: MerchantSaid, before: Telling, now: Date): Promise<void> {
  const id = key === null ? newId('en') : `en_${toBase62((await hmac(env.HASH_SECRET, ['case answer', store.id, caseId, key].join('|'))).subarray(0, 12), 17)}`
  await answerCase(env.DB, store.id, caseId, {
    id, at: now.getTime(), author: 'merchant', sealedText: await sealText(env, store, caseId, id, text), photos: '[]', refundAmount: refund?.amount ?? null, refundCurrency: refund?.currency ?? null,
  }, { state, declines, before: before.statements })
  await before.queue()
}

const sealText = async (env: Env, store: StoreName, caseId: string, entry: string, text: string | null): Promise<string | null> =>
  text === null ? null : seal(env, caseEntryAddress(store.merchant, store.id, caseId, entry), text)
