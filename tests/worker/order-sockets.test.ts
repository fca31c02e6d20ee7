import { evictDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { LiveMessage } from '../../contract/page.ts'
import type { OrderObject } from '../../worker/objects/order-object.ts'
import { anOrder, daysFromNow, delivery, objectOf, putOrder, scan, type TestOrder } from '../support/worker-orders.ts'
import { eventually } from '../support/worker-shop.ts'

const stubOf = (order: TestOrder): DurableObjectStub<OrderObject> => objectOf(order) as unknown as DurableObjectStub<OrderObject>
const now = (): string => new Date().toISOString()

describe('the live socket', () => {
  async function listen(order: TestOrder, view: string, epoch = 1, expires = 0) {
    const answer = await stubOf(order).fetch('https://doorstep/live', { headers: new Headers({ upgrade: 'websocket', 'x-doorstep-view': view, 'x-doorstep-epoch': String(epoch), 'x-doorstep-expires': String(expires) }) })
    const socket = answer.webSocket
    const heard: (LiveMessage | 'pong')[] = []
    socket?.addEventListener('message', ({ data }) => { heard.push(data === 'pong' ? 'pong' : JSON.parse(String(data)) as LiveMessage) })
    socket?.accept()
    return { status: answer.status, socket, heard, next: (count: number) => eventually(async () => heard.length >= count && heard) }
  }

  it('hears of an event right after the ingest, each view what it may have', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const link = await listen(order, 'link'), number = await listen(order, 'number')
    await Promise.all([link.next(1), number.next(1)])
    await object.ingest(delivery('in_transit', [scan(-1, 'in_transit')]))
    const [, fresh] = await link.next(2), [, bare] = await number.next(2)
    expect(fresh).toMatchObject({ type: 'facts', facts: { view: 'link', shipments: [{ status: 'in_transit', events: [{ place: { town: 'Leeds' } }] }] } })
    expect(bare).toMatchObject({ type: 'facts', facts: { view: 'number', shipments: [{ status: 'in_transit' }] } })
    expect(JSON.stringify(bare)).not.toMatch(/Leeds|Wombat|Zebedee|Quokka/)
  })

  it('hears that the carrier answered again though nothing is new', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const events = [scan(-1, 'in_transit')]
    await object.ingest(delivery('in_transit', events, { askedAt: daysFromNow(-0.2) }))
    const live = await listen(order, 'link')
    const [before] = await live.next(1)
    await object.ingest(delivery('in_transit', events, { askedAt: daysFromNow(-0.1) }))
    const [, after] = await live.next(2)
    if (typeof before !== 'object' || before.type !== 'facts' || typeof after !== 'object' || after.type !== 'facts') throw new Error('no facts')
    expect(after.facts.revision).toBe(before.facts.revision)
    expect(after.facts.shipments[0]!.asked.answeredAt!.instant! > before.facts.shipments[0]!.asked.answeredAt!.instant!).toBe(true)
  })

  it('TRUST 14: a page whose link has ended hears that and nothing more', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const ended = await listen(order, 'proven', 1, Date.now() + 1), open = await listen(order, 'proven', 1, Date.now() + 3_600_000)
    await Promise.all([ended.next(1), open.next(1)])
    await object.ingest(delivery('in_transit', [scan(-1, 'in_transit')]))
    expect((await open.next(2))[1]).toMatchObject({ type: 'facts', facts: { shipments: [{ status: 'in_transit' }] } })
    expect((await ended.next(2))[1]).toEqual({ type: 'gone' })
  })

  it('sleeps and wakes with the object, and answers a ping without waking it', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const live = await listen(order, 'link')
    await live.next(1)
    await evictDurableObject(stubOf(order))
    live.socket?.send('ping')
    expect((await live.next(2))[1]).toBe('pong')
    await object.ingest(delivery('delivered', [scan(-0.1, 'delivered')]))
    expect((await live.next(3))[2]).toMatchObject({ type: 'facts', facts: { shipments: [{ status: 'delivered' }] } })
  })

  it('is told "gone" when the links are revoked or the order is erased, and is not opened for an old link', async () => {
    const order = await anOrder()
    const { object } = await putOrder(order)
    const first = await listen(order, 'link')
    await object.raiseEpoch(now())
    expect((await first.next(2))[1]).toEqual({ type: 'gone' })
    expect((await listen(order, 'link')).status).toBe(404)
    const second = await listen(order, 'proven', 2)
    await object.erase(now())
    expect((await second.next(2))[1]).toEqual({ type: 'gone' })
    expect((await listen(order, 'link', 2)).status).toBe(404)
  })
})
