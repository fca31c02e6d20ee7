import type { PageModel, ParcelModel } from './page-model.ts'

/** Which illustration stands above the week, and what it has to tell. */
export type SceneFacts =
  | { readonly kind: 'route'; readonly from: string | null; readonly last: string | null; readonly to: string | null; readonly progress: number; readonly still: boolean }
  | { readonly kind: 'street' }
  | { readonly kind: 'doorstep'; readonly open?: boolean; readonly parcel?: boolean; readonly card?: boolean; readonly petals?: boolean }
  | { readonly kind: 'bench' }
  | { readonly kind: 'counter' }

/** The shut door of pages that have no parcel to show. */
export const closedDoor: SceneFacts = { kind: 'doorstep' }

const ofParcel = ({ shipment, state }: ParcelModel): SceneFacts => {
  const { route, deliveryPlace } = shipment
  switch (state) {
    case 'label_created': return { kind: 'bench' }
    case 'out_for_delivery': return { kind: 'street' }
    case 'pickup': return { kind: 'counter' }
    case 'attempted': return { kind: 'doorstep', card: true }
    case 'cancelled': return closedDoor
    case 'delivered': case 'delivered_late':
      // The parcel is drawn on the step only where it may really lie there.
      return { kind: 'doorstep', open: true, parcel: !deliveryPlace || deliveryPlace === 'safe_place' || deliveryPlace === 'handed_over', petals: state === 'delivered' }
    default: return {
      kind: 'route', from: route?.origin ?? null, last: route?.last ?? null, to: route?.destination ?? null,
      progress: route?.progress ?? 0.5, still: shipment.stuck || state === 'returning',
    }
  }
}

export const sceneOf = ({ answer, focus }: PageModel): SceneFacts =>
  answer.order.cancelledAt ? closedDoor : focus ? ofParcel(focus) : { kind: 'bench' }
