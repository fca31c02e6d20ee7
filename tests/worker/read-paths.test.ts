import { expect, it } from 'vitest'
import type { D1Database } from '../../worker/db/d1.ts'
import { erasePosts, listOrderPosts, listShownPhotos } from '../../worker/db/posts.ts'
import { deleteShopperReminders, listBought, listShopperReminders } from '../../worker/db/reminders.ts'
import { eraseReviews, exportOrderReviews, listOrderReviews } from '../../worker/db/reviews.ts'
import { readHeld } from '../../worker/db/shopper-rows.ts'
import { deleteUploads, eraseUploads, holdUpload, listOrderUploads, listUploadsBeside, listUploadsOf, openUpload } from '../../worker/db/uploads.ts'
import { env } from '../support/worker-env.ts'

/** What SQLite walks for each statement that this prepares: lines like `SEARCH reviews USING INDEX reviews_by_order (store=? AND order_id=?)`. */
async function walksOf(ask: (db: D1Database) => unknown): Promise<string[]> {
  const statements: string[] = []
  const db = new Proxy(env.DB, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (key === 'prepare') return (sql: string) => { statements.push(sql); return target.prepare(sql) }
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  await ask(db as D1Database)
  const plans = await Promise.all(statements.map(async (sql) => {
    // A plan is made from the statement alone; D1 wants a value for each parameter all the same.
    const values = Array.from({ length: Math.max(0, ...Array.from(sql.matchAll(/\?(\d+)/g), ([, n]) => Number(n))) }, () => null)
    return (await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`).bind(...values).all<{ detail: string }>()).results
  }))
  return plans.flat().map(({ detail }) => detail)
}

const now = new Date()
const upload = { id: 'up', order: 'or', use: 'review', kind: 'photo' } as const

it.each<[walk: string, name: string, ask: (db: D1Database) => unknown]>([
  ['reviews_by_order (store=? AND order_id=? AND kind=?)', 'what an order says of its items', (db) => listOrderReviews(db, 'st', 'or', 'review')],
  ['reviews_by_order (store=? AND order_id=?)', 'all that an order says', (db) => exportOrderReviews(db, 'st', 'or')],
  ['reviews_by_order (store=? AND order_id=?)', 'the reviews that are erased', (db) => eraseReviews(db, 'st', 'or')],
  ['uploads_by_order (store=? AND order_id=?)', 'the photos of an order', (db) => listOrderUploads(db, 'st', 'or')],
  ['uploads_by_order (store=? AND order_id=?)', 'the count of photos before one more', (db) => openUpload(db, 'st', upload, 0, now)],
  ['uploads_by_order (store=? AND order_id=?)', 'the count of photos when a file has come', (db) => holdUpload(db, 'st', 'up', { type: 'image/jpeg', bytes: 1, width: 1, height: 1, milliseconds: null }, 1)],
  ['uploads_by_order (store=? AND order_id=?)', 'the photos that are erased', (db) => eraseUploads(db, 'st', 'or', now)],
  ['uploads_by_owner (store=? AND belongs_to=?)', 'the photos of reviews, posts and cases', (db) => listUploadsOf(db, 'st', ['rv1', 'rv2'])],
  ['uploads_by_owner (store=? AND belongs_to=?)', 'the photos that something has no more', (db) => listUploadsBeside(db, 'st', 'rv')],
  ['uploads_by_owner (store=? AND belongs_to=? AND id=?)', 'the photos that go with what they belong to', (db) => deleteUploads(db, 'st', 'rv', [])],
  ['uploads_by_owner (store=? AND belongs_to=?)', 'the photos other shoppers let be shown', (db) => listShownPhotos(db, 'st', 'or', 5)],
  ['reminders_by_shopper (store=? AND shopper=?)', 'the reminders of a shopper', (db) => listShopperReminders(db, 'st', 'sh')],
  ['reminders_by_shopper (store=? AND shopper=?)', 'the reminders a new order ends', (db) => listBought(db, 'st', 'sh', 'or', ['MUG-01'], 0)],
  ['reminders_by_shopper (store=? AND shopper=?)', 'the reminders that are forgotten', (db) => deleteShopperReminders(db, 'st', 'sh')],
  ['reminders_by_shopper (store=? AND shopper=?)', 'the count of reminders', (db) => readHeld(db, 'st', 'sh', now)],
  ['posts_by_order (store=? AND order_id=?)', 'the posts of an order', (db) => listOrderPosts(db, 'st', 'or')],
  ['posts_by_order (store=? AND order_id=?)', 'the posts that are erased', (db) => erasePosts(db, 'st', 'or')],
])('goes by %s to %s, and by nothing that has the store alone', async (walk, _name, ask) => {
  const walks = await walksOf(ask)
  expect(walks.filter((line) => line.includes(walk))).not.toEqual([])
  expect(walks.filter((line) => /^SEARCH (reviews|uploads|reminders|posts|u|other) .*\(store=\?\)$/.test(line))).toEqual([])
})
