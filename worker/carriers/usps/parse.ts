import type { CarrierAnswer, CarrierProblem, CarrierResponse, ParseContext, ParsedShipment } from '../carrier.ts'
import { ambiguousShipment, answer, errorOfStatus, failed, failedShipment, notFound, notFoundShipment } from '../kit/answer.ts'
import { at, isFields, list, readJson } from '../kit/json.ts'
import { trackedShipment } from '../kit/shipment.ts'
import { firstText, shownNumber, text } from '../kit/text.ts'
import { standingOfCategory } from './category.ts'
import { readEstimate } from './estimate.ts'
import { readEvent } from './event.ts'
import { readRefusal } from './refusal.ts'
import { readSummaries } from './summary.ts'
import { trackInfos } from './track-info.ts'

/** Reads an answer of Tracking v3 (one record) or v3r2 (an array, one item per number, each with its own error or facts). */
export function parse(response: CarrierResponse, context: ParseContext): CarrierAnswer {
  const read = readJson(response.body)
  // The gateway answers in HTML or XML when it is the gateway that refuses.
  if (!read.ok || typeof read.value !== 'object' || read.value === null) return failed(response.status === 404 ? 'upstream' : errorOfStatus(response.status) ?? 'malformed')
  const body = read.value
  const problems: CarrierProblem[] = []
  const records = Array.isArray(body) ? body : trackInfos(body)
  if (records !== null) {
    const asked = records.length === context.numbers.length ? context.numbers : []
    return answer(records.map((record, i) => readRecord(record, response.status, asked[i] ?? null, problems)), problems)
  }
  const only = context.numbers.length === 1 ? context.numbers[0]! : null
  const one = readRecord(body, response.status, only, problems)
  if (one.outcome === 'not_found' && one.error !== null) return notFound(one.trackingNumber === null ? [] : [one.trackingNumber], one.error.code)
  return answer([one], problems)
}

function readRecord(record: unknown, status: number, asked: string | null, problems: CarrierProblem[]): ParsedShipment {
  const number = shownNumber(at(record, 'trackingNumber'))
  if (!isFields(record)) return failedShipment(null, { kind: 'malformed', code: null })
  const refusal = readRefusal(record, status)
  if (refusal !== null) {
    if (refusal.kind === 'not_found') return notFoundShipment(number, refusal.code)
    return refusal.kind === 'ambiguous' ? ambiguousShipment(number) : failedShipment(number, refusal)
  }
  const byStatus = errorOfStatus(status)
  if (byStatus !== null) return failedShipment(number, { kind: byStatus, code: null })
  const entries = list(at(record, 'trackingEvents'))
  const events = entries.length > 0 ? entries.filter(isFields).map((entry) => readEvent(entry, problems)) : readSummaries(record, problems)
  const category = text(at(record, 'statusCategory')), words = firstText(at(record, 'status'), at(record, 'statusSummary'))
  const knows = events.length > 0 || category !== null || words !== null || text(at(record, 'mailClass')) !== null || text(at(record, 'destinationCity')) !== null
  if (!knows) return number === null ? failedShipment(null, { kind: 'malformed', code: null }) : notFoundShipment(number, null)
  const { standing, isKnown } = standingOfCategory(category, words, events)
  if (!isKnown) problems.push({ kind: 'drift', detail: 'statusCategory' })
  return trackedShipment({
    trackingNumber: number ?? asked, status: standing.status, substatus: standing.substatus, events,
    estimate: readEstimate(record), signedBy: signer(entries.filter(isFields).filter((_, i) => events[i]?.status === 'delivered')), service: serviceName(text(at(record, 'mailClass'))),
  })
}

/** `name` of a delivery scan (`recipientName` in v3r2), else the firm that took it. */
function signer(entries: readonly unknown[]): string | null {
  const names = entries.map((entry) => firstText(at(entry, 'name'), at(entry, 'recipientName'), at(entry, 'firm')))
  return names.find((name) => name !== null) ?? null
}

/** `PRIORITY_MAIL_EXPRESS` → "Priority Mail Express"; words stay as they are, without "®" and "™". */
function serviceName(mailClass: string | null): string | null {
  if (mailClass === null || !/^[A-Z0-9_-]+$/.test(mailClass)) return mailClass?.replace(/\s*[®™]/g, '') ?? null
  return mailClass.split(/[_-]+/).map((word) => (word === 'USPS' ? word : word.slice(0, 1) + word.slice(1).toLowerCase())).join(' ')
}
