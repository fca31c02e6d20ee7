import type { CarrierProblem, ParsedEvent } from '../carrier.ts'
import { countryOf } from '../kit/country.ts'
import { at } from '../kit/json.ts'
import { isoTime, numericOffset, type SentTime } from '../kit/sent-time.ts'
import { withTime } from '../kit/shipment.ts'
import { code, firstText, readPlace, text, type ReadPlace } from '../kit/text.ts'
import { meaningOfType } from './event-type.ts'
import { eventCodes } from './status.ts'

/** One entry of `trackingEvents`. */
export function readEvent(entry: unknown, problems: CarrierProblem[]): ParsedEvent {
  const words = firstText(at(entry, 'eventType'), at(entry, 'eventDescription'), at(entry, 'event'))
  const eventCode = code(at(entry, 'eventCode'))
  const byType = meaningOfType(words)
  const byCode = eventCode === null ? undefined : eventCodes[eventCode]
  const meaning = byType ?? byCode
  if (meaning === undefined || (eventCode !== null && byCode === undefined)) problems.push({ kind: 'unknown_code', detail: eventCode ?? 'event without code' })
  const time = eventTime(entry)
  if (time.time === null) problems.push({ kind: 'unreadable_time', detail: 'eventTimestamp' })
  return withTime(time, {
    status: meaning?.status ?? 'unknown', substatus: meaning?.substatus ?? null, kind: meaning?.kind ?? 'info',
    code: eventCode, text: words, textLang: words === null ? null : 'en', ...eventPlace(entry),
  })
}

/**
 * `eventTimestamp` is the local clock in whole minutes, `GMTOffset` its offset (`-05:00`, also `-5:00`). `GMTTimestamp` adds
 * the seconds but keeps the *local day*, so it is a day early once UTC has passed midnight: only its clock is used, and only
 * where the offset is missing. Midnight without any offset is a day: pre-shipment entries are sent so.
 */
function eventTime(entry: unknown): SentTime {
  const raw = text(at(entry, 'eventTimestamp'))
  const utc = isoTime(text(at(entry, 'GMTTimestamp')))
  const offset = numericOffset(text(at(entry, 'GMTOffset')))
  if (raw === null) return utc
  const local = isoTime(raw, { midnightIsDay: offset === null && utc.time === null })
  if (local.time === null || local.precision === 'date') return local
  const wall = local.time.slice(0, 19)
  // The clock is known to the minute; seconds are always written, as 00.
  const precision = wall.endsWith(':00') ? 'minute' as const : local.precision
  const known = offset ?? (local.offsetKnown ? local.time.slice(19) : clockOffset(wall, utc.time))
  return { time: `${wall}${known ?? ''}`, offsetKnown: known !== null, precision }
}

/** The offset between two clocks whose days do not count, to the quarter of an hour. */
function clockOffset(wall: string, utc: string | null): string | null {
  if (utc === null || utc.length < 19) return null
  const minutes = (Date.parse(`1970-01-01T${wall.slice(11, 16)}:00Z`) - Date.parse(`1970-01-01T${utc.slice(11, 16)}:00Z`)) / 60_000
  if (minutes % 15 !== 0) return null
  // The Postal Service works between -11 (Samoa) and +12 (Wake): the half day that fits is the one meant.
  const near = minutes > 720 ? minutes - 1440 : minutes < -660 ? minutes + 1440 : minutes
  const size = Math.abs(near)
  return `${near < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}

/** "HERNANDO, FL"; plants stand in the city field as "QUEENS NY DISTRIBUTION CENTER", foreign offices as a country alone. */
function eventPlace(entry: unknown): ReadPlace {
  const city = text(at(entry, 'eventCity')), state = text(at(entry, 'eventState')), country = text(at(entry, 'eventCountry'))
  const read = readPlace(city, state, country)
  if (read.place === null) return read
  const plant = /^(.+?) ([A-Z]{2})\b.*\b(?:CENTER|FACILITY|ANNEX|PLANT|\(USPS\))/.exec(city ?? '')
  if (plant !== null && state === null) return { location: read.location, place: { town: plant[1]!.replace(/^ISC /, ''), region: plant[2]!, country: countryOf(country) ?? 'US' } }
  const isDomestic = country === null && (state !== null || text(at(entry, 'eventZIP')) !== null || text(at(entry, 'eventZIPCode')) !== null)
  return { location: read.location, place: { town: city, region: state, country: isDomestic ? 'US' : countryOf(country) } }
}
