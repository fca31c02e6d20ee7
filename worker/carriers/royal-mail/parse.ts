import type { CarrierAnswer, CarrierProblem, CarrierResponse, ParseContext, ParsedEvent, ParsedShipment } from '../carrier.ts'
import { answer, errorOfStatus, failed, failedShipment, notFound, notFoundShipment } from '../kit/answer.ts'
import { countryOf } from '../kit/country.ts'
import { at, isFields, list, readJson } from '../kit/json.ts'
import { compactDay, isoTime, numericOffset } from '../kit/sent-time.ts'
import { estimateWindow, trackedShipment, withTime } from '../kit/shipment.ts'
import { code, firstText, shownNumber, text } from '../kit/text.ts'
import { readRefusal } from './refusal.ts'
import { standingOfSummary } from './standing.ts'
import { eventCodes, meaningOfName } from './status.ts'

/** Reads `/events` (one mail piece as an object) and `/summary` (an array, one item per number, each with facts or an error). */
export function parse(response: CarrierResponse, context: ParseContext): CarrierAnswer {
  const read = readJson(response.body)
  if (!read.ok || !isFields(read.value)) return failed(response.status === 404 ? 'upstream' : errorOfStatus(response.status) ?? 'malformed')
  const pieces = list(at(read.value, 'mailPieces')).filter(isFields)
  if (pieces.length === 0 || response.status >= 400) {
    const refusal = readRefusal(read.value, response.status)
    if (refusal === null) return failed(errorOfStatus(response.status) ?? 'malformed')
    return refusal.kind === 'not_found' ? notFound([], refusal.code) : failed(refusal.kind, refusal.code)
  }
  const problems: CarrierProblem[] = []
  return answer(pieces.map((piece) => readPiece(piece, context.numbers, problems)), problems)
}

function readPiece(piece: unknown, asked: readonly string[], problems: CarrierProblem[]): ParsedShipment {
  const summary = at(piece, 'summary')
  const number = pieceNumber(piece, asked)
  const refusal = readRefusal(piece, Number(text(at(piece, 'status')) ?? '200'))
  if (refusal !== null) return refusal.kind === 'not_found' ? notFoundShipment(number, refusal.code) : failedShipment(number, refusal)
  const country = countryOf(firstText(at(summary, 'destinationCountryCode')))
  const isDomestic = country === 'GB' && countryOf(text(at(summary, 'originCountryCode'))) === 'GB'
  const events = [...list(at(piece, 'events'))].filter(isFields).map((entry) => readEvent(entry, isDomestic, problems))
  // The summary repeats the last event; it is one of its own only where no history is sent.
  const last = { eventCode: at(summary, 'lastEventCode'), eventName: at(summary, 'lastEventName'), eventDateTime: at(summary, 'lastEventDateTime'), locationName: at(summary, 'lastEventLocationName') }
  const lastName = text(last.eventName), lastCode = code(last.eventCode)
  if (events.length === 0 && (lastCode !== null || lastName !== null)) events.push(readEvent(last, isDomestic, problems))
  const category = text(at(summary, 'statusCategory'))
  const estimate = readEstimate(at(piece, 'estimatedDelivery')), signature = at(piece, 'signature')
  // `/signature` sends the signature alone: a fact, but no status.
  const knows = events.length > 0 || estimate !== null || firstText(category, at(summary, 'productName'), at(summary, 'statusDescription'), at(signature, 'recipientName'), at(signature, 'signatureDateTime')) !== null
  if (!knows || (events.length === 0 && /^not found$/i.test(category ?? ''))) return notFoundShipment(number, null)
  const { standing, isKnown } = standingOfSummary(category, lastCode, lastName, events)
  if (!isKnown) problems.push({ kind: 'drift', detail: 'statusCategory' })
  return trackedShipment({
    trackingNumber: number, status: standing.status, substatus: standing.substatus, events,
    deliveredAt: isoTime(at(signature, 'signatureDateTime')).time,
    estimate,
    signedBy: firstText(at(signature, 'recipientName'), at(signature, 'printedName')),
    service: text(at(summary, 'productName')),
  })
}

/** `oneDBarcode` is the number on the label, `mailPieceId` the 2D one: the one that was asked for, else the label's. */
function pieceNumber(piece: unknown, asked: readonly string[]): string | null {
  const shown = [at(piece, 'summary', 'oneDBarcode'), at(piece, 'signature', 'oneDBarcode'), at(piece, 'mailPieceId'), at(piece, 'summary', 'uniqueItemId')].flatMap((value) => shownNumber(value) ?? [])
  return shown.find((number) => asked.includes(number)) ?? shown[0] ?? (asked.length === 1 ? asked[0]! : null)
}

function readEvent(entry: unknown, isDomestic: boolean, problems: CarrierProblem[]): ParsedEvent {
  const eventCode = code(at(entry, 'eventCode')), words = text(at(entry, 'eventName')), place = text(at(entry, 'locationName'))
  const row = eventCode === null ? undefined : eventCodes[eventCode]
  if (row === undefined) problems.push({ kind: 'unknown_code', detail: eventCode ?? 'event without code' })
  const meaning = row ?? meaningOfName(words)
  const time = isoTime(at(entry, 'eventDateTime'))
  if (time.time === null) problems.push({ kind: 'unreadable_time', detail: 'eventDateTime' })
  return withTime(time, {
    status: meaning?.status ?? 'unknown', substatus: meaning?.substatus ?? null, kind: meaning?.kind ?? 'info',
    code: eventCode, text: words, textLang: words === null ? null : 'en',
    location: place, place: place === null ? null : placeOf(place, isDomestic),
  })
}

/** "Stafford DO", "Jubilee Mail Centre": the office's kind is no part of the town. Abroad a country may stand alone. */
function placeOf(name: string, isDomestic: boolean): ParsedEvent['place'] {
  const abroad = countryOf(name)
  if (abroad !== null && name.length > 2) return { town: null, region: null, country: abroad }
  const town = name.replace(/\s+(?:DO|MC|DC|RDC|PO|SDO|SPDO|PDO|HWDC|CSP|Super Hub|Delivery Office|Mail Centre|Post Office|Parcel Hub|Regional Distribution Centre)$/i, '').trim()
  return { town: town === '' ? name : town, region: null, country: isDomestic ? 'GB' : null }
}

/** `{ date, startOfEstimatedWindow, endOfEstimatedWindow }`: the window's ends are clocks (`08:00:00+01:00`), or whole times, of that date. */
function readEstimate(block: unknown): ParsedShipment['estimatedDelivery'] {
  const day = compactDay(text(at(block, 'date'))?.slice(0, 10))
  const moment = (value: unknown): string | null => {
    const raw = text(value)
    if (raw === null) return null
    if (/^\d{4}-/.test(raw)) return isoTime(raw).time
    const found = /^(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(.*)$/.exec(raw)
    if (found === null || day === null) return null
    return isoTime(`${day}T${found[1]}:${found[2]}:${found[3] ?? '00'}${numericOffset(found[4]) ?? ''}`).time
  }
  return estimateWindow(moment(at(block, 'startOfEstimatedWindow')), moment(at(block, 'endOfEstimatedWindow'))) ?? day
}
