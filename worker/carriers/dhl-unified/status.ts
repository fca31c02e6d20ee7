import type { CodeMeaning } from '../carrier.ts'
import { ecommerce, ecommercePpl } from './status-ecommerce.ts'
import { ecommerceEurope } from './status-ecommerce-europe.ts'
import { express } from './status-express.ts'
import { freight, globalForwarding } from './status-freight.ts'
import { parcelDe, parcelDeDetailed } from './status-parcel-de.ts'
import { parcelNl } from './status-parcel-nl.ts'
import { parcelPl } from './status-parcel-pl.ts'
import { postDe } from './status-post-de.ts'

/** Event codes by `service` (DHL's status list and the ICE/RIC list of parcel-de). The same number means something else in each. */
const tables: Readonly<Record<string, readonly Readonly<Record<string, CodeMeaning>>[]>> = {
  express: [express],
  'parcel-de': [parcelDe, parcelDeDetailed],
  'parcel-nl': [parcelNl],
  'parcel-uk': [parcelNl],
  'parcel-pl': [parcelPl],
  ecommerce: [ecommerce],
  'ecommerce-apac': [ecommerce],
  'ecommerce-ppl': [ecommercePpl],
  'ecommerce-europe': [ecommerceEurope],
  'ecommerce-iberia': [ecommerceEurope],
  freight: [freight],
  dgf: [globalForwarding],
  svb: [postDe],
  'post-de': [postDe],
  'post-international': [postDe],
}

/** The row of a service's own code; null = no such row. */
export function meaningOfCode(service: string | null, code: string): CodeMeaning | null {
  // ICE and RIC are written with whatever stands between them.
  const key = code.toUpperCase().replace(/^([A-Z]{5})[-_/ ]([A-Z]{5})$/, '$1:$2')
  for (const table of tables[service ?? ''] ?? []) {
    const row = Object.hasOwn(table, key) ? table[key] : undefined
    if (row !== undefined) return row
  }
  return null
}

/** Could this be a code? Words have lower case and spaces; "DELIVERED" may be either, so a table has to know it. */
export const isCodeLike = (value: string): boolean => /^[A-Z0-9][A-Z0-9_:/-]{0,69}$/.test(value) && !/^(?:DELIVERED|TRANSIT|FAILURE|UNKNOWN|PRE-?_?TRANSIT)$/.test(value)

/**
 * What `statusCode` leaves open, filled by the finer meaning where the two can agree. The enum decides (it says pre-transit
 * over a text "DELIVERED"); "transit" is every step up to the door, "delivered" is also a parcel shop, "failure" everything else.
 */
export function refine(statusCode: string | null, fine: CodeMeaning | null): CodeMeaning | null {
  const plain = (status: CodeMeaning['status'], kind: NonNullable<CodeMeaning['kind']>): CodeMeaning => ({ status, ...(fine?.substatus === undefined ? {} : { substatus: fine.substatus }), kind })
  const own = fine?.status
  switch (statusCode?.toLowerCase().replace(/[_ ]/g, '-')) {
    case 'pre-transit': return own === 'pre_transit' ? fine : plain('pre_transit', 'label')
    case 'delivered': return own === 'delivered' || own === 'available_for_pickup' || own === 'return_to_sender' ? fine : { status: 'delivered', kind: 'delivered' }
    case 'failure': return own === 'delivery_attempted' || own === 'exception' || own === 'return_to_sender' || own === 'available_for_pickup' || own === 'cancelled' ? fine : plain('exception', 'info')
    case 'transit':
      if (own === undefined || own === 'unknown' || own === 'pre_transit' || own === 'delivered') return { status: 'in_transit', kind: 'in_transit' }
      return own === 'exception' ? plain('in_transit', fine?.kind ?? 'in_transit') : fine
    default: return fine
  }
}

export const isKnownStatusCode = (statusCode: string): boolean => /^(?:pre[-_ ]?transit|transit|delivered|failure|unknown)$/i.test(statusCode)
