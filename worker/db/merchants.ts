import type { D1Database, D1PreparedStatement } from './d1.ts'

/** `merchants`: the tenants. */
export const insertMerchant = (db: D1Database, merchant: { id: string; name: string }, now: Date): D1PreparedStatement =>
  db.prepare('INSERT INTO merchants (id, name, created_at) VALUES (?1, ?2, ?3)').bind(merchant.id, merchant.name, now.getTime())

export async function findMerchant(db: D1Database, merchant: string): Promise<{ id: string; name: string } | null> {
  return db.prepare('SELECT id, name FROM merchants WHERE id = ?1').bind(merchant).first<{ id: string; name: string }>()
}
