import type { D1Database } from './d1.ts'

/** `codes`: keyed hash to find, sealed box to show; never a code in clear (TRUST 18). */

export interface NewCode { readonly hash: string; readonly sealed: string }

/** D1 takes a parameter of 2 MB; a sealed code is about 0.3 kB. */
const rowsAtOnce = 2000

/** Adds to an offer's pool. A code that the store has already, in any offer, is left as it is. Gives how many are new. */
export async function insertCodes(db: D1Database, store: string, offer: string, codes: readonly NewCode[], position: number, now: number): Promise<number> {
  let added = 0
  for (let start = 0; start < codes.length; start += rowsAtOnce) {
    const { meta } = await db.prepare(`INSERT INTO codes (store, hash, offer, sealed, position, created_at)
      SELECT ?1, value ->> 'hash', ?2, value ->> 'sealed', ?4 + key, ?5 FROM json_each(?3) WHERE true ON CONFLICT DO NOTHING`)
      .bind(store, offer, JSON.stringify(codes.slice(start, start + rowsAtOnce)), position + start, now).run()
    added += meta.changes
  }
  return added
}

export interface CodeCounts { readonly free: number; readonly claimed: number; readonly redeemed: number }
/** Of one offer; `free` are those of the pool that nobody has yet. */
export async function countCodes(db: D1Database, store: string, offer: string): Promise<CodeCounts> {
  const row = await db.prepare(`SELECT count(*) AS n, count(k.claim) AS claimed, count(r.hash) AS redeemed FROM codes k LEFT JOIN redemptions r ON r.store = k.store AND r.hash = k.hash WHERE k.store = ?1 AND k.offer = ?2`)
    .bind(store, offer).first<{ n: number; claimed: number; redeemed: number }>()
  return { free: (row?.n ?? 0) - (row?.claimed ?? 0), claimed: row?.claimed ?? 0, redeemed: row?.redeemed ?? 0 }
}

/** Free codes of an offer go; those given out stay good. Gives how many. */
export async function deleteFreeCodes(db: D1Database, store: string, offer: string): Promise<number> {
  return (await db.prepare('DELETE FROM codes WHERE store = ?1 AND offer = ?2 AND claim IS NULL').bind(store, offer).run()).meta.changes
}

export interface CodeBox { readonly store: string; readonly hash: string; readonly sealed: string }
const sealedUnder = `substr(sealed, 1, instr(substr(sealed, 3), '.') + 2)`

/** All stores': codes sealed under another key than that of `prefix` (`1.<key>.`). */
export async function listCodesSealedOtherwise(db: D1Database, prefix: string, limit: number): Promise<CodeBox[]> {
  return (await db.prepare(`SELECT store, hash, sealed FROM codes WHERE ${sealedUnder} < ?1 OR ${sealedUnder} > ?1 LIMIT ?2`).bind(prefix, limit).all<CodeBox>()).results
}

/** The same codes in their new boxes. */
export async function replaceCodeBoxes(db: D1Database, boxes: readonly CodeBox[]): Promise<void> {
  await db.prepare(`UPDATE codes SET sealed = b.value ->> 'sealed' FROM json_each(?1) b WHERE codes.store = b.value ->> 'store' AND codes.hash = b.value ->> 'hash'`).bind(JSON.stringify(boxes)).run()
}
