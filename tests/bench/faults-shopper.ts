import { makeJpeg } from '../support/media-files.ts'

export type Asking = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<{ readonly status: number; readonly value: Record<string, unknown> }>
interface Deps { readonly ask: Asking; readonly key: string; readonly random: () => number; readonly patience: number }

/** What was brought about, by order id. */
export interface Done { readonly number: string; readonly code: string | null; readonly isUnderway: boolean; readonly isErased: boolean }
export interface Shopper { readonly done: Map<string, Done>; readonly refused: string[]; furnish(hook: string, codes: number): Promise<void>; visit(n: number): Promise<void> }

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString()

/** Shoppers with patience: each thing is sent again until it is answered, and a fifth of them twice at the same moment. */
export function createShopper({ ask, key, random, patience }: Deps): Shopper {
  const done = new Map<string, Done>(), refused: string[] = []
  const own = { authorization: `Bearer ${key}` }
  const insist = async (method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Record<string, unknown>> => {
    for (let tries = 0; tries < patience; tries += 1) {
      const { status, value } = await ask(method, path, body, headers)
      if (status >= 200 && status < 300) return value
      if (status !== 0 && status < 500) { refused.push(`${status} ${method} ${path} ${JSON.stringify(value).slice(0, 200)}`); return value }
    }
    throw new Error(`no answer to ${method} ${path}`)
  }
  const twice = async (method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Record<string, unknown>> => {
    const [first] = await Promise.all(Array.from({ length: random() < 0.2 ? 2 : 1 }, () => insist(method, path, body, headers)))
    return first ?? {}
  }
  const content = (kind: string, id: string, value: unknown) => insist('PUT', `/v1/content/${kind}/${id}`, { content: value }, own)

  async function photo(act: string, use: string): Promise<string> {
    const file = makeJpeg()
    // A ticket whose file was cut off is not filled again: a page asks for another.
    for (;;) {
      const ticket = await insist('POST', '/v1/acts/uploads', { act, use, kind: 'photo', bytes: file.length }) as { id: string; upload: { url: string } }
      const { status } = await ask('PUT', ticket.upload.url, file, { 'content-type': 'application/octet-stream' })
      if (status === 200) return ticket.id
    }
  }

  async function visit(n: number): Promise<void> {
    const isUnderway = n % 5 === 0, isErased = n % 11 === 0, number = `S-${n}`
    const order = await twice('POST', '/v1/orders', {
      number, placedAt: day(-5), locale: 'en-GB', promised: { to: day(3).slice(0, 10) }, shopper: { name: 'Sam Poole', email: `sam${n}@mailbox.example` }, destination: { town: 'Bristol', country: 'GB' },
      items: [{ sku: 'MUG-01', title: 'Mug', quantity: 1, price: { amount: 1800, currency: 'GBP' } }], fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: `VAN${100_000 + n}` }] }],
    }, own) as { id: string; token: string; shipments: { id: string }[] }
    if (!isUnderway) await twice('POST', `/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: `${day(-1).slice(0, 19)}+00:00`, status: 'delivered', kind: 'delivered' }] }, own)
    const { act, visit: view, state } = await insist('GET', `/v1/pages/${order.token}/blocks`) as { act: string; visit: string; state: string }
    let code: string | null = null
    const deeds: (() => Promise<unknown>)[] = [
      async () => { code = (await twice('POST', '/v1/acts/claims', { act, offer: 'pool' }) as { granted?: { code: string | null } }).granted?.code ?? null },
      () => twice('POST', '/v1/acts/messages', { act, text: 'Where is it?' }),
      async () => { for (let times = 0; times < 2; times += 1) await twice('POST', '/v1/engagements', { act, visit: view, state, items: [{ block: 'help', kind: 'impression' }, { block: 'message', kind: 'impression', arm: 'hello' }] }) },
      ...isUnderway ? [() => twice('POST', '/v1/acts/wishes', { act, wish: 'neighbour', text: 'Number 12' })] : [
        () => twice('POST', '/v1/acts/claims', { act, offer: 'points' }),
        () => twice('POST', '/v1/acts/reminders', { act, sku: 'MUG-01', day: day(9).slice(0, 10) }),
        () => twice('POST', '/v1/acts/returns', { act, items: [{ item: 'i1', quantity: 1 }], reason: 'too_big', text: 'It is small' }),
        async () => twice('POST', '/v1/acts/reviews', { act, item: 'i1', stars: 4, words: 'A fine mug', photos: [await photo(act, 'review')], done: true }),
      ],
    ]
    for (const deed of deeds.map((each) => ({ each, at: random() })).toSorted((a, b) => a.at - b.at)) await deed.each()
    if (code !== null && !isErased) await twice('POST', '/v1/redemptions', { code, order: `NEXT-${n}` }, own)
    if (isErased) { await ask('DELETE', `/v1/orders/${order.id}`, undefined, own); while ((await ask('GET', `/v1/orders/${order.id}`, undefined, own)).status !== 404 || (await ask('DELETE', `/v1/orders/${order.id}`, undefined, own)).status >= 500) continue }
    done.set(order.id, { number, code, isUnderway, isErased })
  }

  return {
    done, refused, visit,
    furnish: async (hook, codes) => {
      await content('policy', 'messages', { about: 'messages', answerDays: 1 })
      await content('policy', 'returns', { about: 'returns', days: 30, requests: true })
      await content('policy', 'wishes', { about: 'wishes', wishes: ['neighbour'], daysAhead: 3 })
      await content('review-policy', 'all', { afterDays: 0 })
      await content('offer', 'pool', { kind: 'discount', title: { en: 'Ten off' }, reward: { type: 'code', source: 'pool' } })
      await content('offer', 'points', { kind: 'follow', title: { en: 'Points' }, links: [{ name: 'Here', url: 'https://marigold.shop/follow' }], reward: { type: 'points', points: 5 } })
      await insist('PUT', '/v1/rewards/settings', { points: { perMajorUnit: 1 } }, own)
      await insist('POST', '/v1/codes/pool', { codes: Array.from({ length: codes + 50 }, (_, at) => `POOL-${at}-${Math.floor(random() * 1e9)}`) }, own)
      await insist('POST', '/v1/webhooks', { url: hook }, own)
    },
  }
}
