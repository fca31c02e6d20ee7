import type { ParsedShipment } from '../carriers/carrier.ts'
import { carrierOf } from '../carriers/registry.ts'
import { findMerchantOrdersByNumber, type NumberMatchRow } from '../db/shipment-numbers.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'
import { answerAbout, deliver } from './poll.ts'
import type { CarrierPush } from './jobs.ts'
import { keepUnmatched } from './unmatched.ts'

const day = 86_400_000
/** A parcel is on its way for weeks, not seasons: an order placed longer before the scan had the number earlier. */
const longestJourney = 120 * day

/** One verified push: to every order whose ship-date window its scans lie in; kept for a week where there is none yet. */
export async function takePush(env: Env, push: CarrierPush): Promise<void> {
  const webhook = carrierOf(push.carrier)?.webhook
  if (!webhook) return
  const { answer } = webhook.parse(push.body, push.headers)
  for (const problem of answer.problems) log('warn', 'carrier problem', { carrier: push.carrier, kind: problem.kind, detail: problem.detail })
  const numbers = [...new Set(answer.shipments.flatMap((shipment) => shipment.trackingNumber ?? []))]
  for (const number of numbers) {
    const about = answerAbout(number, numbers, answer)
    if (about === null || !('shipment' in about)) continue
    const rows = (await findMerchantOrdersByNumber(env.DB, push.merchant, number)).filter((row) => isCandidate(row, push.carrier, about.shipment, Date.parse(push.receivedAt)))
    let taken = 0
    for (const row of rows) {
      if (await deliver(env, push.merchant, row, { carrier: push.carrier, trackingNumber: number, source: 'push', askedAt: push.receivedAt, answer: about })) taken += 1
    }
    if (taken === 0) await keepUnmatched(env, push, number)
  }
}

/** Does the scan lie in the order's ship-date window? Dates decide; the object looks closer. */
function isCandidate(row: Pick<NumberMatchRow, 'carrier' | 'shipFrom'>, carrier: string, shipment: Pick<ParsedShipment, 'events'>, receivedAt: number): boolean {
  if (row.carrier !== null && row.carrier !== carrier) return false
  if (row.shipFrom === null) return true
  const newest = shipment.events.find((event) => event.time !== null)?.time
  const at = newest ? Date.parse(`${newest.slice(0, 10)}T23:59:59Z`) : receivedAt
  return at >= row.shipFrom && at - row.shipFrom <= longestJourney
}
