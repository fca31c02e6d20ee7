import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as rawRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demoCredentials } from './credentials.ts'
import { journey, parcelOn, placed } from './journey.ts'
import { demoNumber } from './numbers.ts'
import type { Parcel } from './model.ts'
import { createSandbox, type Change, type Sandbox, type SandboxOptions } from './sandbox.ts'

const start = new Date('2026-11-23T15:00:00Z')
let now = start
const parcel = (carrier: Parcel['carrier'], serial = 1): Parcel => {
  const plan = { origin: 'portland', destination: 'boston', via: ['denver', 'chicago'], day: '2026-11-21' } as const
  return parcelOn(plan, { carrier, number: demoNumber(carrier, serial), title: 'Lamp', service: 'Ground' }, placed(journey(plan), 5, start, 3_600_000))
}
const opened: Sandbox[] = []
const open = async (options: Partial<SandboxOptions> = {}): Promise<{ box: Sandbox; origin: string }> => {
  const box = createSandbox({ clock: () => now, seed: () => [parcel('ups'), parcel('fedex'), parcel('royal-mail')], ...options })
  opened.push(box)
  return { box, origin: (await box.listen(0)).origin }
}
beforeEach(() => { now = start })
afterEach(async () => { for (const box of opened.splice(0)) await box.close() })

const royalMail = (origin: string, number = demoNumber('royal-mail', 1), signal?: AbortSignal) => fetch(`${origin}/mailpieces/v2/${number}/events`, {
  headers: { 'x-accept-rmg-terms': 'yes', 'x-ibm-client-id': demoCredentials['royal-mail']['clientId']!, 'x-ibm-client-secret': demoCredentials['royal-mail']['clientSecret']! }, redirect: 'manual', ...(signal ? { signal } : {}),
})
const desk = (origin: string, verb: string, body: object, headers: Record<string, string> = {}) => fetch(`${origin}/desk/api/${verb}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
const fedexToken = async (origin: string): Promise<string> => {
  const answer = await fetch(`${origin}/oauth/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: demoCredentials.fedex['clientId']!, client_secret: demoCredentials.fedex['clientSecret']! }) })
  return ((await answer.json()) as { access_token: string }).access_token
}
const fedex = (origin: string, token: string, numbers: readonly string[]) => fetch(`${origin}/track/v1/trackingnumbers`, {
  method: 'POST', headers: { authorization: `Bearer ${token}` }, body: JSON.stringify({ includeDetailedScans: true, trackingInfo: numbers.map((trackingNumber) => ({ trackingNumberInfo: { trackingNumber } })) }),
})

describe('tokens and quotas', () => {
  test('a token ends when the carrier said it would, on the real clock, and not because the parcels’ clock was turned', async () => {
    const { box, origin } = await open()
    const token = await fedexToken(origin)
    await box.advance(48 * 3_600_000)
    expect((await fedex(origin, token, [demoNumber('fedex', 1)])).status).toBe(200)
    now = new Date(start.getTime() + 3_601_000)
    const late = await fedex(origin, token, [demoNumber('fedex', 1)])
    expect([late.status, ((await late.json()) as { errors: { message: string }[] }).errors[0]!.message]).toEqual([401, 'Access token expired. Please modify your request and try again.'])
  })

  test('a used up quota is a 429 with the seconds left of its window, and the next window is open', async () => {
    const { origin } = await open({ quotas: { 'royal-mail': [{ limit: 2, windowSeconds: 60 }] } })
    const statuses = [await royalMail(origin), await royalMail(origin)].map((answer) => answer.status)
    now = new Date(start.getTime() + 20_000)
    const refused = await royalMail(origin)
    expect([...statuses, refused.status, refused.headers.get('retry-after')]).toEqual([200, 200, 429, '40'])
    now = new Date(start.getTime() + 60_000)
    expect((await royalMail(origin)).status).toBe(200)
  })

  test('FedEx answers 30 numbers, each for itself, and refuses 31', async () => {
    const { origin } = await open()
    const token = await fedexToken(origin)
    const thirty = Array.from({ length: 30 }, (_, i) => demoNumber('fedex', i + 1))
    const answer = (await (await fedex(origin, token, thirty)).json()) as { output: { completeTrackResults: { trackResults: { error?: { code: string } }[] }[] } }
    expect(answer.output.completeTrackResults.map((one) => one.trackResults[0]!.error?.code ?? 'found')).toEqual(['found', ...Array<string>(29).fill('TRACKING.TRACKINGNUMBER.NOTFOUND')])
    expect((await fedex(origin, token, [...thirty, '794620809999'])).status).toBe(400)
  })

  test('a number is unknown until the carrier has a scan of it', async () => {
    const early = parcel('royal-mail', 3)
    const { box, origin } = await open({ seed: () => [{ ...early, steps: early.steps.filter((step) => step.kind === 'departed') }] })
    expect((await royalMail(origin, early.number)).status).toBe(404)
    box.add({ ...early, steps: early.steps.map((step) => ({ ...step, at: new Date(Date.parse(step.at) + 86_400_000 * 9).toISOString() })) })
    expect((await royalMail(origin, early.number)).status).toBe(404)
    await box.apply(early.number, { do: 'scan' })
    expect((await royalMail(origin, early.number)).status).toBe(200)
  })

  test('a number is known to its own carrier alone', async () => {
    const { origin } = await open()
    const answer = await fedex(origin, await fedexToken(origin), [demoNumber('royal-mail', 1)])
    expect(await answer.text()).not.toContain('scanEvents')
  })
})

