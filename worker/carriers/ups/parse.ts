import type { CarrierErrorKind } from '../../../contract/vocabulary.ts'
import type { CarrierAnswer, CarrierProblem, CarrierResponse, ParseContext, ParsedEvent, ParsedShipment } from '../carrier.ts'
import { answer, errorOfStatus, failed, failedShipment, kindOf, notFound, notFoundShipment } from '../kit/answer.ts'
import { meant, orDelivered, standingOf } from '../kit/current-status.ts'
import { newestFirst } from '../kit/history.ts'
import { at, first, isFields, list, readJson } from '../kit/json.ts'
import { compactDay, compactTime } from '../kit/sent-time.ts'
import { trackedShipment } from '../kit/shipment.ts'
import { code, firstText, plainNumber, shownNumber, text } from '../kit/text.ts'
import { isAlert, parseAlert } from './alert.ts'
import { hoursOf, localTime, readEvent, readStatus } from './event.ts'
import { meaningOf } from './meaning.ts'

/** Error codes and sentences of the UPS REST API ("TV" tracking validation, "TW" tracking warning, 25xxxx and 104xx security). */
const errors: readonly (readonly [RegExp, CarrierErrorKind])[] = [
  [/^10429\b|too many requests|rate limit|quota|throttl/i, 'rate_limited'],
  [/^(?:2500\d\d|10400|10401|10403|10404|10405|10406|10407)\b|access licen[cs]e|unauthori[sz]ed|invalid (?:authentication|authorization|token|client)|token (?:is )?(?:expired|invalid)|\bforbidden\b|not authori[sz]ed/i, 'auth'],
  [/^(?:TW0001|151044|151068)\b|information not found|no tracking information|not found|does not exist|no (?:records?|information) (?:is |are )?(?:found|available)/i, 'not_found'],
  [/^(?:TV1002|TV0001|151018|151022)\b|invalid (?:inquiry|tracking|reference) ?number|(?:inquiry|tracking) number .*(?:invalid|not valid|required|length)/i, 'invalid_number'],
  [/^(?:10500|1050\d|190\d{3})\b|internal (?:server )?error|temporar|unavailable|time[d ]?-?out|system|try again/i, 'upstream'],
]

/**
 * Reads `GET /api/track/v1/details/{inquiryNumber}` (UPS Tracking API 1.x) and the body of a Track Alert push. One record a
 * package; with several packages the one asked for stands first.
 */
export function parse(response: CarrierResponse, context: ParseContext): CarrierAnswer {
  const read = readJson(response.body)
  const http = errorOfStatus(response.status)
  if (!read.ok || !isFields(read.value)) return failed(http ?? (response.status === 404 ? 'upstream' : 'malformed'))
  const body = read.value
  if (isAlert(body)) return parseAlert(body)
  const said = saidError(body)
  if (said !== null) return sayError(said, response.status, http)
  if (http !== null) return failed(http)
  const shipments = list(at(body, 'trackResponse', 'shipment')).filter(isFields)
  const told = at(body, 'trackResponse', 'shipment')
  if (shipments.length === 0 && (told === null || (Array.isArray(told) && told.length === 0))) return notFound()
  if (shipments.length === 0) return failed(response.status === 404 ? 'upstream' : 'malformed')
  const problems: CarrierProblem[] = []
  const records = shipments.flatMap((shipment) => readShipment(shipment, context, problems))
  const asked = new Set(context.numbers.map(plainNumber))
  const wanted = records.filter(({ trackingNumber }) => trackingNumber !== null && asked.has(trackingNumber))
  return answer([...wanted, ...records.filter((record) => !wanted.includes(record))], problems)
}

function saidError(body: unknown): { code: string | null; words: string } | null {
  const one = first(at(body, 'response', 'errors')) ?? first(at(body, 'errors')) ?? at(body, 'Fault', 'detail', 'Errors', 'ErrorDetail', 'PrimaryErrorCode') ?? at(body, 'fault')
  if (one === undefined) return null
  const number = firstText(at(one, 'code'), at(one, 'Code'), at(one, 'errorCode'))
  const words = firstText(at(one, 'message'), at(one, 'Description'), at(one, 'description'), at(one, 'faultstring'), one) ?? ''
  return { code: number === null ? null : code(number), words: `${number ?? ''} ${words}`.trim() }
}

function sayError(said: { code: string | null; words: string }, status: number, http: CarrierErrorKind | null): CarrierAnswer {
  // 401, 429 and 5xx are beyond doubt; a 400 or 404 is explained by the code.
  const isPlain = http === 'auth' || http === 'rate_limited' || http === 'upstream'
  const kind = isPlain ? http : kindOf(said.words, errors) ?? (status === 404 ? 'not_found' : http ?? 'bad_request')
  if (kind !== 'not_found') return failed(kind, said.code)
  return { ...failed(kind, said.code), outcome: 'not_found' }
}

