import type { CarrierProblem, ParsedEvent, ParsedShipment } from '../carrier.ts'
import { at } from '../kit/json.ts'
import { compactClock, compactTime, numericOffset, offsetBetween, type SentTime } from '../kit/sent-time.ts'
import { estimateWindow, withTime } from '../kit/shipment.ts'
import { code, countryCode, readPlace, text } from '../kit/text.ts'
import { meaningOf, type UpsStatus } from './meaning.ts'

/** What a pulled activity and a pushed alert have in common, so that both give the same event. */

/** `currentStatus.code` holds the three digits in newer answers, the two letters in older ones, and in some the letter of the type. */
export function readStatus(raw: unknown): UpsStatus {
  const own = code(at(raw, 'code')), number = code(at(raw, 'statusCode')) ?? code(at(raw, 'descriptionCode'))
  const ownIsNumber = own !== null && /^\d{3}$/.test(own)
  const letters = own !== null && !ownIsNumber ? own : number !== null && !/^\d+$/.test(number) ? number : null
  const isType = letters !== null && /^[DIMOPX]$/.test(letters)
  return {
    type: code(at(raw, 'type')) ?? (isType ? letters : null),
    code: isType ? null : letters,
    statusCode: number !== null && /^\d{1,3}$/.test(number) ? number.padStart(3, '0') : ownIsNumber ? own : null,
    description: text(at(raw, 'description')),
  }
}

export function readEvent(raw: { status: unknown; time: SentTime; address: unknown }, problems: CarrierProblem[]): ParsedEvent {
  const status = readStatus(raw.status)
  const meaning = meaningOf(status)
  if (meaning.unknownCode !== null) problems.push({ kind: 'unknown_code', detail: meaning.unknownCode })
  if (raw.time.time === null) problems.push({ kind: 'unreadable_time', detail: 'activity' })
  const country = at(raw.address, 'countryCode')
  return withTime(raw.time, {
    status: meaning.status, substatus: meaning.substatus ?? null, kind: meaning.kind ?? 'info',
    code: status.code ?? status.statusCode, text: status.description, textLang: status.description === null ? null : 'en',
    ...readPlace(at(raw.address, 'city'), at(raw.address, 'stateProvince') ?? at(raw.address, 'stateProvinceCode'), countryCode(country) ?? country ?? at(raw.address, 'country')),
  })
}

/** The scan's own clock, with `gmtOffset` where sent, else with the difference to its twin in UTC. Never another activity's offset. */
export function localTime(raw: { date: unknown; clock: unknown; gmtDate: unknown; gmtClock: unknown; gmtOffset: unknown }): SentTime {
  const local = compactTime(raw.date, raw.clock)
  const utc = compactTime(raw.gmtDate, raw.gmtClock)
  if (local.time === null && utc.time !== null && utc.precision !== 'date') return compactTime(raw.gmtDate, raw.gmtClock, '+00:00')
  if (local.time === null || local.precision === 'date') return local
  const offset = numericOffset(raw.gmtOffset) ?? (utc.time !== null && utc.precision !== 'date' ? offsetBetween(local.time, utc.time) : null)
  return compactTime(raw.date, raw.clock, offset)
}

/** The day alone, a time by which, or a window on that day. 23:59 is how UPS writes the end of the day. */
export function hoursOf(day: string, start: unknown, end: unknown): ParsedShipment['estimatedDelivery'] {
  const from = compactClock(start), until = compactClock(end)
  const to = until?.startsWith('23:59') === true ? null : until
  const full = (clock: string | null): string | null => (clock === null ? null : compactTime(day, clock).time)
  if (to === null) return day
  return estimateWindow(full(from), full(to)) ?? day
}
