import { carrierOf, carriers } from '../carriers/registry.ts'
import type { CarrierLookup } from '../domain/shipment/record.ts'

/** Name, hub and public page of a carrier with an adapter; null for all others. */
export const lookUpCarrier: CarrierLookup = carrierOf

/** The one carrier whose number this is beyond doubt: its form and check digit fit, and no other's do. */
export function detectCarrier(trackingNumber: string): string | null {
  const certain = carriers.filter((carrier) => carrier.matches(trackingNumber).some((match) => match.certainty === 'certain' && match.checkDigit !== 'wrong'))
  return certain.length === 1 ? certain[0]?.id ?? null : null
}
