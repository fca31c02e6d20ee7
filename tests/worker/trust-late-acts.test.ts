import { expect, it } from 'vitest'
import { hashEmail } from '../../worker/edge/hash.ts'
import type { Env } from '../../worker/env.ts'
import { everyAct, lateArrival, openWholeShop, underway } from '../support/worker-whole-shop.ts'
import { env } from '../support/worker-env.ts'
import { askWith } from '../support/worker-front.ts'
import { actToken, storedKeys } from '../support/worker-uploads.ts'
import type { Shop } from '../support/worker-shop.ts'

/** Bindings by which an order is erased right after its object has said that it still holds. */
function erasedMeanwhile(shop: Shop, order: string): Env {
  const ORDERS = new Proxy(env.ORDERS, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (key !== 'get') return typeof value === 'function' ? value.bind(target) : value
      return (id: unknown) => new Proxy((value as (id: unknown) => object).call(target, id), {
        get: (stub, method) => async (...args: unknown[]) => {
          const answer = await (stub as Record<PropertyKey, (...args: unknown[]) => unknown>)[method]?.(...args)
          if (method === 'page') expect((await shop.call('DELETE', `/v1/orders/${order}`)).status).toBe(204)
          return answer
        },
      })
    },
  })
  return { ...env, ORDERS } as unknown as Env
}

/** Tables that hold one of these texts, the tombstones left out. */
async function tablesWith(texts: readonly string[]): Promise<string[]> {
  const { results } = await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_cf%' AND name <> 'erased_orders'").all<{ name: string }>()
  const found: string[] = []
  for (const { name } of results) {
    const dump = JSON.stringify((await env.DB.prepare(`SELECT * FROM "${name}"`).all()).results)
    if (texts.some((text) => dump.includes(text))) found.push(name)
  }
  return found
}

it.each([...Object.entries(everyAct('quokkaberry')), ['wishes', async () => ({ wish: 'neighbour', text: 'quokkaberry at 12' })] as const])(
  'TRUST 79: %s that come while their order is erased leave nothing of it', async (name, body) => {
    const shop = await openWholeShop()
    const order = await (name === 'wishes' ? underway : lateArrival)(shop, { shopper: { name: 'Anna', email: `${name}@quokka.shopper.example` } })
    const token = await actToken(shop, order)
    const sent = JSON.stringify({ act: token, ...await body(token) })
    const answer = await askWith(erasedMeanwhile(shop, order.id), `/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent })
    expect(answer.status).toBeLessThan(500)
    expect(await tablesWith([order.id, await hashEmail(env, shop.store, `${name}@quokka.shopper.example`), 'quokkaberry'])).toEqual([])
    expect(await storedKeys(`media/${shop.store}/${order.id}`)).toEqual([])
  })
