import type { CarrierProblem, ParsedEvent } from '../carrier.ts'
import { at, list } from '../kit/json.ts'
import { isDay, type SentTime, unreadable } from '../kit/sent-time.ts'
import { withTime } from '../kit/shipment.ts'
import { text, type ReadPlace } from '../kit/text.ts'
import { meaningOfType } from './event-type.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/**
 * `expand=SUMMARY` sends lines, not fields: "Out for Delivery, 06/17/2024, 6:10 am, AMES, IA 50010", and for the newest one a
 * sentence: "Your item was delivered at 12:01 pm on June 17, 2024 in AMES, IA 50010." English text dates, local, no offset.
 * `statusSummary` is that sentence again: an event of its own only where no history is sent and it says when.
 */
export function readSummaries(record: unknown, problems: CarrierProblem[]): ParsedEvent[] {
  const history = [...list(at(record, 'eventSummaries')), ...list(at(record, 'eventSummaries', 'event'))].flatMap((line) => text(line) ?? [])
  const newest = text(at(record, 'statusSummary'))
  const lines = history.length > 0 || newest === null || lineTime(newest).time === null ? history : [newest]
  return lines.map((line) => {
    const words = /^your item\b/i.test(line) ? line : line.split(/,\s*(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d|\d{1,2}\/\d{1,2}\/\d{4})/i)[0] ?? line
    const meaning = meaningOfType(words)
    if (meaning === null) problems.push({ kind: 'unknown_code', detail: 'event without code' })
    const time = lineTime(line)
    if (time.time === null) problems.push({ kind: 'unreadable_time', detail: 'eventSummaries' })
    return withTime(time, {
      status: meaning?.status ?? 'unknown', substatus: meaning?.substatus ?? null, kind: meaning?.kind ?? 'info',
      code: null, text: words, textLang: 'en', ...linePlace(line),
    })
  })
}

/** The first English date of a line, with its twelve-hour clock: "June 17, 2024", "06/17/2024", "6:10 am". Local, no offset. */
export function lineTime(line: string): SentTime {
  const named = /\b([A-Z][a-z]+) (\d{1,2}), (\d{4})/.exec(line), slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(line)
  const month = named === null ? Number(slashed?.[1] ?? 0) : months.indexOf(named[1]!.toLowerCase()) + 1
  const found = named ?? slashed
  if (found === null) return unreadable
  const day = `${found[3]}-${String(month).padStart(2, '0')}-${found[2]!.padStart(2, '0')}`
  if (!isDay(day)) return unreadable
  const clock = /\b(\d{1,2}):(\d{2}) ?([ap])\.?m\b/i.exec(line)
  if (clock === null) return { time: day, offsetKnown: false, precision: 'date' }
  const hour = (Number(clock[1]) % 12) + (clock[3]!.toLowerCase() === 'p' ? 12 : 0)
  return { time: `${day}T${String(hour).padStart(2, '0')}:${clock[2]}:00`, offsetKnown: false, precision: 'minute' }
}

function linePlace(line: string): ReadPlace {
  const found = /(?:^|, | in )([A-Z][A-Z .'-]+), ([A-Z]{2})(?: \d{5}(?:-\d{4})?)?\.?(?: |$)/.exec(line)
  return found === null ? { location: null, place: null } : { location: `${found[1]}, ${found[2]}`, place: { town: found[1]!, region: found[2]!, country: 'US' } }
}
