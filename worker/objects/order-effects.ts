import { revisionOf } from '../domain/shipment/page-facts.ts'
import { toProjection } from '../domain/shipment/projection.ts'
import { carrierAccountObject } from '../env.ts'
import { replay } from '../queues/unmatched.ts'
import { lookUpCarrier } from './known-carriers.ts'
import { writeNumbers } from './order-put.ts'
import { snapshotOf, type OrderSelf } from './order-self.ts'

/** Tells one thing of the outbox. Every receiver is idempotent, so telling twice does no harm; throwing means: again later. */
export async function tell(self: OrderSelf, topic: string, body: unknown, now: string): Promise<void> {
  const [kind, ...names] = topic.split('|')
  switch (kind) {
    case 'projection': return tellProjection(self, now)
    case 'numbers': return writeNumbers(self)
    case 'ask': return tellAccount(self, names[0] ?? '', names[1] ?? '', body as Ask)
    case 'replay': return replayPushes(self, names[0] ?? '')
    default: throw new Error(`unknown outbox topic ${kind}`)
  }
}

async function tellProjection(self: OrderSelf, now: string): Promise<void> {
  const { tombstone } = self.memory
  const snapshot = snapshotOf(self)
  const named = tombstone ?? snapshot?.record
  if (!named) return
  const revision = tombstone?.revision ?? (snapshot ? revisionOf(snapshot) : 0)
  await self.env.PROJECTIONS.send({ id: `${named.store}/${named.order}/${revision}`, store: named.store, order: named.order, revision, row: snapshot && toProjection(snapshot, now, lookUpCarrier) })
}

type Ask = { readonly at: string; readonly value: number } | { readonly stop: true; readonly merchant?: string }

async function tellAccount(self: OrderSelf, carrier: string, trackingNumber: string, ask: Ask): Promise<void> {
  const named = self.memory.record ?? self.memory.tombstone
  const merchant = self.memory.record?.merchant ?? ('stop' in ask ? ask.merchant : undefined)
  if (!named || !merchant) return
  const account = carrierAccountObject(self.env, merchant, carrier)
  if ('stop' in ask) await account.forget({ trackingNumber, store: named.store, order: named.order })
  else await account.due({ merchant, carrier, trackingNumber, store: named.store, order: named.order, at: ask.at, value: ask.value })
}

/** Pushes that came before the order did. They go through the same queue as any other. */
async function replayPushes(self: OrderSelf, number: string): Promise<void> {
  const { record } = self.memory
  if (!record) return
  await replay(self.env, record.merchant, number)
}
