import type { CarrierErrorKind } from '../../../contract/vocabulary.ts'
import type { CarrierAnswer, CarrierError, CarrierProblem, ParsedShipment } from '../carrier.ts'

/** "Could not ask": says nothing about the parcel. */
export function failed(kind: CarrierErrorKind, code: string | null = null): CarrierAnswer {
  return { outcome: 'error', shipments: [], error: { kind, code }, problems: [] }
}

/** "Not found": the carrier answered, and knows nothing yet. The number only where the body shows it. */
export function notFound(shown: readonly string[] = [], code: string | null = null): CarrierAnswer {
  return { outcome: 'not_found', shipments: shown.map((number) => notFoundShipment(number, code)), error: { kind: 'not_found', code }, problems: [] }
}

export function notFoundShipment(trackingNumber: string | null, code: string | null): ParsedShipment {
  return withoutFacts('not_found', { kind: 'not_found', code }, trackingNumber)
}

/** One record of a batch that the carrier could not answer. */
export function failedShipment(trackingNumber: string | null, error: CarrierError): ParsedShipment {
  return withoutFacts('error', error, trackingNumber)
}

/** Several candidates share the number: neither status nor events until asked again. */
export function ambiguousShipment(trackingNumber: string | null): ParsedShipment {
  return withoutFacts('ambiguous', { kind: 'ambiguous', code: null }, trackingNumber)
}

function withoutFacts(outcome: ParsedShipment['outcome'], error: CarrierError, trackingNumber: string | null): ParsedShipment {
  return { outcome, error, trackingNumber, status: 'unknown', substatus: null, events: [], deliveredAt: null, estimatedDelivery: null, signedBy: null, service: null }
}

/**
 * One answer over all its shipments. Tracked as soon as one is; else what all of them are; among mixed failures "could not
 * ask" wins over "not found", because it is the one that may change the picture when asked again.
 */
export function answer(shipments: readonly ParsedShipment[], problems: readonly CarrierProblem[] = []): CarrierAnswer {
  for (const outcome of ['tracked', 'ambiguous', 'stopped', 'error', 'not_found'] as const) {
    const one = shipments.find((shipment) => shipment.outcome === outcome)
    if (one === undefined) continue
    // A number no body stands for: `not_found` and `error` show a shipment only if the body shows the number.
    const shown = shipments.filter(({ outcome: own, trackingNumber }) => trackingNumber !== null || own === 'tracked' || own === 'ambiguous' || own === 'stopped')
    return { outcome, shipments: shown, error: outcome === 'tracked' || outcome === 'stopped' ? null : one.error, problems }
  }
  return { outcome: 'error', shipments: [], error: { kind: 'malformed', code: null }, problems }
}

/**
 * What an HTTP status alone says, where the body says no more. null = read the body (2xx), or a 404, which is "not found"
 * with some carriers and a wrong address with others: the carrier decides.
 */
export function errorOfStatus(status: number): CarrierErrorKind | null {
  if (status === 401 || status === 403 || status === 407) return 'auth'
  if (status === 429) return 'rate_limited'
  if (status === 408 || status === 425 || status >= 500) return 'upstream'
  if (status === 404 || (status >= 200 && status < 300)) return null
  return 'bad_request'
}

/** The first of a carrier's sentences or codes that a row's expression knows. Rows in order of precedence. */
export function kindOf(words: string, rows: readonly (readonly [RegExp, CarrierErrorKind])[]): CarrierErrorKind | null {
  return rows.find(([expression]) => expression.test(words))?.[1] ?? null
}
