import type { CarrierErrorKind } from '../../../contract/vocabulary.ts'
import type { CarrierAnswer, CarrierError, CarrierProblem, CarrierResponse, CodeMeaning, ParseContext, ParsedEvent, ParsedShipment } from '../carrier.ts'
import { ambiguousShipment, answer, errorOfStatus, failed, failedShipment, kindOf, notFound, notFoundShipment } from '../kit/answer.ts'
import { meant, orDelivered, standingOf } from '../kit/current-status.ts'
import { newestFirst } from '../kit/history.ts'
import { at, first, isFields, list, readJson, type Fields } from '../kit/json.ts'
import { isoTime } from '../kit/sent-time.ts'
import { estimateWindow, signerName, trackedShipment, withTime } from '../kit/shipment.ts'
import { code, firstText, plainNumber, readPlace, shownNumber, text } from '../kit/text.ts'
import { withReason } from './reason.ts'
import { commitTypes, statusCodes } from './status.ts'

/** Codes and sentences of the FedEx REST APIs. Words of a code are joined by dots. */
const errors: readonly (readonly [RegExp, CarrierErrorKind])[] = [
  [/NOT\.?UNIQUE|DUPLICATE|MULTIPLE/i, 'ambiguous'],
  [/NOT\.AUTHORIZED|UNAUTHORIZED|FORBIDDEN|ACCESS\.?DENIED|TOKEN|LOGIN/i, 'auth'],
  [/TOO\.?MANY|RATE\.?LIMIT|QUOTA|THROTTL/i, 'rate_limited'],
  [/NOT\.?FOUND|cannot be found|can't be found|no (?:information|record)|\b9040\b/i, 'not_found'],
  [/TRACKINGNUMBER\.(?:INVALID|EMPTY)|TRACKINGNUMBER.*INVALID|INVALID\.?TRACKING|invalid tracking number|provide (?:a valid )?tracking number|\b6035\b/i, 'invalid_number'],
  [/INTERNAL|UNAVAILABLE|UNABLE|TIMEOUT|SYSTEM|try again (?:later|after)|\b9045\b/i, 'upstream'],
]

/** The carrier writes midnight, with or without offset, where it knows the day only. */
const habits = { midnightIsDay: true }

/**
 * Reads `POST /track/v1/trackingnumbers` (FedEx Track API v1): one record a number asked for. Also reads the record of a push,
 * which stands alone or in a shorter wrapping (webhook.ts).
 */
export function parse(response: CarrierResponse, context: ParseContext): CarrierAnswer {
  const read = readJson(response.body)
  const http = errorOfStatus(response.status)
  if (!read.ok || !isFields(read.value)) return failed(http ?? (response.status === 404 ? 'upstream' : 'malformed'))
  const body = read.value
  const problems: CarrierProblem[] = []
  const groups = list(at(body, 'output', 'completeTrackResults') ?? at(body, 'completeTrackResults')).filter(isFields)
  const shipments = groups.flatMap((group) => readGroup(group, problems))
  if (shipments.length > 0 && (http === null || shipments.some(({ outcome }) => outcome === 'tracked'))) {
    const asked = new Set(context.numbers.map(plainNumber))
    const isWanted = ({ trackingNumber }: ParsedShipment): boolean => asked.size === 1 && trackingNumber !== null && asked.has(trackingNumber)
    return answer([...shipments.filter(isWanted), ...shipments.filter((one) => !isWanted(one))], problems)
  }
  const error = readError(first(at(body, 'errors')) ?? first(at(body, 'output', 'errors')) ?? at(body, 'error'))
  if (error !== null) {
    const kind = http === 'auth' || http === 'rate_limited' || http === 'upstream' ? http : error.kind ?? (response.status === 404 ? 'not_found' : http ?? 'bad_request')
    return kind === 'not_found' ? { ...failed(kind, error.code), outcome: 'not_found' } : failed(kind, error.code)
  }
  if (http !== null) return failed(http)
  // Without a result the alert may say why; most alerts ("This is a Virtual Response.") say nothing.
  const alert = first(at(body, 'output', 'alerts')), warned = readError(isFields(alert) ? alert : { message: alert })
  if (shipments.length === 0 && warned?.kind === 'not_found') return notFound([], warned.code)
  if (shipments.length === 0 && Array.isArray(at(body, 'output', 'completeTrackResults'))) return notFound()
  return failed(response.status === 404 ? 'upstream' : 'malformed')
}

function readError(raw: unknown): { kind: CarrierErrorKind | null; code: string | null } | null {
  if (!isFields(raw)) return null
  const name = text(at(raw, 'code')), words = text(at(raw, 'message'))
  if (name === null && words === null) return null
  return { kind: kindOf(`${name ?? ''} ${words ?? ''}`, errors), code: name === null ? null : code(name) }
}

/**
 * All results of one number. FedEx uses numbers again, and opens a second record when a parcel changes hands: each with a
 * journey of its own is a shipment, in the order of the body. Where none has one they are only candidates. The same unique
 * id is the same parcel.
 */
function readGroup(group: unknown, problems: CarrierProblem[]): ParsedShipment[] {
  const asked = shownNumber(at(group, 'trackingNumber'))
  const results = list(at(group, 'trackResults')).filter(isFields)
  const ids = new Set<string>()
  const told = results.filter((result) => {
    const id = hasFacts(result) ? firstText(at(result, 'trackingNumberInfo', 'trackingNumberUniqueId')) : null
    const isNew = hasFacts(result) && (id === null || !ids.has(id))
    if (id !== null) ids.add(id)
    return isNew
  })
  if (told.length > 1) return told.some(hasJourney) ? told.map((result) => readResult(result, asked, problems)) : [ambiguousShipment(asked ?? shownNumber(at(told[0], 'trackingNumberInfo', 'trackingNumber')))]
  const one = told[0] ?? results[0]
  return one === undefined ? (asked === null ? [] : [notFoundShipment(asked, null)]) : [readResult(one, asked, problems)]
}

const hasJourney = (result: unknown): boolean =>
  ['code', 'derivedCode', 'statusByLocale', 'derivedStatusCode'].some((field) => text(at(result, 'latestStatusDetail', field)) !== null) || list(at(result, 'scanEvents')).some(isFields)

const hasFacts = (result: unknown): boolean =>
  hasJourney(result)
  || (!isFields(at(result, 'error')) && (list(at(result, 'dateAndTimes')).some(isFields) || firstText(at(result, 'serviceDetail', 'description'), at(result, 'recipientInformation', 'address', 'city'), at(result, 'shipperInformation', 'address', 'city')) !== null))

function readResult(result: unknown, asked: string | null, problems: CarrierProblem[]): ParsedShipment {
  const number = asked ?? shownNumber(at(result, 'trackingNumberInfo', 'trackingNumber'))
  if (!hasFacts(result)) {
    const error = readError(at(result, 'error'))
    if (error === null || error.kind === 'not_found') return notFoundShipment(number, error?.code ?? null)
    if (error.kind === 'ambiguous') return ambiguousShipment(number)
    return failedShipment(number, { kind: error.kind ?? 'upstream', code: error.code } satisfies CarrierError)
  }
  const events = toldApart(list(at(result, 'scanEvents')).filter(isFields)).map((scan) => readScan(scan, problems))
  const said = readStatus(result, problems)
  const byEvents = standingOf(events)
  const own = said.status === 'unknown' ? byEvents : orDelivered(meant(said), events)
  const status = { status: own.status, substatus: own.substatus ?? (byEvents.status === own.status ? byEvents.substatus : null) }
  const isBack = status.status === 'delivered' && wentBack(result, newestFirst(events))
  const delivery = at(result, 'deliveryDetails')
  return trackedShipment({
    trackingNumber: number,
    status: isBack ? 'return_to_sender' : status.status,
    substatus: isBack ? null : status.status === 'delivered' ? deliveredWhere(result) ?? status.substatus : status.substatus,
    events: isBack ? events.map((event) => (event.status === 'delivered' ? { ...event, status: 'return_to_sender', substatus: null, kind: 'returned' } : event)) : events,
    deliveredAt: dateOf(result, 'ACTUAL_DELIVERY'),
    estimate: readEstimate(result),
    signedBy: signerName(at(delivery, 'signedByName')) ?? signerName(at(delivery, 'receivedByName')),
    service: at(result, 'serviceDetail', 'description') ?? at(result, 'serviceType'),
  })
}

function readStatus(result: unknown, problems: CarrierProblem[]): CodeMeaning {
  const detail = at(result, 'latestStatusDetail')
  const own = code(at(detail, 'code')), derived = code(at(detail, 'derivedCode')) ?? code(at(detail, 'derivedStatusCode'))
  const reason = list(at(detail, 'ancillaryDetails')).map((one) => [text(at(one, 'reasonDescription')), text(at(one, 'actionDescription'))].filter((part) => part !== null).join('. ')).filter((part) => part !== '').join('. ')
  const commit = commitTypes[code(at(result, 'serviceCommitMessage', 'type')) ?? '']
  const meaning = meaningOf(own, derived, [text(at(detail, 'statusByLocale')), text(at(detail, 'description')), text(at(detail, 'derivedStatus'))], problems)
  if (meaning.status === 'unknown' && commit !== undefined && own === null && derived === null) return commit
  // A parcel that only exists on paper has no reason yet, though FedEx sends a sentence there (IN001).
  const refined = meaning.status === 'pre_transit' ? meaning : withReason(own, meaning, reason === '' ? null : reason)
  if (refined.status === 'exception' && refined.substatus === undefined && commit?.status === 'delivery_attempted') return commit
  const delay = code(at(detail, 'delayDetail', 'type'))
  if (refined.status === 'in_transit' && refined.substatus === undefined && code(at(detail, 'delayDetail', 'status')) === 'DELAYED') return { ...refined, substatus: 'delayed' }
  return refined.status === 'exception' && refined.substatus === undefined && delay === 'WEATHER' ? { ...refined, substatus: 'weather' } : refined
}

/** The code, else the coarser derived code, else words that can mean one thing only; else unknown, and a problem. */
function meaningOf(own: string | null, derived: string | null, words: readonly (string | null)[], problems: CarrierProblem[]): CodeMeaning {
  const known = own === null ? undefined : statusCodes[own]
  if (known !== undefined && known.status !== 'unknown') return known
  if (own !== null && known === undefined) problems.push({ kind: 'unknown_code', detail: own })
  const coarser = derived === null ? undefined : statusCodes[derived]
  if (coarser !== undefined && coarser.status !== 'unknown') return known === undefined ? coarser : { ...coarser, kind: known.kind ?? 'info' }
  const said = words.map((word) => sentences[(word ?? '').toLowerCase()]).find((found) => found !== undefined)
  return said ?? known ?? { status: 'unknown', kind: 'info' }
}

const sentences: Readonly<Record<string, CodeMeaning>> = {
  'delivered': { status: 'delivered', kind: 'delivered' },
  'out for delivery': { status: 'out_for_delivery', kind: 'on_van' },
  'on fedex vehicle for delivery': { status: 'out_for_delivery', kind: 'on_van' },
  'in transit': { status: 'in_transit', kind: 'in_transit' },
  'on the way': { status: 'in_transit', kind: 'in_transit' },
  'picked up': { status: 'in_transit', kind: 'handed_over' },
  'ready for pickup': { status: 'available_for_pickup', kind: 'ready_for_pickup' },
  'initiated': { status: 'pre_transit', kind: 'label' },
  'label created': { status: 'pre_transit', kind: 'label' },
  'delivery exception': { status: 'exception', kind: 'info' },
  'shipment exception': { status: 'exception', kind: 'info' },
}

/** Scans that agree in all but `derivedStatusCode` are several (FedEx's samples repeat `eventType`): then that code is the scan's. */
function toldApart(scans: readonly Fields[]): readonly Fields[] {
  const alike = (scan: Fields): string => JSON.stringify(['date', 'eventType', 'eventDescription', 'exceptionDescription', 'scanLocation'].map((field) => at(scan, field)))
  const codes = new Map<string, Set<string | null>>()
  for (const scan of scans) codes.set(alike(scan), (codes.get(alike(scan)) ?? new Set()).add(code(at(scan, 'derivedStatusCode'))))
  return scans.map((scan) => (codes.get(alike(scan))!.size > 1 ? { ...scan, eventType: at(scan, 'derivedStatusCode') } : scan))
}

function readScan(scan: unknown, problems: CarrierProblem[]): ParsedEvent {
  const own = code(at(scan, 'eventType')), derived = code(at(scan, 'derivedStatusCode'))
  const words = text(at(scan, 'eventDescription')), reason = text(at(scan, 'exceptionDescription'))
  const plain = meaningOf(own, derived, [words, text(at(scan, 'derivedStatus'))], problems)
  const meaning = plain.status === 'pre_transit' ? plain : withReason(own, plain, reason)
  const time = isoTime(at(scan, 'date'), habits)
  if (time.time === null) problems.push({ kind: 'unreadable_time', detail: 'scanEvents' })
  const said = words === null ? reason : reason === null || words.toLowerCase() === reason.toLowerCase() ? words : `${words}: ${reason}`
  const place = at(scan, 'scanLocation')
  return withTime(time, {
    status: meaning.status, substatus: meaning.substatus ?? null, kind: meaning.kind ?? 'info',
    code: own ?? derived, text: said, textLang: said === null ? null : 'en',
    ...readPlace(at(place, 'city'), at(place, 'stateOrProvinceCode'), at(place, 'countryCode') ?? at(place, 'countryName')),
  })
}

/** Delivered to whoever sent it: FedEx says DL again, after a scan RS or with the sentence beside it. */
function wentBack(result: unknown, history: readonly ParsedEvent[]): boolean {
  const said = list(at(result, 'latestStatusDetail', 'ancillaryDetails')).some((one) => /return(?:ed)? to (?:the )?(?:shipper|sender)/i.test(text(at(one, 'reasonDescription')) ?? ''))
  const delivered = history.findIndex(({ status }) => status === 'delivered')
  return said || (delivered !== -1 && history.slice(delivered + 1).some((event) => event.code === 'RS'))
}

function deliveredWhere(result: unknown): ParsedShipment['substatus'] {
  const delivery = at(result, 'deliveryDetails')
  // "Left at front door. Signature Service not requested." stands beside the location "Residence", and tells more.
  const reasons = list(at(result, 'latestStatusDetail', 'ancillaryDetails')).map((one) => text(at(one, 'reasonDescription')) ?? '')
  const where = [text(at(delivery, 'locationDescription')) ?? '', text(at(delivery, 'locationType')) ?? '', ...reasons].join(' ')
  if (/neighbou?r/i.test(where)) return 'neighbour'
  if (/locker/i.test(where)) return 'locker'
  if (/mail ?box/i.test(where)) return 'mailbox'
  if (/front door|side door|back door|rear door|porch|garage|patio|deck|left at|other.*release/i.test(where)) return 'safe_place'
  if (/reception|front desk|mail ?room|guard|security|shipping|receiving|residence/i.test(where)) return 'handed_over'
  return null
}

function dateOf(result: unknown, type: string): string | null {
  const entry = list(at(result, 'dateAndTimes')).find((one) => code(at(one, 'type')) === type)
  return isoTime(at(entry, 'dateTime'), habits).time
}

/** The window, else the estimated day or time, else the appointment. Commitments (`standardTransitTimeWindow`, COMMITMENT) are not estimates. */
function readEstimate(result: unknown): ParsedShipment['estimatedDelivery'] {
  const window = at(result, 'estimatedDeliveryTimeWindow', 'window')
  const hours = estimateWindow(isoTime(at(window, 'begins'), habits).time, isoTime(at(window, 'ends'), habits).time)
  return hours ?? dateOf(result, 'ESTIMATED_DELIVERY') ?? dateOf(result, 'APPOINTMENT_DELIVERY')
}
