import type { PageFacts } from './page.ts'
import { shipmentState, type ShipmentState } from './shipment-state.ts'
import type { PageState } from './vocabulary.ts'

/** State of the whole page. Several parcels are one state of their own, unless one of them brings bad news: that decides. */
export const pageState = ({ order, shipments }: Pick<PageFacts, 'order' | 'shipments'>): PageState => {
  if (order.cancelledAt) return 'cancelled'
  const [first, ...rest] = shipments.map(shipmentState)
  if (first === undefined) return 'ordered'
  if (rest.length === 0) return order.unshipped.length > 0 && first !== 'delivered' && first !== 'delivered_late' ? partly(first) : first
  const bad = [first, ...rest].find((state) => troubled.includes(state))
  return bad ?? ([first, ...rest].every((state) => state === 'delivered' || state === 'delivered_late') ? rest.includes('delivered_late') || first === 'delivered_late' ? 'delivered_late' : 'delivered' : 'several_parcels')
}

const troubled: readonly PageState[] = ['exception', 'customs', 'late', 'returning']
const partly = (state: ShipmentState): PageState => (state === 'in_transit' || state === 'label_created' ? 'partly_shipped' : state)
