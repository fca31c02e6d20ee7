import type { PageModel, ParcelModel } from '../../model/page-model.ts'
import type { PageShipment } from '../../../contract/page.ts'
import { shipmentState } from '../../../contract/shipment-state.ts'
import { dayOf } from '../../model/calendar-day.ts'
import { daysOf } from '../../model/timeline.ts'
import { CarrierRow, Items } from '../../page/parcel.tsx'
import { TimelineDays } from '../../page/timeline.tsx'
import { Heading } from '../../ui/parts.tsx'
import type { View } from '../../ui/view.ts'
import type { ReturnsWords } from './words.ts'

/** A parcel on its way back: where it is in one sentence, its items, number and updates, as any other has them. */
export const BackParcel = ({ v, w, model, shipment }: { v: View; w: ReturnsWords; model: PageModel; shipment: PageShipment }) => {
  const { f } = v.s
  const parcel: ParcelModel = { shipment, state: shipmentState(shipment), isReturned: shipment.status === 'delivered', latest: shipment.events[0] ?? null, steps: [], week: null, days: daysOf(shipment.events), number: 1 }
  const refund = shipment.remedy?.refund
  return <article class="form">
    <Heading v={v} at={2}>{w.parcel}</Heading>
    <p><b>{statusOf(w, shipment, f.day)}</b></p>
    {refund && <p class="s">{shipment.remedy?.refundBy ? w.refundBy(f.money(refund), f.day(shipment.remedy.refundBy)) : w.refund(f.money(refund))}</p>}
    <Items v={v} model={model} items={shipment.items} />
    <CarrierRow v={v} parcel={parcel} />
    <TimelineDays v={v} model={model} parcel={parcel} tone={shipment.status === 'delivered' ? 'ok' : ''} />
  </article>
}

const statusOf = ({ status: w }: ReturnsWords, { status, deliveredAt }: PageShipment, day: (day: string) => string): string => {
  switch (status) {
    case 'unknown': case 'pre_transit': return w.made
    case 'out_for_delivery': case 'available_for_pickup': case 'delivery_attempted': return w.near
    case 'delivered': return deliveredAt ? w.here(day(dayOf(deliveredAt.wall))) : w.back
    case 'exception': return w.held
    case 'return_to_sender': case 'cancelled': return w.failed
    case 'in_transit': return w.moving
  }
}
