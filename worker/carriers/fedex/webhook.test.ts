import { expect, it } from 'vitest'
import { webhook } from './webhook.ts'

const result = { trackingNumberInfo: { trackingNumber: '700000000019' }, latestStatusDetail: { code: 'OD', derivedCode: 'IT' }, scanEvents: [{ date: '2026-03-10T06:47:00-05:00', eventType: 'OD', eventDescription: 'On FedEx vehicle for delivery' }] }
const read = (body: unknown) => webhook.parse(JSON.stringify(body), {}).answer

it('reads a result in the wrapping of a pull, in a shorter one, and bare', () => {
  const { trackingNumberInfo, ...rest } = result
  const flat = { trackingNumber: trackingNumberInfo.trackingNumber, ...rest }
  for (const body of [{ output: { completeTrackResults: [{ trackingNumber: '700000000019', trackResults: [result] }] } }, { completeTrackResults: [{ trackingNumber: '700000000019', trackResults: [result] }] }, { output: { trackResults: [result] } }, { trackResults: [flat] }, result, flat, [result]]) {
    expect(read(body)).toMatchObject({ outcome: 'tracked', shipments: [{ trackingNumber: '700000000019', status: 'out_for_delivery', events: [{ code: 'OD', time: '2026-03-10T06:47:00-05:00' }] }] })
  }
})

it('says malformed of what holds no result', () => {
  for (const body of [{}, [], null, { hello: 'world' }, 'ping']) expect(read(body)).toMatchObject({ outcome: 'error', error: { kind: 'malformed' } })
})

it('TRUST 38: wants base64 of the HMAC over the raw bytes, not hex', async () => {
  const rawBody = new TextEncoder().encode(JSON.stringify(result))
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode('token'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, rawBody))
  const verify = (signature: string) => webhook.verify({ headers: { 'fdx-signature': signature }, rawBody, secrets: ['token'], now: new Date(0) })
  expect(await verify(btoa(String.fromCharCode(...bytes)))).toBe(true)
  expect(await verify(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''))).toBe(false)
  expect(await verify('')).toBe(false)
})
