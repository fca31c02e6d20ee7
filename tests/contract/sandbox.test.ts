import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carrierIds, type CarrierId } from '../../contract/vocabulary.ts'
import { actionSchema, type Action } from '../../demo/carrier-sandbox/actions.ts'
import { demoCredentials } from '../../demo/carrier-sandbox/credentials.ts'
import { past, townOf, type Parcel, type Step } from '../../demo/carrier-sandbox/model.ts'
import { demoNumber } from '../../demo/carrier-sandbox/numbers.ts'
import { createSandbox, type Sandbox } from '../../demo/carrier-sandbox/sandbox.ts'
import { wallTime } from '../../demo/carrier-sandbox/wall-time.ts'
import { wireOf } from '../../demo/carrier-sandbox/wire/registry.ts'
import type { Carrier, CarrierAccount, CarrierAnswer } from '../../worker/carriers/carrier.ts'
import { carriers } from '../../worker/carriers/registry.ts'

/** The sandbox and the adapters were written apart, from the carriers' formats: what one says the other must read. */

let now = new Date('2026-11-23T15:00:00Z')
const started = now
let box: Sandbox
let origin = ''
beforeAll(async () => {
  box = createSandbox({ clock: () => now, quotas: {} })
  origin = (await box.listen(0)).origin
})
afterAll(() => box.close())

const call = async (step: ReturnType<Carrier['request']>) => {
  const answer = await fetch(step.url, { method: step.method, headers: step.headers, ...(step.body === null ? {} : { body: step.body }), redirect: 'manual' })
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() }
}
const account = (carrier: Carrier, credentials = demoCredentials[carrier.id]): CarrierAccount => ({ origin, credentials, token: null })
const login = async (carrier: Carrier, from: CarrierAccount): Promise<CarrierAccount> => {
  const step = carrier.request(['x'], from, now)
  if (step.kind !== 'login') return from
  const read = carrier.parseLogin!(await call(step), now)
  if (!read.ok) throw new Error(`login refused: ${read.error.kind}`)
  return { ...from, token: { value: read.token, expiresAt: read.expiresAt } }
}
const ask = async (carrier: Carrier, numbers: readonly string[], from?: CarrierAccount): Promise<CarrierAnswer> => {
  const step = carrier.request(numbers, from ?? (await login(carrier, account(carrier))), now)
  expect(step.kind).toBe('ask')
  return carrier.parse(await call(step), { numbers })
}

