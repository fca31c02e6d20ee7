import type { CarrierId } from '../../contract/vocabulary.ts'

/** What the demo merchant sends to `PUT /v1/carrier-accounts/{carrier}`; the sandbox accepts these and no others. Invented, worth nothing anywhere else. */
export const demoCredentials: Readonly<Record<CarrierId, Readonly<Record<string, string>>>> = {
  ups: { clientId: 'marigold-ups', clientSecret: 'sandbox-ups-9f1c07d2' },
  fedex: { clientId: 'marigold-fedex', clientSecret: 'sandbox-fedex-5b20ee61' },
  usps: { clientId: 'marigold-usps', clientSecret: 'sandbox-usps-c7740b9a' },
  'dhl-unified': { apiKey: 'sandbox-dhl-31d6a8e4' },
  'canada-post': { username: 'marigold-cp', password: 'sandbox-cp-e09b52c3' },
  'royal-mail': { clientId: 'marigold-rm', clientSecret: 'sandbox-rm-68af13d7' },
}
