import type { LookupInput, PageAnswer } from '../../../contract/page.ts'
import { trackingNumber } from '../../../contract/shipment.ts'
import { readStore, type LiveStore } from '../../content/store-settings.ts'
import { findOrdersByNumber } from '../../db/shipment-numbers.ts'
import { hashEmail, hashPostcode, orderIdFor, sha256Hex, toNumberKey } from '../../edge/hash.ts'
import { provenLifetime, signLink, type PageScope, type LinkToken } from '../../edge/link-token.ts'
import { limitObject, orderObject, type Env } from '../../env.ts'
import { readPage } from './resolve-page.ts'

export type LookupResult =
  | { readonly ok: true; readonly token: string; readonly page: PageAnswer; readonly store: LiveStore }
  /** `missed` is the one answer to every failure: no such order, wrong e-mail, foreign number, unknown store. */
  | { readonly ok: false; readonly reason: 'missed'; readonly store: LiveStore | null }
  /** Seconds until another try. */
  | { readonly ok: false; readonly reason: 'limited'; readonly retryAfter: number; readonly store: LiveStore | null }

/** Misses a parcel an hour, over all callers; misses an address in ten minutes (TRUST 2.2). */
const perParcel = { limit: 5, windowSeconds: 3600 }
const perAddress = { limit: 20, windowSeconds: 600 }

/**
 * Finds a page by order number and e-mail or postcode (proven, 24 hours), or by tracking number (the number view: status
 * and dates). A try is counted before it is judged and given back when right, so a parallel thousand gets no more guesses
 * than one after the other. Every miss does the same work: same calls, same queries (TRUST 1, 2, 4).
 *
 * `address` is the caller's IP as the trusted hop names it.
 */
export async function lookup(env: Env, input: LookupInput, address: string, now: Date): Promise<LookupResult> {
  const store = await readStore(env, input.store, now)
  const byAddress = limitObject(env, `lookup/address/${await sha256Hex(addressPrefix(address))}`)
  const addressTake = await byAddress.take({ ...perAddress, now: now.getTime() })
  if (!addressTake.allowed) return { ok: false, reason: 'limited', retryAfter: addressTake.retryAfter, store }

  const found = input.trackingNumber === undefined
    ? await findByProof(env, input.store, input.orderNumber ?? '', input.proof ?? '', now)
    : await findByNumber(env, input.store, input.trackingNumber)
  if (!found.ok) return found.reason === 'limited' ? { ...found, store } : { ok: false, reason: 'missed', store }
  if (store === null) return { ok: false, reason: 'missed', store }

  const expires = found.scope === 'number' ? null : new Date(now.getTime() + provenLifetime)
  const link: LinkToken = { store: store.id, order: found.order, scope: found.scope, epoch: found.epoch, expires }
  const token = await signLink(env, link)
  const page = await readPage(env, store, link, token, now)
  if (!page.ok) return { ok: false, reason: 'missed', store }
  await byAddress.give()
  return { ok: true, token, page: page.answer, store }
}

type Found =
  | { readonly ok: true; readonly order: string; readonly epoch: number; readonly scope: PageScope }
  | { readonly ok: false; readonly reason: 'missed' }
  | { readonly ok: false; readonly reason: 'limited'; readonly retryAfter: number }

async function findByProof(env: Env, store: string, number: string, proof: string, now: Date): Promise<Found> {
  const order = await orderIdFor(env, store, toNumberKey(number))
  const limit = limitObject(env, `lookup/parcel/${store}/${order}`)
  const take = await limit.take({ ...perParcel, now: now.getTime() })
  if (!take.allowed) return { ok: false, reason: 'limited', retryAfter: take.retryAfter }
  // Both hashes are always made, whichever was meant: the work must not tell.
  const [emailHash, postcodeHash] = await Promise.all([hashEmail(env, store, proof), hashPostcode(env, store, proof)])
  const isEmail = proof.includes('@')
  const object = orderObject(env, store, order)
  const proved = await object.prove(isEmail ? { emailHash, postcodeHash: null } : { emailHash: null, postcodeHash })
  if (!proved.ok) return { ok: false, reason: 'missed' }
  await limit.give()
  return { ok: true, order, epoch: proved.epoch, scope: isEmail ? 'shopper' : 'proven' }
}

async function findByNumber(env: Env, store: string, typed: string): Promise<Found> {
  const parsed = trackingNumber.safeParse(typed)
  const number = parsed.success ? parsed.data : ''
  const row = (await findOrdersByNumber(env.DB, store, number))[0]
  // A number nobody has asks an object too, one that does not exist: an unknown number must cost what a foreign one costs.
  const order = row?.order ?? await orderIdFor(env, store, `|no such number|${number}`)
  const { epoch } = await orderObject(env, store, order).prove({ emailHash: null, postcodeHash: null })
  return row === undefined ? { ok: false, reason: 'missed' } : { ok: true, order, epoch, scope: 'number' }
}

/** One household has a /64 of IPv6 and could walk through it for ever. */
export function addressPrefix(address: string): string {
  if (!address.includes(':')) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const groups = address.includes('::') ? [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right] : left
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