const hour = 3_600_000
const at = (hoursAgo: number): string => new Date(now.getTime() - hoursAgo * hour).toISOString()
const homes: Record<CarrierId, { origin: Parcel['origin']; hub: Parcel['origin']; destination: Parcel['origin'] }> = {
  ups: { origin: 'portland', hub: 'louisville', destination: 'boston' },
  fedex: { origin: 'oakland', hub: 'memphis', destination: 'brooklyn' },
  usps: { origin: 'portland', hub: 'chicago', destination: 'brooklyn' },
  'dhl-unified': { origin: 'milan', hub: 'leipzig', destination: 'hamburg' },
  'canada-post': { origin: 'toronto', hub: 'winnipeg', destination: 'vancouver' },
  'royal-mail': { origin: 'bristol', hub: 'swindon', destination: 'london' },
}
const parcelOf = (carrier: CarrierId, serial: number, steps: readonly Step[], more: Partial<Parcel> = {}): Parcel => ({
  carrier, number: demoNumber(carrier, serial), title: 'Lamp', service: 'Ground', origin: homes[carrier].origin, destination: homes[carrier].destination,
  firstExpected: '2026-11-25', expected: '2026-11-25', window: null, pickupPlace: 'Corner Shop', steps: [...steps], ...more,
})
const begun = (carrier: CarrierId): Step[] => [
  { kind: 'label', at: at(60), town: homes[carrier].origin },
  { kind: 'handed_over', at: at(52), town: homes[carrier].origin },
  { kind: 'arrived', at: at(30), town: homes[carrier].hub },
]
type Part = Omit<Step, 'at' | 'town'> & { where: 'origin' | 'hub' | 'destination' }
const parts: readonly Part[] = [
  { kind: 'label', where: 'origin' }, { kind: 'handed_over', where: 'origin' }, { kind: 'arrived', where: 'hub' }, { kind: 'departed', where: 'hub' }, { kind: 'arrived', where: 'destination' },
  { kind: 'customs_entered', where: 'hub' }, { kind: 'customs_charge', where: 'hub' }, { kind: 'customs_released', where: 'hub' },
  { kind: 'delayed', reason: 'weather', where: 'hub' }, { kind: 'delayed', reason: 'capacity', where: 'hub' }, { kind: 'address_problem', where: 'destination' },
  { kind: 'on_van', where: 'destination' }, { kind: 'attempted', where: 'destination' }, { kind: 'redirected', where: 'destination' }, { kind: 'ready_for_pickup', where: 'destination' },
  { kind: 'delivered', handover: 'handed_over', where: 'destination' }, { kind: 'delivered', handover: 'handed_over', signedBy: 'Okafor', where: 'destination' }, { kind: 'delivered', handover: 'safe_place', where: 'destination' },
  { kind: 'delivered', handover: 'neighbour', where: 'destination' }, { kind: 'delivered', handover: 'mailbox', where: 'destination' },
  { kind: 'returning', where: 'destination' }, { kind: 'returned', where: 'origin' }, { kind: 'cancelled', where: 'origin' },
]
/** The sentence the page will say of a scan. Several where some carriers have no scan that says it as finely. */
const kindsOf: Partial<Record<Step['kind'], readonly string[]>> = {
  customs_charge: ['customs_charge', 'held', 'customs_entered', 'info'], redirected: ['redirected', 'in_transit', 'info'], returned: ['returned', 'returning'],
  arrived: ['arrived', 'sorted'], address_problem: ['address_problem', 'returning'],
}
/** Carriers whose scan cannot name where it was left. */
const mute: readonly string[] = ['royal-mail mailbox', 'royal-mail handed_over', 'canada-post neighbour', 'canada-post handed_over', 'dhl-unified mailbox', 'dhl-unified handed_over']
const nameOf = ({ kind, where, ...rest }: Part): string => [kind, where, ...Object.values(rest)].join(' ')
const storyUpTo = (carrier: CarrierId, { where, ...part }: Part): Step[] => {
  const step: Step = { ...part, town: homes[carrier][where], at: at(2) }
  if (part.kind === 'label') return [step]
  if (part.kind === 'handed_over' || part.kind === 'cancelled') return [...begun(carrier).slice(0, 1), step]
  return [...begun(carrier), step]
}
const loud = (parcel: Parcel): Step[] => past(parcel, box.now()).filter((step) => wireOf(parcel.carrier).meaning(step) !== null)

test('every carrier of the contract has an adapter and a wire', () => {
  expect(carriers.map((carrier) => carrier.id).toSorted()).toEqual(carrierIds.toSorted())
  for (const id of carrierIds) expect(wireOf(id).id).toBe(id)
})

