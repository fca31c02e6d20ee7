import type { PageStore } from '../../contract/page.ts'
import type { ParcelModel } from './page-model.ts'
import { contactOf } from './contact.ts'
import { safeLink } from './safe-link.ts'

export type ActionName = 'pay' | 'directions' | 'remedy' | 'driver' | 'calendar' | 'reschedule' | 'reroute' | 'proof' | 'returns' | 'cancel' | 'contact'
/** A block with a heading `ds-<it>`, or the field of a message. */
export type BlockTarget = 'wishes' | 'problem' | 'returns' | 'write'
const targets: { readonly [name in ActionName]?: BlockTarget } = { reschedule: 'wishes', reroute: 'wishes', returns: 'returns', contact: 'write' }

export interface Action {
  readonly name: ActionName
  readonly href: string
  /** Where the page does the same, if that is shown: the end of an id. */
  readonly to: BlockTarget | undefined
  /** The merchant's own words; absent: ours. */
  readonly label?: string
}

const offered: { readonly [state in ParcelModel['state']]: readonly ActionName[] } = {
  label_created: ['calendar', 'reroute', 'cancel'], in_transit: ['calendar', 'reroute', 'reschedule'], out_for_delivery: ['driver', 'reroute', 'calendar'],
  pickup: ['directions', 'contact'], attempted: ['reschedule', 'reroute', 'calendar', 'contact'], late: ['remedy', 'calendar', 'reroute', 'cancel'],
  exception: ['remedy', 'reroute', 'contact'], customs: ['pay', 'remedy', 'contact'], delivered: ['proof', 'returns', 'contact'], delivered_late: ['remedy', 'proof', 'contact'],
  returning: ['remedy', 'contact'], cancelled: ['contact'],
}

/** What the reader can do now, best first, three at most: only things for which there is a link. */
export const actionsOf = ({ shipment, state }: ParcelModel, store: PageStore, base: string): Action[] => {
  const { links, charge, pickup, remedy, calendarUrl } = shipment
  const hrefs: { readonly [name in ActionName]: string | null | undefined } = {
    pay: charge?.payUrl, directions: pickup?.mapUrl, remedy: remedy?.action?.url, driver: links.driver, calendar: calendarUrl && base + calendarUrl,
    reschedule: links.reschedule, reroute: links.reroute, proof: links.proof, returns: store.links.returns, cancel: links.cancel, contact: contactOf(store),
  }
  return offered[state].flatMap((name): Action[] => {
    const href = safeLink(hrefs[name])
    // A wrong address is corrected where it is told.
    const to = name === 'reroute' && shipment.substatus === 'address' ? 'problem' : targets[name]
    return href ? [{ name, href, to, ...(name === 'remedy' && remedy?.action && { label: remedy.action.label }) }] : []
  }).slice(0, 3)
}
