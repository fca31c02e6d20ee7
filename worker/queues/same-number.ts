import type { ParsedShipment } from '../carriers/carrier.ts'

/**
 * Which of several shipments that share one number is the shopper's: a carrier that uses numbers again, several services that
 * know the same one. One that is tracked before one that is not; then the one with the newest event; then the carrier's first.
 * Clocks without an offset are compared as they stand: a few hours do not decide between two journeys.
 */
export function bestOf(shipments: readonly ParsedShipment[]): ParsedShipment | undefined {
  return shipments.toSorted((a, b) => rank(b) - rank(a) || newest(b) - newest(a))[0]
}

const rank = ({ outcome }: ParsedShipment): number => (outcome === 'tracked' ? 1 : 0)

function newest({ events }: ParsedShipment): number {
  const time = events.find((event) => event.time !== null)?.time
  return time ? Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(time) || !time.includes('T') ? time : `${time}Z`) : 0
}
