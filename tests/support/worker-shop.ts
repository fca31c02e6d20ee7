import { exports } from 'cloudflare:workers'
import { createStore } from '../../worker/db/create-store.ts'
import { blockSettings, type StoreSettings } from '../../contract/store.ts'
import type { OrderView } from '../../contract/order.ts'
import { judge } from './worker-conformance.ts'
import { env } from './worker-env.ts'

export const origin = 'https://doorstep.shop'
const worker = exports as unknown as { readonly default: { fetch(input: string | Request, init?: RequestInit): Promise<Response> } }
/** The worker's own front door. Nothing is followed: a redirect is an answer. Each answer is held against the OpenAPI document. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await worker.default.fetch(new Request(`${origin}${path}`, { redirect: 'manual', ...init }))
  await judge(init.method ?? 'GET', new URL(path, origin).pathname, answer)
  return answer
}

export interface Shop {
  readonly store: string
  readonly merchant: string
  readonly key: string
  /** A call of the merchant API. `body` is sent as JSON. */
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
  put(order?: Readonly<Record<string, unknown>>): Promise<OrderView>
}

/** Nobody is held out, or one test in twenty would see no commerce. */
const everyone = blockSettings.parse({ holdOut: 0 })

export async function openShop(settings: Partial<StoreSettings> = {}, merchant?: string): Promise<Shop> {
  const result = await createStore(env.DB, { settings: { name: 'Marigold & Main', origins: ['https://shop.example'], blocks: everyone, ...settings }, ...merchant === undefined ? {} : { merchant } }, new Date())
  if (!result.ok) throw new Error(result.reason)
  const { store, secretKey } = result.created
  const call: Shop['call'] = (method, path, body, headers = {}) => ask(path, {
    method,
    headers: { authorization: `Bearer ${secretKey}`, ...body === undefined ? {} : { 'content-type': 'application/json' }, ...headers },
    ...body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) },
  })
  return {
    store, merchant: result.created.merchant, key: secretKey, call,
    put: async (order = {}) => {
      const answer = await call('POST', '/v1/orders', { ...exampleOrder, ...order })
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
      return answer.json<OrderView>()
    },
  }
}

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString()

/** An order like any other; each field that must not leak is a word found nowhere else. */
export const exampleOrder = {
  number: '#EU-20418',
  placedAt: day(-2),
  locale: 'en-GB',
  currency: 'GBP',
  shopper: { name: 'Samantha Penhaligon', email: 'samantha.p@shopper.example', postcode: 'BS6 5QA' },
  promised: { to: day(3).slice(0, 10) },
  items: [{ sku: 'MUG-01', title: 'Stoneware mug', variant: 'Moss', quantity: 2, price: { amount: 1800, currency: 'GBP' }, image: 'https://cdn.marigold.shop/mug.png' }],
  origin: { town: 'Falmouth', country: 'GB' },
  destination: { town: 'Bristol', country: 'GB', district: 'BS6' },
  safePlace: 'Behind the blue gate',
  fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: 'VAN204180001', estimate: { from: day(1).slice(0, 10), to: day(2).slice(0, 10) } }] }],
}

/** Waits for what comes over a queue; the test's own time-out is the only clock. */
export async function eventually<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
  for (;;) {
    const value = await read()
    if (value) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Every text and blob of every table, as one string to search. */
export async function dumpDatabase(): Promise<string> {
  const { results } = await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_cf%'").all<{ name: string }>()
  const tables = await Promise.all(results.map(async ({ name }) => (await env.DB.prepare(`SELECT * FROM "${name}"`).all()).results))
  return JSON.stringify(tables)
}

/** Header names and values of an answer, without what names the request itself. */
export const headersOf = (answer: Response): Record<string, string> => Object.fromEntries([...answer.headers].filter(([name]) => name !== 'x-request-id'))
/** A body with its request id blanked, so that two can be compared byte for byte. */
export const bodyOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/req_\w{16}/, 'req_****************')
