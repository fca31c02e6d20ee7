import { expect, it, vi } from 'vitest'
import type { OrderView } from '../../contract/order.ts'
import { deliveredOrder, dayFromNow } from '../support/worker-cases.ts'
import { askWith } from '../support/worker-front.ts'
import { faultsOf, mortalEnv } from '../support/worker-mortal.ts'
import { brokenIn, rowsOf, toldOf } from '../support/worker-whole.ts'
import { everyAct, openWholeShop } from '../support/worker-whole-shop.ts'
import { actToken } from '../support/worker-uploads.ts'
import type { Shop } from '../support/worker-shop.ts'

/** What one act leaves behind: rows, and the messages that tell of them. */
interface Trace { readonly table: string; readonly where?: string; readonly types: readonly string[] }
const traces: Readonly<Record<string, Trace>> = {
  claims: { table: 'claims', types: ['reward.claimed'] },
  reviews: { table: 'reviews', where: "kind = 'review' AND posted_at IS NOT NULL", types: ['review.posted'] },
  feedback: { table: 'reviews', where: "kind = 'feedback' AND posted_at IS NOT NULL", types: ['feedback.sent'] },
  posts: { table: 'posts', types: ['post.received'] },
  problems: { table: 'cases', types: ['case.opened'] },
  returns: { table: 'cases', types: ['case.opened', 'return.requested'] },
  messages: { table: 'cases', types: ['case.opened'] },
  wishes: { table: 'wishes', types: ['wish.set'] },
}
const acts: ReturnType<typeof everyAct> = { ...everyAct('quokkaberry'), wishes: async () => ({ wish: 'neighbour', text: 'quokkaberry at 12' }) }

let made = 0
const anOrder = (shop: Shop, name: string): Promise<OrderView> => {
  made += 1
  const own = { number: `K-${made}`, shopper: { name: 'Anna', email: `kill-${made}@quokka.shopper.example` }, fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: `VANKILL${10_000 + made}` }] }] }
  return name === 'wishes' ? shop.put(own) : deliveredOrder(shop, 1, { promised: { to: dayFromNow(-3) }, ...own })
}

it.each(Object.entries(traces))('R3, F26, F27: %s that break off at any call lose and double nothing, and tell of what stands', async (name, { table, where, types }) => {
  const quiet = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')].map((spy) => spy.mockImplementation(() => undefined))
  const shop = await openWholeShop()
  const body = acts[name] ?? (async () => ({}))
  const prepare = async () => {
    const order = await anOrder(shop, name), token = await actToken(shop, order)
    return { order, sent: JSON.stringify({ act: token, ...await body(token) }) }
  }
  const send = (bindings: Parameters<typeof askWith>[0], sent: string) => askWith(bindings, `/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent })
  const standing = async (order: OrderView) => [await rowsOf(table, shop.store, order.id, where), ...await Promise.all(types.map((type) => toldOf(type, shop.store, order.id)))]
  const once = [1, ...types.map(() => 1)], never = once.map(() => 0)

  const whole = await prepare(), counting = mortalEnv(null)
  expect((await send(counting.env, whole.sent)).ok).toBe(true)
  expect(await standing(whole.order)).toEqual(once)
  const faults = faultsOf(counting.calls)
  const prepared = await Promise.all(faults.map(prepare))
  for (const [n, fault] of faults.entries()) {
    const { order, sent } = prepared[n] ?? whole
    const said = `${fault.kind} ${fault.when} ${counting.calls[fault.nth - 1]?.name}, call ${fault.nth}`
    await (await send(mortalEnv(fault).env, sent)).body?.cancel()
    // Told of all that stands, of nothing else, and that before anybody tries again.
    expect([once, never], said).toContainEqual(await standing(order))
    const again = await send(mortalEnv(null).env, sent)
    expect(again.ok, `${said}: ${again.ok ? '' : await again.text()}`).toBe(true)
    await again.body?.cancel()
    expect(await standing(order), said).toEqual(once)
    expect(await brokenIn(shop.store, order.id), said).toEqual([])
  }
  for (const spy of quiet) spy.mockRestore()
})
