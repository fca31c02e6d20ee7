import { detect } from '../carriers/detect.ts'
import { carrierOf } from '../carriers/registry.ts'
import type { CarrierLookup } from '../domain/shipment/record.ts'

/** Name, hub and public page of a carrier with an adapter; null for all others. */
export const lookUpCarrier: CarrierLookup = carrierOf

/** The one carrier whose number this is beyond doubt. */
export function detectCarrier(trackingNumber: string): string | null {
  const [best] = detect(trackingNumber)
  return best?.certainty === 'certain' && best.checkDigit !== 'wrong' ? best.carrier : null
}
