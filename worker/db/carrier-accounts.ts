import type { D1Database } from './d1.ts'

/** `carrier_accounts`: one a merchant and carrier; credentials and hook secrets sealed (edge/seal.ts). */

export interface CarrierAccountRow {
  readonly merchant: string; readonly carrier: string; readonly id: string; readonly baseUrl: string | null
  readonly sealedCredentials: string; readonly sealedHookSecrets: string | null; readonly updatedAt: number
}
const columns = 'merchant, carrier, id, base_url AS baseUrl, sealed_credentials AS sealedCredentials, sealed_hook_secrets AS sealedHookSecrets, updated_at AS updatedAt'

/** `id` is kept when the account exists, so that a hook URL given to a carrier stays right. */
export async function upsertCarrierAccount(db: D1Database, row: Omit<CarrierAccountRow, 'updatedAt'>, now: Date): Promise<void> {
  await db.prepare(`INSERT INTO carrier_accounts (merchant, carrier, id, base_url, sealed_credentials, sealed_hook_secrets, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (merchant, carrier) DO UPDATE SET base_url = excluded.base_url, sealed_credentials = excluded.sealed_credentials,
      sealed_hook_secrets = excluded.sealed_hook_secrets, updated_at = excluded.updated_at`)
    .bind(row.merchant, row.carrier, row.id, row.baseUrl, row.sealedCredentials, row.sealedHookSecrets, now.getTime()).run()
}

export async function findCarrierAccount(db: D1Database, merchant: string, carrier: string): Promise<CarrierAccountRow | null> {
  return db.prepare(`SELECT ${columns} FROM carrier_accounts WHERE merchant = ?1 AND carrier = ?2`).bind(merchant, carrier).first<CarrierAccountRow>()
}

/** By the id in a hook's URL. The one query here that names no merchant: the id is how we learn who it is. */
export async function findCarrierAccountById(db: D1Database, carrier: string, id: string): Promise<CarrierAccountRow | null> {
  return db.prepare(`SELECT ${columns} FROM carrier_accounts WHERE id = ?2 AND carrier = ?1`).bind(carrier, id).first<CarrierAccountRow>()
}

export async function listCarrierAccounts(db: D1Database, merchant: string): Promise<CarrierAccountRow[]> {
  return (await db.prepare(`SELECT ${columns} FROM carrier_accounts WHERE merchant = ?1 ORDER BY carrier`).bind(merchant).all<CarrierAccountRow>()).results
}

/** Every account, page by page: the sweep wakes each one's object. */
export async function listAllCarrierAccounts(db: D1Database, after: { merchant: string; carrier: string } | null, limit: number): Promise<{ merchant: string; carrier: string }[]> {
  return (await db.prepare('SELECT merchant, carrier FROM carrier_accounts WHERE (merchant, carrier) > (?1, ?2) ORDER BY merchant, carrier LIMIT ?3')
    .bind(after?.merchant ?? '', after?.carrier ?? '', limit).all<{ merchant: string; carrier: string }>()).results
}

export async function deleteCarrierAccount(db: D1Database, merchant: string, carrier: string): Promise<boolean> {
  return (await db.prepare('DELETE FROM carrier_accounts WHERE merchant = ?1 AND carrier = ?2').bind(merchant, carrier).run()).meta.changes > 0
}

/** Accounts with a box that does not begin with `prefix`, the newest key's: what a rotation has still to do. */
export async function listAccountsSealedOtherwise(db: D1Database, prefix: string, limit: number): Promise<CarrierAccountRow[]> {
  return (await db.prepare(`SELECT ${columns} FROM carrier_accounts WHERE substr(sealed_credentials, 1, length(?1)) <> ?1
    OR substr(COALESCE(sealed_hook_secrets, ?1), 1, length(?1)) <> ?1 ORDER BY merchant, carrier LIMIT ?2`).bind(prefix, limit).all<CarrierAccountRow>()).results
}

/** false: someone set new credentials meanwhile, which are not to be lost. */
export async function replaceAccountBoxes(db: D1Database, before: CarrierAccountRow, after: Pick<CarrierAccountRow, 'sealedCredentials' | 'sealedHookSecrets'>): Promise<boolean> {
  const { meta } = await db.prepare('UPDATE carrier_accounts SET sealed_credentials = ?4, sealed_hook_secrets = ?5 WHERE merchant = ?1 AND carrier = ?2 AND sealed_credentials = ?3')
    .bind(before.merchant, before.carrier, before.sealedCredentials, after.sealedCredentials, after.sealedHookSecrets).run()
  return meta.changes > 0
}