describe.each(carriers.map((carrier) => [carrier.id, carrier] as const))('%s', (id, carrier) => {
  test.each(parts.map((part) => [nameOf(part), part] as const))('reads %s as it was meant', async (_name, part) => {
    const parcel = parcelOf(id, 100 + parts.indexOf(part), storyUpTo(id, part))
    box.add(parcel)
    const { outcome, shipments, problems } = await ask(carrier, [parcel.number])
    expect({ outcome, problems }).toEqual({ outcome: 'tracked', problems: [] })
    const said = loud(parcel)
    const last = said.at(-1)!
    const shipment = shipments[0]!
    expect(shipment.trackingNumber).toBe(parcel.number)
    expect(shipment.events.map((event) => event.status)).toEqual(said.toReversed().map((step) => wireOf(id).meaning(step)))
    expect(shipment.status).toBe(wireOf(id).meaning(last))
    expect(kindsOf[last.kind] ?? [last.kind]).toContain(shipment.events[0]!.kind)
    if (last.handover && !mute.includes(`${id} ${last.handover}`)) expect(shipment.substatus).toBe(last.handover)
    if (last.kind === 'delayed' && last.reason === 'weather') expect(shipment.events[0]!.substatus).toBe('weather')
    const wall = wallTime(new Date(last.at), townOf(last).zone)
    expect(shipment.events[0]!.time).toContain(`${wall.day}T${wall.time.slice(0, 5)}`)
    expect(shipment.deliveredAt?.slice(0, 10) ?? null).toBe(last.kind === 'delivered' ? wall.day : null)
    expect(shipment.signedBy?.toLowerCase() ?? null).toBe(last.kind === 'delivered' ? (part.signedBy?.toLowerCase() ?? null) : null)
  })

  test('knows the demo’s numbers as its own, check digit and all', () => {
    for (let serial = 0; serial < 60; serial += 1) {
      const found = carrier.matches(demoNumber(id, serial * 137))
      expect(found.map((match) => match.checkDigit)).not.toContain('wrong')
      expect(found.length).toBeGreaterThan(0)
    }
  })

  test('reads the day it is expected, the window, and the later day after a delay', async () => {
    const open = parcelOf(id, 200, begun(id))
    box.add(open)
    expect(String((await ask(carrier, [open.number])).shipments[0]!.estimatedDelivery)).toContain('2026-11-25')
    const late = parcelOf(id, 201, begun(id), { expected: '2026-11-27' })
    box.add(late)
    expect(String((await ask(carrier, [late.number])).shipments[0]!.estimatedDelivery)).toContain('2026-11-27')
    const hours = parcelOf(id, 202, begun(id), { window: { from: '10:00', to: '12:00' } })
    box.add(hours)
    expect(JSON.stringify((await ask(carrier, [hours.number])).shipments[0]!.estimatedDelivery)).toContain('2026-11-25')
  })

  test('tells a number it does not know from one that cannot be its own', async () => {
    const unknown = await ask(carrier, [demoNumber(id, 9_999)])
    expect([unknown.outcome, unknown.shipments[0]?.outcome ?? 'not_found']).toEqual(['not_found', 'not_found'])
    const wrong = await ask(carrier, ['12AB'])
    const kind = wrong.error?.kind ?? wrong.shipments[0]?.error?.kind
    expect(kind).toBe('invalid_number')
  })

  test('refuses wrong credentials as an authentication failure', async () => {
    const wrong = account(carrier, Object.fromEntries(Object.keys(demoCredentials[id]).map((name) => [name, 'wrong'])))
    const step = carrier.request([demoNumber(id, 1)], wrong, now)
    const answer = await call(step)
    const error = step.kind === 'login' ? carrier.parseLogin!(answer, now) : carrier.parse(answer, { numbers: [] })
    expect('error' in error ? error.error?.kind : null).toBe('auth')
  })

  test('TRUST F10: a token that died early is an authentication failure, and a new login helps', async () => {
    if (!carrier.parseLogin) return expect(demoCredentials[id]).not.toHaveProperty('token')
    const parcel = parcelOf(id, 210, begun(id))
    box.add(parcel)
    const live = await login(carrier, account(carrier))
    box.faults.arm({ carrier: id, on: 'ask', times: 1, share: 1, fault: { kind: 'token_expired' } })
    const refused = await ask(carrier, [parcel.number], live)
    expect([refused.outcome, refused.error?.kind]).toEqual(['error', 'auth'])
    expect((await ask(carrier, [parcel.number])).outcome).toBe('tracked')
  })

  test.each([
    ['TRUST F3: its own 503', { kind: 'server_error', status: 503 }, ['upstream']],
    ['TRUST F3: its own 500', { kind: 'server_error', status: 500 }, ['upstream']],
    ['TRUST F4: its own 429', { kind: 'rate_limited', retryAfter: 31_536_000 }, ['rate_limited']],
    ['TRUST F5: a login page with status 200', { kind: 'html' }, ['malformed']],
    ['TRUST F6: a body that breaks off', { kind: 'truncated' }, ['malformed']],
    ['TRUST F6: a body in another charset', { kind: 'wrong_charset' }, ['malformed']],
    ['TRUST F8: a redirect', { kind: 'redirect_loop' }, ['upstream', 'malformed', 'bad_request']],
  ] as const)('%s is an error of the right kind, never a parcel', async (_name, fault, kinds) => {
    const parcel = parcelOf(id, 220, begun(id))
    box.add(parcel)
    const live = await login(carrier, account(carrier))
    box.faults.arm({ carrier: id, on: 'ask', times: 1, share: 1, fault })
    const answer = await ask(carrier, [parcel.number], live)
    expect(answer.outcome).toBe('error')
    expect(kinds).toContain(answer.error?.kind)
    expect((await ask(carrier, [parcel.number], live)).outcome).toBe('tracked')
  })

  test('answers for as many numbers as one call may hold', async () => {
    const many = Array.from({ length: Math.min(30, carrier.limits.numbersPerCall) }, (_, i) => parcelOf(id, 300 + i, begun(id)))
    many.forEach((parcel) => box.add(parcel))
    const { shipments } = await ask(carrier, many.map((parcel) => parcel.number))
    expect(shipments.map((shipment) => shipment.trackingNumber)).toEqual(many.map((parcel) => parcel.number))
    expect(shipments.every((shipment) => shipment.status === 'in_transit')).toBe(true)
  })

  test('a push is signed so that the adapter believes it, tells the scan of the pull, and a changed byte is refused', async () => {
    const wire = wireOf(id)
    expect(wire.push !== undefined).toBe(carrier.webhook !== undefined)
    if (!wire.push || !carrier.webhook) return
    const secret = 'a-secret-of-thirty-two-characters'
    for (const part of parts) {
      const parcel = parcelOf(id, 400 + parts.indexOf(part), storyUpTo(id, part))
      const last = loud(parcel).at(-1)!
      const { headers, body } = wire.push(parcel, last, { now, sentAt: now, secret, hex: (digits) => 'a'.repeat(digits) })
      const rawBody = new TextEncoder().encode(body)
      expect(await carrier.webhook.verify({ headers, rawBody, secrets: [secret], now })).toBe(true)
      expect(await carrier.webhook.verify({ headers, rawBody, secrets: ['another-secret-of-some-length-32'], now })).toBe(false)
      box.add(parcel)
      const pushed = carrier.webhook.parse(body, headers).answer.shipments[0]!
      const pulled = (await ask(carrier, [parcel.number])).shipments[0]!
      expect(pushed.trackingNumber).toBe(parcel.number)
      const key = (event: (typeof pulled.events)[number]) => [event.time, event.code, event.location?.toLowerCase().replace(/[^a-z]/g, '').slice(0, 5) ?? null, event.status, event.kind]
      expect(key(pushed.events[0]!)).toEqual(key(pulled.events[0]!))
    }
  })

  test('any way through the desk ends in the status the desk shows', async () => {
    const actions: fc.Arbitrary<Action> = fc.constantFrom(...(['scan', 'scan', 'delay', 'miss', 'divert', 'deliver', 'address', 'customs', 'return', 'cancel'] as const).map((verb) => actionSchema.parse({ do: verb })))
    await fc.assert(fc.asyncProperty(fc.array(actions, { minLength: 1, maxLength: 12 }), fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 12, maxLength: 12 }), async (pressed, waits) => {
      now = new Date(started)
      const parcel = parcelOf(id, 500, [{ kind: 'label', at: at(5), town: homes[id].origin }], { expected: '2026-11-29', firstExpected: '2026-11-28' })
      box.add(parcel)
      for (const [i, action] of pressed.entries()) {
        await box.apply(parcel.number, action, 'poll')
        now = new Date(now.getTime() + waits[i]! * 60_000)
      }
      const kept = box.parcels().find((one) => one.number === parcel.number)!
      const { shipments } = await ask(carrier, [parcel.number])
      expect(shipments[0]!.status).toBe(wireOf(id).meaning(loud(kept).at(-1)!))
      expect(shipments[0]!.events).toHaveLength(loud(kept).length)
    }), { numRuns: 40, seed: 11 })
    now = new Date(started)
  })
})
