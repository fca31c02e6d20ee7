import { DurableObject } from 'cloudflare:workers'
import type { EventInput, ShipmentPatch } from '../../contract/shipment.ts'
import { toPageFacts } from '../domain/shipment/page-facts.ts'
import { safePlaceOf } from '../domain/shipment/record.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'
import { lookUpCarrier } from './known-carriers.ts'
import type { IngestDelivery, IngestResult, MerchantReading, OrderApi, PageReading, PageRequest, PutOrder, PutOrderResult, WriteResult } from './order-api.ts'
import { addEvents, askNow, chooseSafePlace, erase, patchShipment, raiseEpoch, removeShipment } from './order-changes.ts'
import { tell } from './order-effects.ts'
import { ingest } from './order-ingest.ts'
import { putOrder, settleNumbers } from './order-put.ts'
import { exportAll, prove, readMerchantView, readPage } from './order-reads.ts'
import { snapshotOf, sqlOf, type OrderSelf } from './order-self.ts'
import { accept, answerPings, broadcast, closeAll, isView } from './order-sockets.ts'
import { blankMemory, createSchema, hasSchema, load } from './order-storage.ts'
import { arm, passTime, remindAccounts } from './order-timer.ts'
import { flush } from './outbox.ts'

/**
 * One order: the only writer of its state. A shell: rules are in `domain/shipment`, SQL in `order-storage.ts`. Every write
 * goes the same way: rows in one transaction, alarm, open pages, then the outbox. So a crash at any point loses nothing:
 * what was not told yet stands in the outbox, and the alarm tells it.
 */
export class OrderObject extends DurableObject<Env> implements OrderApi {
  readonly #self: OrderSelf

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#self = { ctx, env, random: Math.random, memory: blankMemory }
    answerPings(ctx)
    if (!hasSchema(ctx.storage.sql)) return
    createSchema(ctx.storage.sql)
    this.#self.memory = load(ctx.storage.sql)
  }

  async put(input: PutOrder): Promise<PutOrderResult> {
    const result = putOrder(this.#self, input)
    if (result.erased) return result
    await arm(this.#self)
    this.#show(result.changed, input.now)
    await settleNumbers(this.#self)
    await this.#tell(input.now)
    return result
  }

  async page(request: PageRequest): Promise<PageReading> { return readPage(this.#self, request) }
  async merchantView(now: string): Promise<MerchantReading | null> { return readMerchantView(this.#self, now) }
  async prove(proof: { emailHash: string | null; postcodeHash: string | null }): Promise<{ ok: boolean; epoch: number }> { return prove(this.#self, proof) }
  async exportAll(): Promise<Record<string, unknown> | null> { return exportAll(this.#self) }

  async patchShipment(shipment: string, patch: ShipmentPatch, now: string): Promise<WriteResult> { return this.#changed(patchShipment(this.#self, shipment, patch, now), now) }
  async removeShipment(shipment: string, now: string): Promise<WriteResult> { return this.#changed(removeShipment(this.#self, shipment, now), now) }
  async chooseSafePlace(choice: { readonly shipment: string | null; readonly place: string | null }, now: string): Promise<{ readonly safePlace: string | null }> {
    await this.#changed(chooseSafePlace(this.#self, choice, now), now)
    const { record } = this.#self.memory
    return { safePlace: record && safePlaceOf(record, choice.shipment) }
  }
  async addEvents(shipment: string, events: readonly EventInput[], now: string): Promise<WriteResult> { return this.#changed(addEvents(this.#self, shipment, events, now), now) }

  async askNow(shipment: string, now: string): Promise<WriteResult> {
    const result = askNow(this.#self, shipment, now)
    if (result.ok) await this.#follow(false, now)
    return result
  }

  async ingest(delivery: IngestDelivery): Promise<IngestResult> {
    // A push may have waited for days before its order came: what follows from it follows from now.
    const now = [delivery.askedAt, new Date().toISOString()].sort().at(-1) ?? delivery.askedAt
    const result = ingest(this.#self, delivery, now)
    // The same facts again are still news to an open page: the carrier answered just now.
    await this.#follow(result.accepted, now)
    return result
  }

  async raiseEpoch(now: string): Promise<number | null> {
    const epoch = raiseEpoch(this.#self, now)
    closeAll(this.ctx)
    if (epoch !== null) await this.#follow(false, now)
    return epoch
  }

  async erase(now: string): Promise<void> {
    if (!this.#self.memory.record) return
    erase(this.#self, now)
    closeAll(this.ctx)
    await this.#follow(false, now)
  }

  async wake(now: string): Promise<void> {
    if (!hasSchema(sqlOf(this.#self))) return
    const passed = passTime(this.#self, now)
    if (passed === 'erased') closeAll(this.ctx)
    else remindAccounts(this.#self, now)
    await this.#follow(passed === 'changed', now)
  }

  /** Alarms are tried six times and then gone: nothing may escape from here, and the next one is always set. */
  override async alarm(): Promise<void> {
    try {
      await this.wake(new Date().toISOString())
    } catch (error) {
      log('error', 'order alarm failed', { order: this.#self.memory.record?.order ?? null, error: String(error) })
      await this.ctx.storage.setAlarm(Date.now() + 60_000)
    }
  }

  /** The live socket of a page; the route has checked the token and passes what it says. */
  override async fetch(request: Request): Promise<Response> {
    const view = request.headers.get('x-doorstep-view')
    if (request.headers.get('upgrade')?.toLowerCase() !== 'websocket' || !isView(view)) return new Response(null, { status: 426 })
    const reading = readPage(this.#self, { view, epoch: Number(request.headers.get('x-doorstep-epoch')), now: new Date().toISOString() })
    return reading.ok ? accept(this.ctx, view, reading.facts, Number(request.headers.get('x-doorstep-expires'))) : new Response(null, { status: 404 })
  }

  override async webSocketClose(socket: WebSocket, code: number): Promise<void> {
    try { socket.close(code === 1006 || code === 1005 ? 1000 : code) } catch { /* closed already */ }
  }

  async #changed(result: WriteResult, now: string): Promise<WriteResult> {
    if (result.ok) await this.#follow(result.changed, now)
    return result
  }

  async #follow(isVisible: boolean, now: string): Promise<void> {
    await arm(this.#self)
    this.#show(isVisible, now)
    await this.#tell(now)
  }

  #show(isVisible: boolean, now: string): void {
    const snapshot = isVisible ? snapshotOf(this.#self) : null
    if (snapshot) broadcast(this.ctx, Date.now(), (view) => toPageFacts(snapshot, view, now, lookUpCarrier))
  }

  async #tell(now: string): Promise<void> {
    const onFailure = (topic: string, attempts: number, error: unknown): void => log('warn', 'order outbox waits', { order: this.#self.memory.record?.order ?? null, topic: topic.split('|')[0] ?? '', attempts, error: String(error) })
    await flush(sqlOf(this.#self), Math.max(Date.parse(now), Date.now()), (topic, body) => tell(this.#self, topic, body, now), onFailure)
    await arm(this.#self)
  }
}
