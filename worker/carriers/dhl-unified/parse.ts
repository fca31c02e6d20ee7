import type { CarrierAnswer, CarrierProblem, CarrierResponse, ParseContext, ParsedEvent, ParsedShipment } from '../carrier.ts'
import { answer, errorOfStatus, failed, notFound, notFoundShipment } from '../kit/answer.ts'
import { orDelivered, standingOf, meant, type Standing } from '../kit/current-status.ts'
import { at, isFields, list, readJson } from '../kit/json.ts'
import { isoTime } from '../kit/sent-time.ts'
import { estimateWindow, trackedShipment } from '../kit/shipment.ts'
import { firstText, plainNumber, shownNumber, text } from '../kit/text.ts'
import { readStep } from './event.ts'
import { readRefusal } from './refusal.ts'
import { refine } from './status.ts'

/**
 * Reads `/track/shipments`. One number may be known to several services: each comes as a shipment of its own, in the order
 * of the body. `possibleAdditionalShipmentsUrl` only lists where else one could ask.
 */
export function parse(response: CarrierResponse, context: ParseContext): CarrierAnswer {
  const read = readJson(response.body)
  if (!read.ok || !isFields(read.value)) return failed(response.status === 404 ? 'upstream' : errorOfStatus(response.status) ?? 'malformed')
  const shipments = at(read.value, 'shipments')
  const records = list(shipments).filter(isFields)
  if (records.length === 0 || response.status >= 400) {
    const refusal = readRefusal(read.value, response.status)
    if (refusal !== null) return refusal.kind === 'not_found' ? notFound(refusal.number === null ? [] : [refusal.number], refusal.code) : failed(refusal.kind, refusal.code)
    return Array.isArray(shipments) ? notFound() : failed('malformed')
  }
  const problems: CarrierProblem[] = []
  return answer(records.map((record) => readShipment(record, context.numbers, problems)), problems)
}

function readShipment(record: unknown, asked: readonly string[], problems: CarrierProblem[]): ParsedShipment {
  const service = text(at(record, 'service'))?.toLowerCase() ?? null
  const number = numberOf(record, asked)
  const steps = list(at(record, 'events')).filter(isFields).map((entry) => readStep(entry, service, problems))
  const events = steps.map(({ event }) => event)
  const block = at(record, 'status')
  const current = isFields(block) ? readStep(block, service, []) : null
  // The status block repeats the newest event; it is an entry of its own only where the history has none of that moment.
  if (current !== null && current.event.time !== null && !events.some((event) => isSameMoment(event, current.event))) events.unshift(current.event)
  const details = at(record, 'details'), proof = at(details, 'proofOfDelivery')
  const hasFacts = events.length > 0 || current !== null || isFields(details) || isFields(at(record, 'destination')) || firstText(block, service, at(record, 'estimatedTimeOfDelivery')) !== null
  if (!hasFacts) return notFoundShipment(number, null)
  const standing = standingOfShipment(record, current, events)
  const signed = at(proof, 'signed')
  return trackedShipment({
    trackingNumber: number, status: standing.status, substatus: standing.substatus, events,
    deliveredAt: isoTime(at(proof, 'timestamp')).time,
    estimate: readEstimate(record),
    signedBy: fullName(signed) ?? steps.find(({ signer }) => signer !== null)?.signer ?? current?.signer ?? null,
    service: firstText(at(details, 'product', 'productName'), service),
  })
}

/** `statusCode` of the status block; where it is missing or "unknown", the events. `returnFlag`: on its way back, or back. */
function standingOfShipment(record: unknown, current: ReturnType<typeof readStep> | null, events: readonly ParsedEvent[]): Standing {
  const statusCode = text(at(record, 'status', 'statusCode')) ?? (isFields(at(record, 'status')) ? null : text(at(record, 'status')))
  const byEvents = standingOf(events)
  const fine = current?.fine ?? (byEvents.status === 'unknown' ? null : { status: byEvents.status, ...(byEvents.substatus === null ? {} : { substatus: byEvents.substatus }) })
  const meaning = refine(statusCode, fine)
  const own = meaning === null ? byEvents : meant(meaning)
  const isBack = at(record, 'returnFlag') === true || text(at(record, 'returnFlag')) === 'true'
  if (isBack && own.status !== 'pre_transit' && own.status !== 'cancelled') return { status: 'return_to_sender', substatus: own.status === 'return_to_sender' ? own.substatus : null }
  return orDelivered(own, events)
}

/** Same wall clock: the block may carry an offset where the event has none. */
const isSameMoment = (event: ParsedEvent, block: ParsedEvent): boolean => event.time !== null && (event.time.slice(0, 16) === block.time!.slice(0, 16) || (event.offsetKnown && block.offsetKnown && Date.parse(event.time) === Date.parse(block.time!)))

/** `id`, unless the number that was asked for stands among the piece ids or references of this shipment. */
function numberOf(record: unknown, asked: readonly string[]): string | null {
  const shown = [at(record, 'id'), ...list(at(record, 'details', 'pieceIds')), ...list(at(record, 'details', 'references')).map((entry) => at(entry, 'number'))].flatMap((value) => shownNumber(value) ?? [])
  const bare = (value: string): string => plainNumber(value).replace(/^0+/, '')
  return asked.find((number) => shown.some((own) => bare(own) === bare(number))) ?? shown[0] ?? (asked.length === 1 ? asked[0]! : null)
}

/** The window before the single time; the agreed date where neither is sent. */
function readEstimate(record: unknown): ParsedShipment['estimatedDelivery'] {
  const moment = (value: unknown): string | null => isoTime(text(value), { midnightIsDay: false }).time
  const window = estimateWindow(moment(at(record, 'estimatedDeliveryTimeFrame', 'estimatedFrom')), moment(at(record, 'estimatedDeliveryTimeFrame', 'estimatedThrough')))
  const single = moment(at(record, 'estimatedTimeOfDelivery')) ?? moment(at(record, 'agreedDeliveryDate'))
  // A wall clock of midnight is no hour of delivery: the day is meant.
  return window ?? (single !== null && /T00:00:00$/.test(single) ? single.slice(0, 10) : single)
}

/** Schema.org person or organisation. */
function fullName(party: unknown): string | null {
  const given = text(at(party, 'givenName')), family = text(at(party, 'familyName'))
  return given !== null && family !== null ? `${given} ${family}` : firstText(at(party, 'name'), family, given, at(party, 'organizationName'), isFields(party) ? null : party)
}
