import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { orderInput } from '../../contract/order.ts'
import { eventsInput, shipmentPatch } from '../../contract/shipment.ts'
import { readJsonText } from '../edge/json-shape.ts'
import { readBytes } from '../edge/read-bytes.ts'
import { readJsonBody } from './read-body.ts'

const request = (body: BodyInit, type = 'application/json'): Request => new Request('https://x.example/', { method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' } as RequestInit)
const anything = z.unknown()

describe('reading JSON', () => {
  it('TRUST 45: refuses names given twice, __proto__, deep nesting, half characters and what is no JSON', async () => {
    for (const text of ['{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '{"x":{"b":[{"c":1,"c":1}]}}', '{"__proto__":{"role":"admin"}}', '{"\\u005f_proto__":1}', '['.repeat(10_000), `${'['.repeat(10_000)}${']'.repeat(10_000)}`, '"\\ud800"', '{"\\udc00":1}', 'NaN', '{"a":NaN}', '{"a":Infinity}', "{'a':1}", '{"a":1,}', '', '"', '{"a', '"\\x"']) {
      expect(readJsonText(text).ok, text.slice(0, 40)).toBe(false)
    }
    expect(({} as Record<string, unknown>)['role']).toBeUndefined()
  })

  it('takes the same name in different objects, and text that looks like structure', () => {
    for (const text of ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', '{"a":"{\\"b\\":1,\\"b\\":2}"}', '["a","a"]', '{"a":"\\\\","b":"x"}', '"😀"', '{"a":["b","a"],"b":1}']) {
      expect(readJsonText(text)).toEqual({ ok: true, value: JSON.parse(text) })
    }
  })

  it('TRUST 45: a number too large is no number of the contract', async () => {
    const schema = z.object({ quantity: z.int() })
    expect(await readJsonBody(request('{"quantity":1e400}'), schema, 1000)).toMatchObject({ ok: false, type: 'invalid-body' })
  })

  it('TRUST 46: a long order number stays exact, and a JSON number is refused rather than rounded', async () => {
    const body = (number: string): string => `{"number":${number},"placedAt":"2026-11-19T20:14:00+00:00"}`
    expect(await readJsonBody(request(body('"9007199254740993"')), orderInput, 1000)).toMatchObject({ ok: true, value: { number: '9007199254740993' } })
    expect(await readJsonBody(request(body('9007199254740993')), orderInput, 1000)).toMatchObject({ ok: false, errors: [{ pointer: '/number', message: 'must be a string' }] })
  })

  it('TRUST 36: takes nothing but JSON by its content type', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain; application/json', 'application/jsonp', '']) {
      expect(await readJsonBody(request('{}', type), anything, 1000), type).toEqual({ ok: false, type: 'unsupported-media-type' })
    }
    expect((await readJsonBody(request('{}', 'application/json; charset=utf-8'), anything, 1000)).ok).toBe(true)
  })

  it('TRUST 44: stops reading at the limit, whatever the length was said to be', async () => {
    let pulled = 0
    const endless = new ReadableStream({ pull: (controller) => { pulled += 1; controller.enqueue(new Uint8Array(1024)) } })
    expect(await readBytes(request(endless), 10_240)).toEqual({ ok: false, reason: 'too-large' })
    expect(pulled).toBeLessThan(20)
    expect(await readBytes(request('x'.repeat(101)), 100)).toEqual({ ok: false, reason: 'too-large' })
    expect(await readBytes(request('x'.repeat(100)), 100)).toMatchObject({ ok: true })
  })

  it('TRUST 44: gives up on a body that does not come to an end', async () => {
    let isCancelled = false
    const stalled = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(3)), cancel: () => { isCancelled = true } })
    expect(await readBytes(request(stalled), 100, 20)).toEqual({ ok: false, reason: 'too-slow' })
    expect(isCancelled).toBe(true)
  })

  it('says which kinds there are, where the one that is named is none of them', async () => {
    const schema = z.discriminatedUnion('about', [z.object({ about: z.literal('returns') }), z.object({ about: z.literal('wishes') })])
    for (const text of ['{}', '{"about":"retruns"}']) expect(await readJsonBody(request(text), schema, 1000)).toMatchObject({ ok: false, errors: [{ pointer: '/about', message: 'must be one of "returns", "wishes"' }] })
  })

  it('names each bad field and what would be right', async () => {
    const body = JSON.stringify({ placedAt: 'yesterday', currency: 'pounds', items: [{ sku: 'A', title: 'Mug', quantity: 0 }, { sku: 'B' }], fulfilments: [{ shipments: [] }], shopper: { email: 'a@x,b@y' } })
    const read = await readJsonBody(request(body), orderInput, 10_000)
    expect(read.ok ? [] : 'errors' in read ? read.errors : []).toEqual([
      { pointer: '/number', message: 'is missing; must be a string' },
      { pointer: '/placedAt', message: 'must be a time with seconds and offset, e.g. "2026-11-19T20:14:00+00:00"' },
      { pointer: '/currency', message: 'must be a three-letter currency code in capitals, e.g. "GBP"' },
      { pointer: '/shopper/email', message: 'must be one e-mail address' },
      { pointer: '/items/0/quantity', message: 'must be at least 1' },
      { pointer: '/items/1/title', message: 'is missing; must be a string' },
      { pointer: '/fulfilments/0/shipments', message: 'must hold at least 1 entry' },
    ])
  })

  it('loses nothing in silence: a name not known, a range turned round, a day that is none', async () => {
    const errorsOf = async (body: unknown, schema: z.ZodType) => { const read = await readJsonBody(request(JSON.stringify(body)), schema, 10_000); return read.ok ? [] : 'errors' in read ? read.errors : [] }
    const order = { number: '1', placedAt: '2026-11-19T20:14:00Z' }
    expect(await errorsOf({ ...order, promised: { to: '2026-11-25', by: 'x' } }, orderInput)).toEqual([{ pointer: '/promised/by', message: 'is no field here; there are: from, to' }])
    expect(await errorsOf({ ...order, promised: { from: '2026-11-27', to: '2026-11-25' } }, orderInput)).toEqual([{ pointer: '/promised/to', message: 'must not be before "from"' }])
    expect(await errorsOf({ ...order, items: [{ sku: 'a', title: 'b', price: 24.95, image: 'a.png' }] }, orderInput)).toEqual([
      { pointer: '/items/0/price', message: 'must be an object of amount, currency' }, { pointer: '/items/0/image', message: 'must be an https:// address' },
    ])
    expect(await errorsOf({ ...order, destination: { country: 'UK' } }, orderInput)).toEqual([{ pointer: '/destination/country', message: 'must be "GB", the ISO 3166 code' }])
    expect((await errorsOf({ carrier: 'Royal Mail' }, shipmentPatch))[0]?.message).toContain('royal-mail, or another carrier’s name in small letters')
    expect((await errorsOf({ events: [{ time: '2026-02-30T10:00', status: 'in_transit' }] }, eventsInput))[0]?.message).toContain('day of the calendar')
  })
})