describe('faults', () => {
  test('TRUST F1: an answer whose headers never come', async () => {
    const { box, origin } = await open()
    box.faults.arm({ on: 'ask', times: 1, share: 1, fault: { kind: 'timeout' } })
    const patience = new AbortController()
    const answer = royalMail(origin, undefined, patience.signal)
    const refused = expect(answer).rejects.toThrow('out of patience')
    await expect.poll(() => box.faults.list()).toEqual([])
    expect((await royalMail(origin)).status).toBe(200)
    patience.abort(new Error('out of patience'))
    await refused
  })

  test('TRUST F2: a body that drips', async () => {
    const { box, origin } = await open()
    box.faults.arm({ on: 'ask', times: 1, share: 1, fault: { kind: 'slow_body', everyMs: 10 } })
    const answer = await royalMail(origin)
    expect(answer.status).toBe(200)
    const body = answer.body!.getReader()
    const first = await body.read()
    expect(new TextDecoder().decode(first.value).startsWith('{')).toBe(true)
    expect(first.value!.length).toBeLessThan(Number(answer.headers.get('content-length')) / 10)
    await body.cancel()
  })

  test('TRUST F4: an absurd Retry-After, and none at all', async () => {
    const { box, origin } = await open()
    box.faults.arm({ on: 'ask', times: 1, share: 1, fault: { kind: 'rate_limited', retryAfter: 31_536_000 } })
    box.faults.arm({ on: 'ask', times: 1, share: 1, fault: { kind: 'rate_limited', retryAfter: null } })
    expect([(await royalMail(origin)).headers.get('retry-after'), (await royalMail(origin)).headers.get('retry-after')]).toEqual(['31536000', null])
  })

  test('TRUST F7: a body of many megabytes', async () => {
    const { box, origin } = await open()
    box.faults.arm({ on: 'ask', times: 1, share: 1, fault: { kind: 'huge', megabytes: 3 } })
    expect((await (await royalMail(origin)).arrayBuffer()).byteLength).toBe(3 * 1_048_576)
  })

  test('TRUST F8: a redirect to itself, and F9: a line that drops', async () => {
    const { box, origin } = await open()
    box.faults.arm({ on: 'ask', times: 1, share: 1, fault: { kind: 'redirect_loop' } })
    box.faults.arm({ on: 'ask', times: 1, share: 1, fault: { kind: 'reset' } })
    const answer = await royalMail(origin)
    expect([answer.status, answer.headers.get('location')?.startsWith('/mailpieces/v2/')]).toEqual([302, true])
    await expect(royalMail(origin)).rejects.toThrow()
  })

  test('TRUST F10: the token endpoint down while the question would be answered', async () => {
    const { box, origin } = await open()
    const token = await fedexToken(origin)
    box.faults.arm({ carrier: 'fedex', on: 'login', times: 1, share: 1, fault: { kind: 'server_error', status: 503 } })
    expect((await fedex(origin, token, [demoNumber('fedex', 1)])).status).toBe(200)
    expect((await fetch(`${origin}/oauth/token`, { method: 'POST' })).status).toBe(503)
  })

  test('a fault strikes only what it names, as often as it says, in the share it says', async () => {
    const rolls = [0.9, 0.1, 0.9]
    const { box, origin } = await open({ random: () => rolls.shift() ?? 0.9, seed: () => [parcel('royal-mail', 1), parcel('royal-mail', 2)] })
    box.faults.arm({ carrier: 'royal-mail', number: demoNumber('royal-mail', 2), on: 'ask', times: 1, share: 0.5, fault: { kind: 'server_error', status: 500 } })
    const two = demoNumber('royal-mail', 2)
    const seen = []
    for (const number of [demoNumber('royal-mail', 1), two, two, two]) seen.push((await royalMail(origin, number)).status)
    expect(seen).toEqual([200, 200, 500, 200])
  })
})

