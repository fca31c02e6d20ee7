import type { CarrierAnswer, CarrierProblem } from '../carrier.ts'
import { answer, failed } from '../kit/answer.ts'
import { at, isFields, type Fields } from '../kit/json.ts'
import { compactDay, compactTime } from '../kit/sent-time.ts'
import { trackedShipment } from '../kit/shipment.ts'
import { shownNumber } from '../kit/text.ts'
import { hoursOf, localTime, readEvent } from './event.ts'

/** Track Alert (UPS Track Alert 1.0, `TrackingEvent`): one event a call, flat, never a history. */
export const isAlert = (body: Fields): boolean => isFields(body['activityStatus']) || 'localActivityDate' in body

export function parseAlert(body: Fields): CarrierAnswer {
  const number = shownNumber(at(body, 'trackingNumber'))
  if (number === null || !isFields(body['activityStatus'])) return failed('malformed')
  const problems: CarrierProblem[] = []
  const time = localTime({
    date: at(body, 'localActivityDate'), clock: at(body, 'localActivityTime'),
    gmtDate: at(body, 'gmtActivityDate'), gmtClock: at(body, 'gmtActivityTime'), gmtOffset: at(body, 'gmtOffset'),
  })
  const event = readEvent({ status: body['activityStatus'], time, address: at(body, 'activityLocation') }, problems)
  const scheduled = compactDay(at(body, 'scheduledDeliveryDate'))
  const delivered = compactTime(at(body, 'actualDeliveryDate'), at(body, 'actualDeliveryTime'))
  return answer([trackedShipment({
    trackingNumber: number, status: event.status, substatus: event.substatus, events: [event],
    deliveredAt: delivered.time,
    estimate: scheduled === null ? null : hoursOf(scheduled, at(body, 'deliveryStartTime'), at(body, 'deliveryEndTime')),
    signedBy: at(body, 'receivedBy'),
  })], problems)
}
