import type { CarrierAccount, CarrierStep } from '../carrier.ts'

/** Shipment Tracking – Unified: one number a call; texts in English where the service can. */
export function request(numbers: readonly string[], account: CarrierAccount): CarrierStep {
  return {
    kind: 'ask', method: 'GET',
    url: `${account.origin}/track/shipments?${new URLSearchParams({ trackingNumber: numbers[0] ?? '', language: 'en' }).toString()}`,
    headers: { accept: 'application/json', 'dhl-api-key': account.credentials.apiKey ?? '' },
    body: null,
  }
}
