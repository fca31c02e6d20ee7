import type { R2Bucket } from '@cloudflare/workers-types/experimental'
import type { D1Database } from '../../worker/db/d1.ts'
import type { Receiver } from './faults-receiver.ts'
import type { Shopper } from './faults-shopper.ts'

interface Whole { readonly DB: D1Database; readonly MEDIA: R2Bucket; readonly store: string; readonly orders: number; readonly receiver: Receiver; readonly shopper: Shopper }

/** What every order that came has in the end, and what every order under way: rows, and messages by type. */
const came = { claims: 2, cases: 2, case_entries: 2, reviews: 1, uploads: 1, reminders: 1, wishes: 0 }, underway = { claims: 1, cases: 1, case_entries: 1, reviews: 0, uploads: 0, reminders: 0, wishes: 1 }
const cameTold = { 'case.opened': 2, 'return.requested': 1, 'reward.claimed': 2, 'review.posted': 1, 'wish.set': 0 }, underwayTold = { 'case.opened': 1, 'return.requested': 0, 'reward.claimed': 1, 'review.posted': 0, 'wish.set': 1 }

/** Everything that does not fit together after the storm. Empty when nothing was lost or doubled. */
export async function brokenAfter({ DB, MEDIA, store, orders, receiver, shopper }: Whole): Promise<string[]> {
  const broken: string[] = shopper.refused.map((refusal) => `refused: ${refusal}`)
  const expect = (what: string, found: unknown, wanted: unknown): void => { if (found !== wanted) broken.push(`${what}: ${String(found)}, not ${String(wanted)}`) }
  const count = async (sql: string): Promise<number> => await DB.prepare(sql).bind(store).first<number>('n') ?? -1
  const byOrder = async (sql: string): Promise<Map<string, number>> => new Map((await DB.prepare(sql).bind(store).all<{ key: string; n: number }>()).results.map(({ key, n }) => [key, n]))

  expect('orders', shopper.done.size, orders)
  const kept = [...shopper.done].filter(([, { isErased }]) => !isErased), erased = [...shopper.done].filter(([, { isErased }]) => isErased)
  for (const table of Object.keys(came) as (keyof typeof came)[]) {
    const rows = await byOrder(`SELECT order_id AS key, count(*) AS n FROM ${table} WHERE store = ?1 ${table === 'reviews' ? 'AND posted_at IS NOT NULL' : table === 'uploads' ? 'AND belongs_to IS NOT NULL' : ''} GROUP BY order_id`)
    for (const [id, { number, isUnderway }] of kept) expect(`${table} of ${number}`, rows.get(id) ?? 0, (isUnderway ? underway : came)[table])
    for (const [id, { number }] of erased) expect(`${table} of ${number}, erased`, rows.get(id) ?? 0, 0)
  }
  // Each code once, each claim one code, each redeemed once.
  expect('codes given twice', await count('SELECT count(*) - count(DISTINCT claim) AS n FROM codes WHERE store = ?1 AND claim IS NOT NULL'), 0)
  expect('codes given', await count('SELECT count(*) AS n FROM codes WHERE store = ?1 AND claim IS NOT NULL'), orders)
  expect('codes seen', new Set([...shopper.done.values()].map(({ code }) => code)).size, orders)
  expect('codes spent', await count('SELECT count(*) AS n FROM redemptions WHERE store = ?1'), kept.length)
  // Ledgers.
  const delivered = kept.filter(([, { isUnderway }]) => !isUnderway).length
  expect('points in all', await count('SELECT coalesce(sum(amount), 0) AS n FROM points WHERE store = ?1'), delivered * (5 + 18))
  expect('claims by day', await count('SELECT sum(claims) AS n FROM reward_days WHERE store = ?1'), [...shopper.done.values()].reduce((sum, { isUnderway }) => sum + (isUnderway ? 1 : 2), 0))
  // Counts of what pages told, each once a view. What an erased order's page told is not counted when it comes after the erasure.
  const impressions = await count("SELECT coalesce(sum(count), 0) AS n FROM engagement_days WHERE store = ?1 AND kind = 'impression'")
  if (impressions < kept.length * 2 || impressions > orders * 2) broken.push(`impressions: ${impressions}, not ${kept.length * 2} to ${orders * 2}`)

  const told = await byOrder("SELECT coalesce(order_id, 'nobody') || ' ' || type AS key, count(*) AS n FROM webhook_messages WHERE store = ?1 GROUP BY 1")
  for (const [id, { number, isUnderway }] of kept) for (const [type, wanted] of Object.entries(isUnderway ? underwayTold : cameTold)) expect(`${type} of ${number}`, told.get(`${id} ${type}`) ?? 0, wanted)
  for (const key of told.keys()) if (key.startsWith('nobody')) broken.push(`a message about no order: ${key}`)
  for (const [id, { number }] of erased) expect(`messages of ${number}, erased`, [...told.keys()].some((key) => key.startsWith(id)), false)
  const { results: messages } = await DB.prepare('SELECT m.id, d.state, d.error FROM webhook_messages m LEFT JOIN webhook_deliveries d ON d.store = m.store AND d.message = m.id WHERE m.store = ?1').bind(store).all<{ id: string; state: string | null; error: string | null }>()
  for (const { id, state, error } of messages) if (!(state === 'delivered' && receiver.taken.has(id)) && !(state === 'dead' && error !== null)) broken.push(`message ${id} is ${state} (${error}), ${receiver.taken.has(id) ? 'taken' : 'not taken'}`)
  expect('messages whose bytes changed between tries', receiver.changed.length, 0)
  const numbers = new Map<string, number[]>()
  for (const { order, sequence } of receiver.taken.values()) if (order && sequence !== null) numbers.set(order.id, [...numbers.get(order.id) ?? [], sequence])
  for (const [id, list] of numbers) expect(`numbers of ${id} that came twice`, list.length - new Set(list).size, 0)

  // Files and rows belong together, and nothing is left of what was erased.
  const keys: string[] = []
  for (let cursor: string | undefined; ;) {
    const page = await MEDIA.list(cursor === undefined ? {} : { cursor })
    keys.push(...page.objects.map(({ key }) => key))
    if (!page.truncated) break
    cursor = page.cursor
  }
  const uploads = new Set((await DB.prepare('SELECT order_id AS "order", id FROM uploads WHERE store = ?1').bind(store).all<{ order: string; id: string }>()).results.map(({ order, id }) => `${order}/${id}`))
  for (const key of keys) if (!uploads.has(key.split('/').slice(2).join('/'))) broken.push(`${key} has no row`)
  expect('dead letters', await count('SELECT count(*) AS n FROM dead_letters WHERE store = ?1 OR store IS NULL'), 0)
  expect('orders in the list', await count('SELECT count(*) AS n FROM orders WHERE store = ?1'), kept.length)
  expect('delivered in the list', await count("SELECT count(*) AS n FROM orders WHERE store = ?1 AND status = 'delivered'"), delivered)
  return broken
}