describe('pushes', () => {
  let hook: Server
  const got: { path: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = []
  let status = 202
  beforeEach(async () => {
    got.length = 0
    status = 202
    hook = createServer((req, res) => {
      const parts: Buffer[] = []
      req.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        got.push({ path: req.url ?? '', headers: req.headers, body: Buffer.concat(parts).toString() })
        res.writeHead(status).end()
      })
    })
    await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => new Promise<void>((resolve) => { hook.close(() => resolve()) }))
  const hookUrl = () => `http://127.0.0.1:${(hook.address() as AddressInfo).port}/v1/hooks/carriers/fedex/acc`

  test('a press at the desk is pushed at once, signed; a carrier without push waits for the poll', async () => {
    const { box, origin } = await open({ hooks: { fedex: { url: hookUrl(), secret: 'token' } } })
    const changes: Change[] = []
    box.onChange((change) => changes.push(change))
    const pressed = (await (await desk(origin, 'act', { number: demoNumber('fedex', 1), action: { do: 'scan' } })).json()) as { heard: string }
    expect(pressed.heard).toBe('pushed')
    expect(got.map(({ path, headers, body }) => [path, headers['fdx-signature'] === createHmac('sha256', 'token').update(body).digest('base64')])).toEqual([['/v1/hooks/carriers/fedex/acc', true]])
    expect(await box.apply(demoNumber('royal-mail', 1), { do: 'scan' })).toMatchObject({ ok: true, heard: 'no_push' })
    expect(await box.apply(demoNumber('ups', 1), { do: 'scan' })).toMatchObject({ ok: true, heard: 'no_hook' })
    expect(changes.map((change) => change.carrier)).toEqual(['fedex', 'royal-mail', 'ups'])
  })

  test('while the desk keeps still nothing is pushed, and the last scan can be pushed later', async () => {
    const { box } = await open({ hooks: { fedex: { url: hookUrl(), secret: 'token' } } })
    box.configure({ mode: 'poll' })
    expect(await box.apply(demoNumber('fedex', 1), { do: 'scan' })).toMatchObject({ heard: 'waits' })
    expect(got).toHaveLength(0)
    expect(await box.pushAgain(demoNumber('fedex', 1))).toBe('pushed')
    status = 503
    expect(await box.pushAgain(demoNumber('fedex', 1))).toBe('push_failed')
    expect(box.state().pushed[demoNumber('fedex', 1)]?.outcome).toBe('HTTP 503')
  })

  test('turning the clock announces each planned scan it passes, once', async () => {
    const { box } = await open({ seed: () => [parcel('fedex')], hooks: { fedex: { url: hookUrl(), secret: 'token' } } })
    const changes = await box.advance(48 * 3_600_000)
    expect(changes[0]!.steps.map((step) => step.kind)).toEqual(['departed', 'arrived', 'on_van', 'delivered'])
    expect(got).toHaveLength(4)
    expect(await box.settle()).toEqual([])
  })
})

describe('the desk', () => {
  test('its state survives a restart, a broken file does not stop it, and a reset begins anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-'))
    const stateFile = join(folder, 'sandbox.json')
    const first = await open({ stateFile })
    const token = await fedexToken(first.origin)
    await first.box.apply(demoNumber('ups', 1), { do: 'deliver', handover: 'neighbour' })
    const again = await open({ stateFile, seed: () => [] })
    expect(again.box.parcels()).toEqual(first.box.parcels())
    expect((await fedex(again.origin, token, [demoNumber('fedex', 1)])).status).toBe(200)
    expect((await desk(again.origin, 'reset', {})).status).toBe(200)
    expect(JSON.parse(readFileSync(stateFile, 'utf8'))).toMatchObject({ parcels: [] })
    writeFileSync(stateFile, '{"version":1')
    expect((await open({ stateFile })).box.parcels()).toHaveLength(3)
    rmSync(folder, { recursive: true })
  })

  test('another site may not press its buttons, nor may another host name be used', async () => {
    const { box, origin } = await open()
    const body = { number: demoNumber('ups', 1), action: { do: 'deliver' } }
    expect((await desk(origin, 'act', body, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await desk(origin, 'act', body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await desk(origin, 'act', body, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await desk(origin, 'act', { ...body, action: { do: 'explode' } })).status).toBe(422)
    const { port } = new URL(origin)
    const status = await new Promise((resolve, reject) => rawRequest({ host: '127.0.0.1', port, path: '/desk', headers: { host: `rebound.example:${port}` } }, (res) => resolve(res.resume().statusCode)).on('error', reject).end())
    expect(status).toBe(421)
    expect(box.parcels()[0]).toEqual(parcel('ups'))
  })

  test('shows each parcel with its next scan, its page, and how the shop will hear', async () => {
    const { box, origin } = await open({ links: { [demoNumber('ups', 1)]: 'http://127.0.0.1:8787/p/abc' }, polls: { 'royal-mail': 120 } })
    box.add({ ...parcel('ups', 7), title: '<img src=x onerror=alert(1)>' })
    const answer = await fetch(`${origin}/desk`)
    const html = await answer.text()
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(html).toContain('Scan: left Chicago')
    expect(html).toContain('href="http://127.0.0.1:8787/p/abc"')
    expect(html).toContain('Royal Mail has no push: <span data-poll="120"')
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toMatch(/<img|style=|onerror=alert\(1\)>/)
  })

  test('an unknown path is no carrier’s', async () => {
    const { origin } = await open()
    expect((await fetch(`${origin}/nobody`)).status).toBe(404)
    expect((await fetch(`${origin}/`, { redirect: 'manual' })).headers.get('location')).toBe('/desk')
  })
})
