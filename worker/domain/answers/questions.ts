import type { PageFacts, PageShipment } from '../../../contract/page.ts'
import { shipmentState, type ShipmentState } from '../../../contract/shipment-state.ts'
import type { QuestionKey } from '../../../contract/vocabulary.ts'

/** What the merchant has arranged, as far as a question hangs on it. Days at the destination. */
export interface HelpFacts {
  readonly hasContact: boolean
  readonly hasReturns: boolean
  readonly notArrivedFrom: string | null
  readonly takesProblems: boolean
  readonly takesWishes: boolean
}

/** The questions of each state, likeliest first: where nothing is learned yet, this order stands. */
const asked: { readonly [state in ShipmentState]: readonly QuestionKey[] } = {
  label_created: ['silent', 'sure', 'out', 'change'], in_transit: ['time', 'change', 'out', 'sure'], out_for_delivery: ['out', 'time', 'change'], pickup: ['collect', 'change', 'kept'],
  attempted: ['missed', 'change', 'out'], late: ['late', 'waiting', 'sure', 'change', 'out'], exception: ['address', 'broken', 'money', 'waiting', 'change', 'kept'], customs: ['pay', 'sure', 'kept'],
  delivered: ['lost', 'broken', 'returns', 'kept'], delivered_late: ['broken', 'returns', 'money', 'kept'], returning: ['money', 'kept'], cancelled: ['money', 'kept'],
}

/** Questions of ours that can be answered now, in the order they are likely. An answer without a fact behind it is no candidate. */
export function questionsOf({ order, shipments }: Pick<PageFacts, 'order' | 'shipments'>, help: HelpFacts): QuestionKey[] {
  if (order.cancelledAt) return ['cancelled', 'kept']
  const [shipment, ...others] = shipments
  if (shipment === undefined) return help.takesWishes ? ['change', 'kept'] : ['kept']
  if (others.length > 0) return ['several', ...answerable(shipment, order, help, ['broken', 'returns', 'waiting']), 'kept']
  return answerable(shipment, order, help, asked[shipmentState(shipment)])
}

const answerable = (shipment: PageShipment, order: PageFacts['order'], help: HelpFacts, keys: readonly QuestionKey[]): QuestionKey[] => keys.filter((key) => isAnswerable(key, shipment, order, help))

function isAnswerable(key: QuestionKey, shipment: PageShipment, order: PageFacts['order'], help: HelpFacts): boolean {
  const { estimate, remedy, links } = shipment
  const canTell = help.hasContact || help.takesProblems
  switch (key) {
    case 'silent': return shipment.asked.outcome !== 'never'
    case 'time': return estimate ? estimate.window === null : shipment.status === 'out_for_delivery'
    case 'sure': return estimate !== null
    case 'out': return order.safePlace !== null || help.takesWishes
    case 'change': return Boolean(links.reroute ?? links.reschedule) || help.takesWishes
    case 'address': return shipment.substatus === 'address' && help.hasContact
    case 'pay': return Boolean(shipment.charge?.payHost && order.number)
    case 'collect': return Boolean(shipment.pickup?.until)
    case 'missed': return help.hasContact
    case 'lost': return canTell
    case 'waiting': return help.notArrivedFrom !== null && help.takesProblems
    case 'broken': return canTell && (shipment.status !== 'exception' || shipment.substatus === 'damaged')
    case 'returns': return help.hasReturns
    case 'money': return Boolean(remedy?.refund && remedy.refundBy)
    case 'late': case 'several': case 'cancelled': case 'kept': return true
  }
}
