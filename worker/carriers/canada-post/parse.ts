import type { CarrierAnswer, CarrierProblem, CarrierResponse, ParseContext, ParsedEvent, ParsedShipment } from '../carrier.ts'
import { answer, errorOfStatus, failed, notFound, notFoundShipment } from '../kit/answer.ts'
import { standingOf } from '../kit/current-status.ts'
import { at, isFields, list, readJson } from '../kit/json.ts'
import { compactDay, isoTime } from '../kit/sent-time.ts'
import { trackedShipment, withTime } from '../kit/shipment.ts'
import { firstText, readPlace, shownNumber, text } from '../kit/text.ts'
import { readXml } from '../kit/xml.ts'
import { meaningOfDescription, returnMeaning } from './description.ts'
import { readRefusal } from './refusal.ts'
import { eventCodes } from './status.ts'
import { eventTime } from './time.ts'

/** Reads `tracking-detail` (one PIN or DNC with its history), `tracking-summary` (one `pin-summary` or several) and `messages`. */
export function parse(response: CarrierResponse, context: ParseContext): CarrierAnswer {
  // The gateway in front writes its refusals as JSON where it never reached the service: `{ messages: [{ code, description }] }`.
  const read = response.body.trimStart().startsWith('{') ? readJson(response.body) : readXml(response.body)
  // HTML of a proxy can be well-formed XML: the root element decides, not the syntax.
  const root = read.ok ? withDocument(read.value) : undefined
  const refusal = readRefusal(root, response.status)
  if (refusal !== null) return refusal.kind === 'not_found' ? notFound([], refusal.code) : failed(refusal.kind, refusal.code)
  const byStatus = errorOfStatus(response.status)
  if (byStatus !== null) return failed(byStatus)
  const records = [...list(at(root, 'tracking-detail')), ...list(at(root, 'tracking-summary', 'pin-summary')), ...list(at(root, 'tracking-summary', 'dnc-summary'))].filter(isFields)
  if (records.length === 0) return at(root, 'tracking-summary') !== undefined ? notFound() : failed(response.status === 404 ? 'upstream' : 'malformed')
  const problems: CarrierProblem[] = []
  const asked = records.length === 1 && context.numbers.length === 1 ? context.numbers[0]! : null
  return answer(records.map((record) => readRecord(record, asked, problems)), problems)
}

