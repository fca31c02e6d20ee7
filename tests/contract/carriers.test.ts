import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carrierIds, parseOutcomes, shipmentStatuses } from '../../contract/vocabulary.ts'
import type { Carrier, CarrierAnswer, ParsedEvent } from '../../worker/carriers/carrier.ts'
import { carriers } from '../../worker/carriers/registry.ts'
import { carrierCases, type CaseScan } from './carrier-cases.ts'

/** The same cases for every carrier: what the poll consumer, the hooks and the page rely on, whoever carries. */

const history: readonly CaseScan[] = [
  { at: '2026-03-09T18:20:10', step: 'label' }, { at: '2026-03-10T06:15:30', step: 'transit' }, { at: '2026-03-12T08:02:00', step: 'out' }, { at: '2026-03-12T13:45:20', step: 'delivered' },
]

/** What holds of any answer, right or wrong. */
function expectWellFormed(answer: CarrierAnswer): void {
  expect(parseOutcomes).toContain(answer.outcome)
  expect(answer.error === null).toBe(answer.outcome === 'tracked' || answer.outcome === 'stopped')
  for (const shipment of answer.shipments) {
    expect(shipmentStatuses).toContain(shipment.status)
    if (shipment.status !== 'delivered') expect([shipment.deliveredAt, shipment.signedBy]).toEqual([null, null])
    for (const event of shipment.events) {
      expect(event.time ?? '2026-01-01').toMatch(event.precision === 'date' ? /^\d{4}-\d\d-\d\d$/ : event.offsetKnown ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/ : /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/)
      expect(event.text ?? '').not.toMatch(/[\p{Cc}\u2028\u2029]|\s{2}/u)
    }
    const dated = shipment.events.map(({ time }) => time)
    if (dated.some((time) => time !== null)) expect(dated[0]).not.toBeNull()
  }
}

/** Event key of ARCHITECTURE 3.3, without the carrier. */
const keyOf = (number: string | null, { code, time, location }: ParsedEvent): string => JSON.stringify([number, code, time?.slice(0, 19), location])

it('has an adapter and a case for each carrier of the contract', () => {
  expect(carriers.map(({ id }) => id).toSorted()).toEqual([...carrierIds].toSorted())
})

