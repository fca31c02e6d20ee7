import { describe, expect, it } from 'vitest'
import { usps } from './index.ts'

const now = new Date('2026-01-02T03:04:05Z')
const account = { origin: 'https://apis.usps.com', credentials: { clientId: 'id', clientSecret: 'se"cret' }, token: null }

describe('the request', () => {
  it('logs in with JSON credentials and the scope', () => {
    const step = usps.request(['9400100000000000000019'], account, now)
    expect(step).toMatchObject({ kind: 'login', method: 'POST', url: 'https://apis.usps.com/oauth2/v3/token' })
    expect(JSON.parse(step.body ?? '')).toEqual({ grant_type: 'client_credentials', client_id: 'id', client_secret: 'se"cret', scope: 'tracking' })
  })

  it('asks for details with the token, and never breaks out of the path', () => {
    const token = { value: 't', expiresAt: new Date('2026-01-02T04:04:05Z') }
    expect(usps.request(['94 /../x?y'], { ...account, token }, now)).toMatchObject({ kind: 'ask', method: 'GET', url: 'https://apis.usps.com/tracking/v3/tracking/94%20%2F..%2Fx%3Fy?expand=DETAIL', headers: { authorization: 'Bearer t' } })
  })
})

describe('the number', () => {
  it.each([
    ['9400 1000 0000 0000 0000 06', 'certain', 'ok'],
    ['420500109400100000000000000006', 'certain', 'ok'],
    ['9400100000000000000007', 'possible', 'wrong'],
    ['EA123456785US', 'certain', 'ok'],
    ['EA123456784US', 'possible', 'wrong'],
  ])('%s is %s with check digit %s', (number, certainty, checkDigit) => {
    expect(usps.matches(number)).toMatchObject([{ certainty, checkDigit }])
  })

  it.each(['1Z5338FF0107231059', 'RB123456785GB', '470800204932', 'hello'])('%s is not a USPS number', (number) => expect(usps.matches(number)).toEqual([]))
})

describe('the push', () => {
  const secret = '0123456789abcdef0123456789abcdef'
  const payload = JSON.stringify({ trackingNumber: '9400100000000000000019', statusCategory: 'Accepted', trackingEvents: [{ eventType: 'Picked Up', eventTimestamp: '2025-03-04T10:12:00', GMTOffset: '-05:00', eventCode: '43' }] })
  const body = JSON.stringify({ subscriptionId: 's-1', subscriptionType: 'TRACKING', timestamp: '2025-03-04T15:13:00Z', payload })
  const sign = async (text: string) => {
    const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)))))
  }
  const verify = async (signature: string | undefined, secrets = [secret]) => usps.webhook!.verify({ headers: signature === undefined ? {} : { 'x-hmac': signature }, rawBody: new TextEncoder().encode(body), secrets, now: new Date('2025-03-04T15:13:02Z') })

  it('is right when the HMAC covers timestamp and payload as sent', async () => {
    const signature = await sign(`2025-03-04T15:13:00Z${payload}`)
    expect(await verify(signature)).toBe(true)
    expect(await verify(signature, ['other', secret])).toBe(true)
  })

  it('is wrong over the whole body, without a signature, and without a secret', async () => {
    expect(await verify(await sign(body))).toBe(false)
    expect(await verify(undefined)).toBe(false)
    expect(await verify(await sign(`2025-03-04T15:13:00Z${payload}`), [])).toBe(false)
  })

  it('gives the same events as a pull of the same facts', () => {
    expect(usps.webhook!.parse(body, {}).answer.shipments).toEqual(usps.parse({ status: 200, headers: {}, body: payload }, { numbers: [] }).shipments)
    expect(usps.webhook!.parse(body, {}).id).toBe(usps.webhook!.parse(body, {}).id)
  })
})
