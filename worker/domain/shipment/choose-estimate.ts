import type { PageEstimate } from '../../../contract/page.ts'
import type { ShipmentInput } from '../../../contract/shipment.ts'
import type { CarrierEstimate } from './state.ts'
import { timeAt } from './zoned-time.ts'

export interface EstimateSourcesKnown {
  readonly carrier: CarrierEstimate | null
  readonly model: Omit<PageEstimate, 'source'> | null
  readonly merchant: ShipmentInput['estimate']
  /** Zone hours are told in; null = the sender's own offset cannot be said at the destination, so no hours. */
  readonly zone: string | null
  readonly today: string
  readonly now: string
}

/**
 * The estimate to show: carrier before model before merchant, and none whose last day is over. A window that is over is
 * dropped, its day stays. A day is a day, never an instant.
 */
export function chooseEstimate(known: EstimateSourcesKnown): PageEstimate | null {
  const candidates = [fromCarrier(known), known.model && { ...known.model, source: 'model' as const }, fromMerchant(known)]
  const chosen = candidates.find((estimate) => estimate && estimate.to >= known.today)
  if (!chosen) return null
  const isWindowOver = chosen.window?.to.instant != null && chosen.window.to.instant < known.now
  return isWindowOver ? { ...chosen, window: null } : chosen
}

function fromCarrier({ carrier }: EstimateSourcesKnown): PageEstimate | null {
  return carrier && { from: carrier.from, to: carrier.to, likely: carrier.to, window: carrier.window, source: 'carrier', odds: null }
}

function fromMerchant({ merchant, zone }: EstimateSourcesKnown): PageEstimate | null {
  if (!merchant) return null
  const [from, to] = [merchant.from, merchant.to].sort() as [string, string]
  const window = merchant.window && zone !== null ? { from: timeAt(merchant.window.from, zone), to: timeAt(merchant.window.to, zone) } : null
  return { from, to, likely: window ? window.from.wall.slice(0, 10) : to, window, source: 'merchant', odds: merchant.odds ?? null }
}
