import { storeSettings, type StoreSettings } from '../../contract/store.ts'
import { sha256Hex } from '../edge/hash.ts'
import { newId, newSecretKey, systemRandom, type Random } from '../edge/ids.ts'
import { insertApiKey, type KeyScope } from './api-keys.ts'
import { findMerchant, insertMerchant } from './merchants.ts'
import { insertStore } from './stores.ts'
import type { D1Database } from './d1.ts'

export interface NewStore {
  readonly settings: Pick<StoreSettings, 'name'> & Partial<StoreSettings>
  /** An existing merchant; left out, a new one of the store's name. */
  readonly merchant?: string
  /** The demo names its store itself, so that its pages can. */
  readonly id?: string
}
/** `secretKey` is shown here and never again. */
export interface CreatedStore { readonly merchant: string; readonly store: string; readonly keyId: string; readonly secretKey: string }
export type CreateStoreResult = { readonly ok: true; readonly created: CreatedStore } | { readonly ok: false; readonly reason: 'unknown_merchant' }

/** A store and its first key, in one transaction. */
export async function createStore(db: D1Database, input: NewStore, now: Date, random: Random = systemRandom): Promise<CreateStoreResult> {
  if (input.merchant !== undefined && await findMerchant(db, input.merchant) === null) return { ok: false, reason: 'unknown_merchant' }
  const settings = storeSettings.parse(input.settings)
  const merchant = input.merchant ?? newId('me', random)
  const store = input.id ?? newId('st', random)
  const key = await newKey(store, 'first key', 'write', random)
  await db.batch([
    ...input.merchant === undefined ? [insertMerchant(db, { id: merchant, name: settings.name }, now)] : [],
    ...insertStore(db, { id: store, merchant, settings }, now),
    insertApiKey(db, key.row, now),
  ])
  return { ok: true, created: { merchant, store, keyId: key.row.id, secretKey: key.secret } }
}

/** Another key of a store. The secret is in no row: its SHA-256 and last four characters are. */
export async function newKey(store: string, name: string, scope: KeyScope, random: Random = systemRandom) {
  const secret = newSecretKey(random)
  return { secret, row: { id: newId('key', random), store, name, hash: await sha256Hex(secret), last4: secret.slice(-4), scope, expiresAt: null } }
}