describe.each(carriers.map((carrier) => [carrier.id, carrier] as const))('%s', (id, carrier) => {
  const own = carrierCases[id]
  const parse = (body: string, status = 200, numbers: readonly string[] = [own.number]): CarrierAnswer => carrier.parse({ status, headers: {}, body }, { numbers })

  it('reads a journey newest first, whatever the order of the body', () => {
    const orders = [history, history.toReversed(), [history[2]!, history[0]!, history[3]!, history[1]!]]
    const answers = orders.map((scans) => parse(own.pull(scans)))
    for (const answer of answers) {
      expect(answer.shipments[0]!.events.map(({ time }) => time?.slice(0, 16))).toEqual(history.toReversed().map(({ at }) => at.slice(0, 16)))
      expect(answer).toMatchObject({ outcome: 'tracked', error: null, problems: [], shipments: [{ trackingNumber: own.number, status: 'delivered', estimatedDelivery: null }] })
      expect(answer.shipments[0]!.deliveredAt?.slice(0, 16)).toBe('2026-03-12T13:45')
    }
  })

  it.each([['label', 'pre_transit'], ['transit', 'in_transit'], ['out', 'out_for_delivery'], ['delivered', 'delivered']] as const)('a parcel whose newest scan is "%s" is %s', (step, status) => {
    expect(parse(own.pull(history.slice(0, history.findIndex((scan) => scan.step === step) + 1))).shipments[0]!.status).toBe(status)
  })

  it('keeps delivered although a scan is stamped later', () => {
    expect(parse(own.pull([...history, { at: '2026-03-13T02:00:00', step: 'transit' }])).shipments[0]!.status).toBe('delivered')
  })

  it('counts a repeated entry once', () => {
    expect(parse(own.pull([...history, history[1]!])).shipments[0]!.events).toHaveLength(history.length)
  })

  it('calls an unknown code unknown and reports it, never "in transit"', () => {
    const answer = parse(own.pull([{ at: '2026-03-10T06:15:30', step: 'strange' }]))
    expect(answer.shipments[0]).toMatchObject({ outcome: 'tracked', status: 'unknown', events: [{ status: 'unknown', kind: 'info' }] })
    expect(answer.problems).toContainEqual(expect.objectContaining({ kind: 'unknown_code' }))
  })

  it('passes over an unknown code where an older scan says something', () => {
    expect(parse(own.pull([history[0]!, history[1]!, { at: '2026-03-11T06:15:30', step: 'strange' }])).shipments[0]!.status).toBe('in_transit')
  })

  it('tells "not found" from "could not ask"', () => {
    expect(parse(own.notFound.body, own.notFound.status)).toMatchObject({ outcome: 'not_found', error: { kind: 'not_found' } })
    expect(parse(own.refused.body, own.refused.status)).toMatchObject({ outcome: 'error', shipments: [], error: { kind: 'auth' } })
    expect(parse('', 429)).toMatchObject({ outcome: 'error', error: { kind: 'rate_limited' } })
    for (const status of [500, 502, 503, 504]) expect(parse('<html><body>Bad gateway</body></html>', status)).toMatchObject({ outcome: 'error', error: { kind: 'upstream' } })
  })

  it('TRUST 69: an HTML page with 200 is malformed, not delivered', () => {
    for (const page of ['<!DOCTYPE html><html><head><title>Delivered</title></head><body><h1>Delivered</h1></body></html>', '<html><body>Please log in</body></html>', 'Delivered']) {
      expect(parse(page)).toEqual({ outcome: 'error', shipments: [], error: { kind: 'malformed', code: null }, problems: [] })
    }
  })

  it('never takes a cut-off body for an answer', () => {
    const body = own.pull(history)
    for (let end = 0; end < body.length - 1; end += Math.max(1, Math.floor(body.length / 60))) expect(parse(body.slice(0, end))).toMatchObject({ outcome: 'error', error: { kind: 'malformed' } })
  })

  it('reads empty and wrong types without throwing and without a status', () => {
    for (const body of ['', ' ', 'null', 'true', '0', '""', '[]', '{}', '[null]', '[[]]', '{"shipments":null}', '{"output":7}', '{"trackResponse":{"shipment":[null,7,"x",[],{"package":"x"}]}}', '<a/>', '<a', '\uFEFF', '\u0000']) {
      const answer = parse(body)
      expectWellFormed(answer)
      expect(answer.outcome).not.toBe('tracked')
    }
  })

  it('stays well-formed whatever is put in place of any part of a body', () => {
    const body = own.pull(history)
    const mutation = fc.record({ at: fc.nat(body.length), cut: fc.nat(40), put: fc.oneof(fc.constantFrom('null', '[]', '{}', '"string"', '0', '"0000-00-00T99:99:99"', '<x>', '</x>', '&#x0;', '\u202e', '"__proto__":{"polluted":1},'), fc.string({ maxLength: 20 })) })
    fc.assert(fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.constantFrom(200, 200, 200, 400, 404, 500), (mutations, status) => {
      const broken = mutations.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), body)
      expectWellFormed(parse(broken, status, []))
    }), { numRuns: 400 })
  })

  it('stays well-formed on any JSON value in any field', () => {
    const body = own.pull(history)
    if (!body.startsWith('{')) return expectWellFormed(parse('{"a":1}'))
    const paths = pathsOf(JSON.parse(body))
    fc.assert(fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
      expectWellFormed(parse(JSON.stringify(replaced(JSON.parse(body), path, value)), 200, []))
    }), { numRuns: 400 })
  })

  it('TRUST 45: duplicate keys, __proto__, huge numbers, lone surrogates and 10,000 levels leave prototypes clean', () => {
    const hostile = ['{"__proto__":{"polluted":true}}', '{"a":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}', '{"a":1,"a":2}', '{"a":NaN}', '{"a":1e400}', '{"a":"\\ud800"}',
      '['.repeat(10_000) + ']'.repeat(10_000), '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000), own.pull(history).replace('{', '{"__proto__":{"polluted":true,"status":"delivered"},')]
    for (const body of hostile) expectWellFormed(parse(body))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect((Object.prototype as unknown as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('TRUST 68: entity bombs, outside entities and bottomless elements are refused', () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><tracking-detail><pin>&b;&c;</pin></tracking-detail>'
    for (const body of [bomb, '<a>'.repeat(200_000) + '</a>'.repeat(200_000), '<__proto__><polluted>1</polluted></__proto__>', `<tracking-detail>${'x'.repeat(20_000_000)}</tracking-detail>`]) {
      expect(parse(body)).toMatchObject({ outcome: 'error', shipments: [], error: { kind: 'malformed' } })
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('TRUST 70: a hostile number is refused by its length, in work that does not grow with it', () => {
    for (const sign of ['1', 'A', '9', '0', '1Z', 'GM', 'JJD', ' ']) {
      for (const size of [5_000, 10_000, 200_000]) {
        const number = `${sign.repeat(size / sign.length)}!`
        expect(carrier.matches(number)).toEqual([])
      }
    }
  })

  it('TRUST 70: no expression of this carrier nests a repetition in a repetition', async () => {
    for (const [file, source] of await sourcesOf(carrier.id)) {
      for (const [, expression] of source.matchAll(/(?<=[\s(,[:=!])\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+)\/[dgimsuvy]*(?=[.,)\s\]])/g)) {
        expect(`${file}: ${expression}`).not.toMatch(/\((?:[^()\\]|\\.)*[+*](?:[^()\\]|\\.)*\)[+*{]/)
      }
    }
  })

  it('asks at its own origin, over the number it was given, and never shows a secret in the address', () => {
    const now = new Date('2026-03-12T12:00:00Z')
    const credentials = Object.fromEntries(Object.keys(carrier.credentials).map((name) => [name, `secret-${name}`]))
    for (const token of [null, { value: 'live-token', expiresAt: new Date('2026-03-12T13:00:00Z') }]) {
      const step = carrier.request([own.number], { origin: carrier.origin, credentials, token }, now)
      expect(new URL(step.url).origin).toBe(carrier.origin)
      expect(step.url).not.toMatch(/secret-|live-token/)
      expect(step.kind).toBe(token === null && carrier.parseLogin !== undefined ? 'login' : 'ask')
      if (step.kind === 'ask') expect(`${step.url} ${step.body}`).toContain(own.number)
      expect(new URL(carrier.publicUrl(own.number)).protocol).toBe('https:')
    }
    expect(carrier.request([`${own.number}/../../x?a=b`], { origin: carrier.origin, credentials, token: { value: 't', expiresAt: new Date('2026-03-12T13:00:00Z') } }, now).url).not.toContain('/../')
  })

  it('reads a login, and gives no token for a refused one', () => {
    if (carrier.parseLogin === undefined) return expect(carrier.request([own.number], { origin: carrier.origin, credentials: {}, token: null }, new Date(0)).kind).toBe('ask')
    const now = new Date('2026-03-12T12:00:00Z'), login = (status: number, body: string) => carrier.parseLogin!({ status, headers: {}, body }, now)
    expect(login(200, JSON.stringify({ access_token: 'x'.repeat(1500), expires_in: 3600 }))).toEqual({ ok: true, token: 'x'.repeat(1500), expiresAt: new Date('2026-03-12T13:00:00Z') })
    expect(login(401, '{"error":"invalid_client"}')).toMatchObject({ ok: false, error: { kind: 'auth' } })
    expect(login(200, '<html>login</html>')).toMatchObject({ ok: false, error: { kind: 'malformed' } })
    expect(login(503, '')).toMatchObject({ ok: false, error: { kind: 'upstream' } })
    expect(login(429, '')).toMatchObject({ ok: false, error: { kind: 'rate_limited' } })
  })

  if (carrier.webhook !== undefined && own.push !== null) describe('push', () => webhookSuite(carrier))
})

function webhookSuite(carrier: Carrier): void {
  const own = carrierCases[carrier.id], webhook = carrier.webhook!, now = new Date('2026-03-12T19:00:30Z')
  const push = own.push!(history, 'right-secret')
  const verify = (over: { body?: string; headers?: Readonly<Record<string, string>>; secrets?: string[] } = {}) =>
    webhook.verify({ headers: over.headers ?? push.headers, rawBody: new TextEncoder().encode(over.body ?? push.body), secrets: over.secrets ?? ['right-secret'], now })
  const signed = (value: string): Record<string, string> => Object.fromEntries(Object.keys(push.headers).map((name) => [name, value]))

  it('accepts what the carrier signed', async () => expect(await verify()).toBe(true))

  it('TRUST 38: no signature, a wrong, an empty or an enormous one, hex for base64, another body\'s: refused', async () => {
    const [value] = Object.values(push.headers)
    const wrong: Record<string, string>[] = [{}, signed(''), signed('AAAA'), signed('x'.repeat(1_000_000)), signed(`${value}A`), signed(value!.slice(0, -1)), own.push!(history, 'wrong-secret').headers]
    if (own.signsBody) wrong.push(signed(Buffer.from(value!, 'base64').toString('hex')), own.push!(history.slice(0, 2), 'right-secret').headers)
    for (const headers of wrong) expect(await verify({ headers })).toBe(false)
    expect(await verify({ secrets: [] })).toBe(false)
    expect(await verify({ secrets: [''] , headers: own.push!(history, '').headers })).toBe(false)
  })

  if (own.signsBody) it('TRUST 39: one changed byte of what is signed is refused', async () => {
    expect(await verify({ body: push.body.replace('AMES', 'AMEZ') })).toBe(false)
  })

  if (own.signsTime) it('TRUST 42: a push signed more than five minutes ago, or ahead, is refused', async () => {
    const at = (minutes: number) => webhook.verify({ headers: push.headers, rawBody: new TextEncoder().encode(push.body), secrets: ['right-secret'], now: new Date(Date.parse('2026-03-12T19:00:00Z') + minutes * 60_000) })
    expect([await at(4.9), await at(-4.9)]).toEqual([true, true])
    expect([await at(5.1), await at(-5.1), await at(60 * 24)]).toEqual([false, false, false])
  })

  it('TRUST 49: during a rotation both secrets hold, afterwards the new one alone', async () => {
    expect(await verify({ secrets: ['new-secret', 'right-secret'] })).toBe(true)
    expect(await verify({ secrets: ['right-secret', 'new-secret'] })).toBe(true)
    expect(await verify({ secrets: ['new-secret'] })).toBe(false)
  })

  it('gives the event key of a pull of the same scan', () => {
    const pulled = carrier.parse({ status: 200, headers: {}, body: own.pull(history) }, { numbers: [own.number] }).shipments[0]!
    const pushed = webhook.parse(push.body, push.headers).answer.shipments[0]!
    expect(pushed.events.map((event) => keyOf(pushed.trackingNumber, event))).toEqual([keyOf(pulled.trackingNumber, pulled.events[0]!)])
    expect(pushed.events[0]).toMatchObject({ status: pulled.events[0]!.status, text: pulled.events[0]!.text, time: pulled.events[0]!.time })
  })

  it('names the same push by the same id, another by another', () => {
    const idOf = ({ body, headers }: { body: string; headers: Readonly<Record<string, string>> }) => webhook.parse(body, headers).id
    expect(idOf(push)).toBe(idOf(own.push!(history, 'right-secret')))
    expect(idOf(push)).not.toBe(idOf(own.push!(history.slice(0, 2), 'right-secret')))
  })

  it('survives any body', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (body) => expectWellFormed(webhook.parse(body, {}).answer)), { numRuns: 200 })
  })
}

type Path = readonly (string | number)[]
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}
function replaced(value: unknown, path: Path, put: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return put
  const copy = Array.isArray(value) ? [...value] : { ...(value as Record<string, unknown>) }
  ;(copy as Record<string | number, unknown>)[key] = replaced((value as Record<string | number, unknown>)[key], rest, put)
  return copy
}

async function sourcesOf(id: string): Promise<[string, string][]> {
  const { readdirSync, readFileSync } = await import('node:fs')
  const folders = [`worker/carriers/${id}`, 'worker/carriers/kit']
  return folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name): [string, string] => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]))
}
