import type { PageModel, ParcelModel } from '../model/page-model.ts'
import { Block } from '../ui/parts.tsx'
import type { View } from '../ui/view.ts'

/** The remedy, as the merchant wrote it: bad news carries what is done about it. Nothing is shown that nobody promised. */
export const Plan = ({ v, model, parcel }: { v: View; model: PageModel; parcel: ParcelModel }) => {
  const { m, f } = v.s
  const { order, store } = model.answer
  const { remedy } = parcel.shipment
  const refund = remedy?.refund && m.refunded(f.money(remedy.refund), remedy.refundBy && remedy.refundBy >= model.today ? f.day(remedy.refundBy) : '')
  return remedy && (refund || remedy.steps.length) ? <Block v={v} name="plan" title={parcel.state === 'returning' ? m.planBack : m.plan}>
    <ol class="plan">{refund && <li><p><b>{refund}</b></p></li>}{remedy.steps.map((step) => <li><p lang={order.locale ?? store.locale}><bdi>{step}</bdi></p></li>)}</ol>
  </Block> : null
}
