import { mediaKey, orderPrefixes } from '../../worker/uploads/media-keys.ts'
import { env } from './worker-env.ts'
import { storedKeys } from './worker-uploads.ts'

const count = async (sql: string, ...values: unknown[]): Promise<number> => await env.DB.prepare(sql).bind(...values).first<number>('n') ?? 0

/** What a table holds of an order, and of its messages of one type. */
export const rowsOf = (table: string, store: string, order: string, where = '1'): Promise<number> => count(`SELECT count(*) AS n FROM ${table} WHERE store = ?1 AND order_id = ?2 AND ${where}`, store, order)
export const toldOf = (type: string, store: string, order: string): Promise<number> => count('SELECT count(*) AS n FROM webhook_messages WHERE store = ?1 AND order_id = ?2 AND type = ?3', store, order, type)

/** What does not fit together in what is kept of an order: files without rows, rows without what they belong to, messages that go to nobody, numbers that are missing. Empty when all does. */
export async function brokenIn(store: string, order: string): Promise<string[]> {
  const broken: string[] = []
  const { results: uploads } = await env.DB.prepare('SELECT id, type, belongs_to AS belongsTo FROM uploads WHERE store = ?1 AND order_id = ?2').bind(store, order).all<{ id: string; type: string | null; belongsTo: string | null }>()
  for (const prefix of orderPrefixes(store, order)) for (const key of await storedKeys(prefix)) if (!uploads.some(({ id }) => key.endsWith(`/${id}`))) broken.push(`${key} has no row`)
  const keys = await storedKeys(`media/${store}/${order}`)
  for (const { id, type, belongsTo } of uploads) {
    if (type !== null && !keys.includes(mediaKey(store, order, id))) broken.push(`${id} has no file`)
    if (belongsTo !== null && await count('SELECT (SELECT count(*) FROM reviews WHERE store = ?1 AND id = ?2) + (SELECT count(*) FROM posts WHERE store = ?1 AND id = ?2) + (SELECT count(*) FROM case_entries WHERE store = ?1 AND order_id = ?3 AND id = ?2) AS n', store, belongsTo, order) !== 1) broken.push(`${id} belongs to nothing that is there`)
  }
  const messages = await count('SELECT count(*) AS n FROM webhook_messages WHERE store = ?1 AND order_id = ?2', store, order)
  const endpoints = await count('SELECT count(*) AS n FROM webhook_endpoints WHERE store = ?1', store)
  if (await count('SELECT count(*) AS n FROM webhook_deliveries WHERE store = ?1 AND order_id = ?2', store, order) !== messages * endpoints) broken.push('a message without its delivery')
  if (await count('SELECT coalesce(max(last), 0) AS n FROM webhook_sequences WHERE store = ?1 AND order_id = ?2', store, order) !== messages || await count('SELECT count(DISTINCT sequence) AS n FROM webhook_messages WHERE store = ?1 AND order_id = ?2', store, order) !== messages) broken.push('numbers of messages')
  return broken
}
