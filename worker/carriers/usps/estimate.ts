import type { ParsedShipment } from '../carrier.ts'
import { at } from '../kit/json.ts'
import { compactDay, dayOf, isoTime } from '../kit/sent-time.ts'
import { estimateWindow } from '../kit/shipment.ts'
import { firstText, text } from '../kit/text.ts'

/**
 * The predicted day (with its window) before the expected one: the prediction is the newer figure, the expectation starts as
 * the service standard. v3 has the fields beside the number, v3r2 inside `deliveryDateExpectation`. A guaranteed date is a
 * commitment, `endOfDay` a default: neither is an estimate. Times are the destination's wall clock.
 */
export function readEstimate(record: unknown): ParsedShipment['estimatedDelivery'] {
  const field = (name: string): string | null => firstText(at(record, 'deliveryDateExpectation', name), at(record, name))
  const predicted = dayIn(field('predictedDeliveryDate') ?? field('predictedDeliveryTimeStamp') ?? field('predictedDeliveryTimestamp'))
  if (predicted !== null) {
    const moment = (clock: string | null): string | null => (clock === null ? null : `${predicted}T${clock}`)
    return estimateWindow(moment(clockIn(field('predictedDeliveryWindowStartTime'))), moment(clockIn(field('predictedDeliveryWindowEndTime')))) ?? predicted
  }
  // Midnight is how v3 writes a day.
  const expected = isoTime(field('expectedDeliveryTimeStamp') ?? field('expectedDeliveryTimestamp'), { midnightIsDay: true }).time
  if (expected !== null) return /T00:00:00/.test(expected) ? dayOf(expected) : expected
  return dayIn(field('expectedDeliveryDate'))
}

const dayIn = (value: string | null): string | null => (value === null ? null : compactDay(value.slice(0, 10)))

/** `13:00:00`, `1:00 pm`, `1:00pm`, or a whole timestamp → `13:00:00`. */
function clockIn(value: string | null): string | null {
  const found = /(?:^|T)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?/i.exec(text(value) ?? '')
  if (found === null) return null
  const half = found[4]?.toLowerCase()
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0)
  return hour > 23 || Number(found[2]) > 59 ? null : `${String(hour).padStart(2, '0')}:${found[2]}:${found[3] ?? '00'}`
}