/** Where one of the three documents stands: at the root, or inside an envelope (SOAP: Envelope, Body, response). */
function withDocument(value: unknown, depth = 0): unknown {
  if (!isFields(value) || depth > 4) return undefined
  if (['messages', 'tracking-detail', 'tracking-summary'].some((name) => at(value, name) !== undefined)) return value
  for (const inner of Object.values(value)) {
    const found = withDocument(inner, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function readRecord(record: unknown, asked: string | null, problems: CarrierProblem[]): ParsedShipment {
  const number = shownNumber(at(record, 'pin')) ?? shownNumber(at(record, 'dnc')) ?? asked
  const events = list(at(record, 'significant-events', 'occurrence')).filter(isFields).map((entry) => readOccurrence(entry, problems))
  if (events.length === 0) events.push(...summaryEvent(record, problems))
  const service = firstText(at(record, 'service-name'), at(record, 'service-name-2'))
  const expected = compactDay(text(at(record, 'changed-expected-date'))) ?? compactDay(text(at(record, 'expected-delivery-date')))
  if (events.length === 0 && expected === null && text(at(record, 'mailed-on-date')) === null && text(at(record, 'service-name')) === null) return notFoundShipment(number, null)
  const delivered = text(at(record, 'actual-delivery-date'))
  const own = standingOf(events)
  const standing = own.status === 'unknown' && delivered !== null ? { status: 'delivered' as const, substatus: null } : own
  return trackedShipment({
    trackingNumber: number, status: standing.status, substatus: standing.substatus, events,
    deliveredAt: isoTime(delivered, { midnightIsDay: true }).time, estimate: expected,
    signedBy: firstText(...list(at(record, 'significant-events', 'occurrence')).map((entry) => at(entry, 'signatory-name')), at(record, 'signatory-name')),
    service: service === 'ARCHIDX' ? null : service,
  })
}

function readOccurrence(entry: unknown, problems: CarrierProblem[]): ParsedEvent {
  const identifier = text(at(entry, 'event-identifier')), words = text(at(entry, 'event-description'))
  const row = identifier !== null && /^\d+$/.test(identifier) ? eventCodes[identifier.replace(/^0+(?=\d)/, '')] : undefined
  if (row === undefined) problems.push({ kind: 'unknown_code', detail: identifier?.slice(0, 20) ?? 'event without code' })
  const meaning = row?.status === 'return_to_sender' ? row : returnMeaning(words) ?? row ?? meaningOfDescription(words)
  const time = eventTime(at(entry, 'event-date'), at(entry, 'event-time'), at(entry, 'event-time-zone'))
  if (time.time === null) problems.push({ kind: 'unreadable_time', detail: 'event-date' })
  const read = readPlace(at(entry, 'event-site'), at(entry, 'event-province'), at(entry, 'event-country'))
  const province = read.place?.region?.toUpperCase() ?? null
  return withTime(time, {
    status: meaning?.status ?? 'unknown', substatus: meaning?.substatus ?? null, kind: meaning?.kind ?? 'info',
    code: identifier, text: words, textLang: words === null ? null : languageOf(words), location: read.location,
    place: read.place === null ? null : { ...read.place, country: read.place.country ?? (province !== null && provinces.has(province) ? 'CA' : null) },
  })
}

/**
 * `tracking-summary` knows the newest event only: `event-date-time` as `20110404:165958`, `event-description`, `event-location`
 * and `event-type` (INDUCTION, ATTEMPTED, DELIVERED …), which stands in for a code.
 */
function summaryEvent(record: unknown, problems: CarrierProblem[]): ParsedEvent[] {
  const words = text(at(record, 'event-description')), moment = text(at(record, 'event-date-time')), type = text(at(record, 'event-type'))
  if (words === null && moment === null && type === null) return []
  const found = /^(\d{8}):?(\d{6})?$/.exec(moment ?? '')
  const time = found === null ? isoTime(moment, { midnightIsDay: true }) : eventTime(found[1], found[2], null)
  const meaning = returnMeaning(words) ?? meaningOfDescription(words) ?? (type === null ? null : summaryTypes[type.toUpperCase()]) ?? null
  if (meaning === null) problems.push({ kind: 'unknown_code', detail: type?.slice(0, 20) ?? 'event without code' })
  const site = text(at(record, 'event-location'))
  return [withTime(time, {
    status: meaning?.status ?? 'unknown', substatus: meaning?.substatus ?? null, kind: meaning?.kind ?? 'info', code: type,
    text: words, textLang: words === null ? null : languageOf(words), ...readPlace(site, null, null),
  })]
}

const summaryTypes: Readonly<Record<string, Pick<ParsedEvent, 'status' | 'substatus' | 'kind'>>> = {
  INFO: { status: 'pre_transit', substatus: null, kind: 'label' }, // Electronic information
  INDUCTION: { status: 'in_transit', substatus: null, kind: 'handed_over' }, // Accepted or picked up
  VEHICLE_INFO: { status: 'in_transit', substatus: null, kind: 'in_transit' }, // On its way
  OUT: { status: 'out_for_delivery', substatus: null, kind: 'on_van' }, // Out for delivery
  ATTEMPTED: { status: 'delivery_attempted', substatus: null, kind: 'attempted' }, // Attempted delivery
  TO_RETAIL: { status: 'in_transit', substatus: null, kind: 'in_transit' }, // On its way to a post office
  AVAILABLE_FOR_PICKUP: { status: 'available_for_pickup', substatus: null, kind: 'ready_for_pickup' }, // At a post office
  DELIVERED: { status: 'delivered', substatus: null, kind: 'delivered' }, // Delivered
  SIGNATURE: { status: 'unknown', substatus: null, kind: 'info' }, // Signature recorded
  RETURN: { status: 'return_to_sender', substatus: null, kind: 'returning' }, // On its way back
}

const provinces = new Set(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'])

/** `Accept-language` decides the language of the texts; the body does not name it. */
const french = /(?<!\p{L})(?:article|envoi|livrée?|livraison|retenu|laissée?|ramassé|expéditeur|douanes?|renseignements|postes canada)(?!\p{L})/iu
const languageOf = (words: string): string => (french.test(words) && !/\bitem\b/i.test(words) ? 'fr' : 'en')
