import { at, isFields, list, type Fields } from '../kit/json.ts'
import { text } from '../kit/text.ts'
import { lineTime } from './summary.ts'

/**
 * The older wording that USPS still documents for v3 with `expand=summary` and for v1: `{ TrackResults: { TrackInfo } }`,
 * where `TrackSummary` is the newest event and `TrackDetail` the ones before it, each a block of fields or a sentence, one or
 * several. Given back in the words of a v3 record. null = another body.
 */
export function trackInfos(body: unknown): readonly Fields[] | null {
  const infos = list(at(body, 'TrackResults', 'TrackInfo') ?? at(body, 'TrackResponse', 'TrackInfo')).filter(isFields)
  return infos.length === 0 ? null : infos.map(toRecord)
}

function toRecord(info: Fields): Fields {
  const entries = [...list(info['TrackSummary']), ...list(info['TrackDetail'])]
  const error = info['Error']
  return {
    trackingNumber: info['@ID'] ?? info['ID'], mailClass: info['Class'],
    status: info['Status'], statusCategory: info['StatusCategory'], statusSummary: info['StatusSummary'],
    predictedDeliveryDate: dayOfWords(info['PredictedDeliveryDate']), expectedDeliveryDate: dayOfWords(info['ExpectedDeliveryDate']),
    trackingEvents: entries.filter(isFields).map(toEvent), eventSummaries: entries.filter((entry) => typeof entry === 'string'),
    ...(isFields(error) ? { error: { code: error['Number'], message: error['Description'] } } : {}),
  }
}

/** `GMT` is left out: it comes as a clock alone or as a whole time; `EventDate`, `EventTime` and `GMTOffset` say the same. */
function toEvent(entry: Fields): Fields {
  const { time } = lineTime(`${text(entry['EventDate']) ?? ''} ${text(entry['EventTime']) ?? ''}`)
  return {
    eventType: entry['Event'], eventCode: entry['EventCode'], eventTimestamp: time, GMTOffset: entry['GMTOffset'],
    eventCity: entry['EventCity'], eventState: entry['EventState'], eventZIP: entry['EventZIPCode'], eventCountry: entry['EventCountry'],
    name: entry['Name'], firm: entry['FirmName'],
  }
}

/** "April 28, 2025" → `2025-04-28`. */
const dayOfWords = (value: unknown): string | null => lineTime(text(value) ?? '').time?.slice(0, 10) ?? null
