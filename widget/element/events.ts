import type { PageAnswer } from '../../contract/page.ts'
import type { ShipmentStatus } from '../../contract/vocabulary.ts'
import type { FaultKind } from '../api/fault.ts'

/** What `<doorstep-page>` tells the shop. All bubble and cross shadow roots; none can be cancelled, none holds a token or personal data. */

/** The facts a shop may act on, of the parcel that is shown first. */
export interface PageSummary {
  readonly revision: number
  readonly status: ShipmentStatus | null
  readonly isLate: boolean
  readonly shipments: number
}

export interface EventDetails {
  'doorstep:load': PageSummary
  'doorstep:change': PageSummary
  'doorstep:error': { readonly kind: FaultKind | 'internal' }
}
export type EventName = keyof EventDetails

export const eventTable: readonly { readonly name: EventName; readonly detail: string; readonly doc: string }[] = [
  { name: 'doorstep:load', detail: '`{ revision, status, isLate, shipments }`', doc: 'An order is on the page: after a link, a token or a look-up.' },
  { name: 'doorstep:change', detail: 'the same', doc: 'Newer facts replaced the ones shown.' },
  { name: 'doorstep:error', detail: '`{ kind }`: `offline`, `timeout`, `server`, `gone`, `not_found`, `limited`, `invalid`, `internal`', doc: 'Something is missing; the page says so itself, or the link inside the element stays.' },
]

export const toSummary = ({ revision, shipments }: PageAnswer): PageSummary => ({ revision, status: shipments[0]?.status ?? null, isLate: shipments[0]?.late ?? false, shipments: shipments.length })

/** Tells the shop. A listener of the shop that throws is the shop's own: `dispatchEvent` reports it and goes on. */
export const tell = <Name extends EventName>(host: HTMLElement, name: Name, detail: EventDetails[Name]): void => {
  host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
}