function readShipment(shipment: unknown, context: ParseContext, problems: CarrierProblem[]): ParsedShipment[] {
  const inquiry = shownNumber(at(shipment, 'inquiryNumber'))
  const packages = list(at(shipment, 'package')).filter(isFields)
  const warning = first(at(shipment, 'warnings'))
  if (packages.length === 0) {
    const warned = firstText(at(warning, 'code'))
    const kind = kindOf(`${warned ?? ''} ${text(at(warning, 'message')) ?? ''}`.trim(), errors)
    const error = { kind: kind ?? 'not_found', code: warned === null ? null : code(warned) }
    return [kind === 'invalid_number' || kind === 'upstream' ? failedShipment(inquiry, error) : notFoundShipment(inquiry, error.code)]
  }
  return packages.map((one) => {
    const own = shownNumber(at(one, 'trackingNumber'))
    const isAskedByOther = packages.length === 1 && inquiry !== null && context.numbers.map(plainNumber).includes(inquiry)
    return readPackage(one, isAskedByOther ? inquiry : own ?? inquiry, problems)
  })
}

function readPackage(one: unknown, number: string | null, problems: CarrierProblem[]): ParsedShipment {
  const events = list(at(one, 'activity')).filter(isFields).map((activity) => readActivity(activity, problems))
  const current = readStatus(at(one, 'currentStatus') ?? { code: at(one, 'statusCode'), description: at(one, 'statusDescription') })
  const hasCurrent = Object.values(current).some((part) => part !== null)
  const said = hasCurrent ? meaningOf(current) : null
  if (said !== null && said.unknownCode !== null) problems.push({ kind: 'unknown_code', detail: `currentStatus ${said.unknownCode}` })
  const byEvents = standingOf(events)
  // "Delivered" (011) without letters is coarser than a scan that says at an Access Point, not yet collected.
  const waits = said?.status === 'delivered' && current.code === null && byEvents.status === 'available_for_pickup'
  const status = said !== null && said.status !== 'unknown' && !waits ? orDelivered(meant(said), events) : byEvents
  const hasFacts = events.length > 0 || hasCurrent || firstText(at(one, 'service', 'description'), at(one, 'statusDescription')) !== null || list(at(one, 'deliveryDate')).length > 0 || list(at(one, 'packageAddress')).length > 0
  if (!hasFacts) return notFoundShipment(number, null)
  const isBack = status.status === 'delivered' && wentBack(events)
  return trackedShipment({
    trackingNumber: number, status: isBack ? 'return_to_sender' : status.status,
    substatus: isBack ? null : status.substatus ?? (byEvents.status === status.status ? byEvents.substatus : null),
    events: isBack ? events.map((event) => (event.status === 'delivered' ? { ...event, status: 'return_to_sender', substatus: null, kind: 'returned' } : event)) : events,
    deliveredAt: readDelivered(one), estimate: readEstimate(one),
    signedBy: readSigner(at(one, 'deliveryInformation', 'receivedBy')),
    service: at(one, 'service', 'description'),
  })
}

/** UPS says "Delivered" again when the sender has it back: a delivery to the original sender (B0), or any delivery after a return had begun. */
function wentBack(events: readonly ParsedEvent[]): boolean {
  const history = newestFirst(events)
  const delivered = history.findIndex(({ status }) => status === 'delivered')
  return history.slice(delivered + 1).some(({ status }) => status === 'return_to_sender')
}

function readActivity(activity: unknown, problems: CarrierProblem[]): ParsedEvent {
  const time = localTime({ date: at(activity, 'date'), clock: at(activity, 'time'), gmtDate: at(activity, 'gmtDate'), gmtClock: at(activity, 'gmtTime'), gmtOffset: at(activity, 'gmtOffset') })
  return readEvent({ status: at(activity, 'status'), time, address: at(activity, 'location', 'address') ?? at(activity, 'location') }, problems)
}

/** `deliveryDate` types: DEL delivered, RDD rescheduled, SDD scheduled. `deliveryTime` types: DEL, EOD end of day, CMT commit, EDW/CDW/IDW windows. */
function readEstimate(one: unknown): ParsedShipment['estimatedDelivery'] {
  const dates = list(at(one, 'deliveryDate')).map((entry) => ({ type: code(at(entry, 'type')) ?? '', day: compactDay(at(entry, 'date')) })).filter(({ day }) => day !== null)
  const day = (dates.find(({ type }) => type === 'RDD') ?? dates.find(({ type }) => type === 'SDD') ?? dates.find(({ type }) => type !== 'DEL'))?.day ?? null
  if (day === null) return null
  const clock = first(at(one, 'deliveryTime'))
  const type = code(at(clock, 'type')) ?? ''
  if (type === 'DEL' || type === 'EOD') return day
  return hoursOf(day, at(clock, 'startTime'), at(clock, 'endTime'))
}

function readDelivered(one: unknown): string | null {
  const day = list(at(one, 'deliveryDate')).map((entry) => (code(at(entry, 'type')) === 'DEL' ? compactDay(at(entry, 'date')) : null)).find((found) => found !== null) ?? null
  if (day === null) return null
  const clock = first(at(one, 'deliveryTime'))
  return code(at(clock, 'type')) === 'DEL' ? compactTime(day, at(clock, 'endTime')).time : day
}

/** `receivedBy` also holds where it was left: "DRIVER RELEASE", "FRONT DOOR". */
const readSigner = (value: unknown): string | null => {
  const name = text(value)
  return name === null || /^(?:driver release|dr release|shipper release|met customer|(?:front|rear|side|back) door|porch|garage|patio|deck|carport|mailbox|locker|reception|front desk|mail ?room|office|dock|receiver|residential)\b/i.test(name) ? null : name
}
