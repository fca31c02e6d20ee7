import { isAllOlder } from '../domain/shipment/earlier-parcel.ts'
import { hearNothing, hearShipment, type Hearing } from '../domain/shipment/hear.ts'
import type { History } from '../domain/shipment/history.ts'
import type { OrderRecord, ShipmentRecord } from '../domain/shipment/record.ts'
import type { IngestDelivery, IngestResult } from './order-api.ts'
import { commit, currentRevision, postProjection, refold, type OrderSelf } from './order-self.ts'
import { readHistory, writeHistory } from './order-storage.ts'

const refused: IngestResult = { accepted: false, changed: false, nextAskAt: null }

/** One carrier answer about one number: events, reading, new state and outbox in one transaction. */
export function ingest(self: OrderSelf, delivery: IngestDelivery, now: string): IngestResult {
  const { record } = self.memory
  const shipment = record?.shipments.find(({ input }) => input.trackingNumber === delivery.trackingNumber && (!input.carrier || input.carrier === delivery.carrier))
  if (!record || !shipment) return refused
  const { answer } = delivery
  const isForeign = 'shipment' in answer && isAllOlder(answer.shipment.events, record.input.placedAt)
  if (isForeign && delivery.source === 'push') return refused
  // Scans of the number's last owner: for this parcel the carrier knows nothing yet.
  const heard = isForeign ? hearNothing(hearingOf(delivery), 'not_found', null) : toHistory(delivery)
  const { changed, nextAskAt } = hear(self, record, shipment, heard, now)
  return { accepted: !isForeign, changed, nextAskAt }
}

const hearingOf = ({ carrier, trackingNumber, source, askedAt }: IngestDelivery): Hearing => ({ carrier, trackingNumber, source, askedAt })

function toHistory(delivery: IngestDelivery): History {
  const { answer } = delivery
  if (answer.outcome === 'tracked' || answer.outcome === 'stopped') return hearShipment(hearingOf(delivery), answer.outcome, answer.shipment)
  return hearNothing(hearingOf(delivery), answer.outcome, answer.outcome === 'error' ? { kind: answer.kind, code: answer.code } : null)
}

/** Adds facts to one shipment. The same facts twice change nothing; only a change that can be seen is told to others. */
export function hear(self: OrderSelf, record: OrderRecord, shipment: ShipmentRecord, heard: History, now: string): { changed: boolean; nextAskAt: string | null } {
  const before = currentRevision(self)
  let nextAskAt: string | null = null
  commit(self, (sql) => {
    writeHistory(sql, shipment.id, heard)
    const folded = refold(self, record, shipment, readHistory(sql, shipment.id), now)
    nextAskAt = folded.nextAskAt
    const revision = before - (self.memory.states[shipment.id]?.revision ?? 0) + folded.state.revision
    if (revision !== before) postProjection(self, revision, now)
  })
  return { changed: currentRevision(self) !== before, nextAskAt }
}
