import * as z from 'zod'
import type { Carrier, CarrierAnswer, CarrierStep, ParsedShipment } from '../carriers/carrier.ts'
import { sendStep, type HttpDeps, type StepEnd } from '../carriers/http.ts'
import { carrierOf } from '../carriers/registry.ts'
import { pollValue } from '../domain/shipment/poll-plan.ts'
import { log } from '../edge/log.ts'
import { carrierTokenAddress, credentialsAddress } from '../edge/seal-addresses.ts'
import { open, seal } from '../edge/seal.ts'
import { carrierAccountObject, orderObject, type Env } from '../env.ts'
import type { CarrierAccountApi, OpenAccount, SettledCall } from '../objects/carrier-account-api.ts'
import type { IngestDelivery } from '../objects/order-api.ts'
import type { CarrierPoll } from './jobs.ts'
import { bestOf } from './same-number.ts'

export type AskDeps = Omit<HttpDeps, 'env'>

/** Login, and the register step some carriers want, before the question: more would be a carrier that leads us in circles. */
const mostSteps = 4

/**
 * One request to a carrier, and its answer to every order that waits. Asking twice does no harm: orders take a fact once.
 * A number the answer does not speak of gets no answer, and is asked again when its lease ends.
 */
export async function poll(env: Env, job: CarrierPoll, deps: AskDeps): Promise<void> {
  const carrier = carrierOf(job.carrier)
  const account = carrierAccountObject(env, job.merchant, job.carrier)
  const opened = await account.open()
  if (!carrier || !opened) return
  const numbers = job.numbers.map((number) => number.trackingNumber)
  const asked = await ask(env, { carrier, account, opened, job, numbers }, deps)
  const askedAt = deps.now().toISOString()
  if (asked === null) return
  for (const number of job.numbers) {
    const answer = answerAbout(number.trackingNumber, numbers, asked)
    if (answer === null) continue
    for (const order of number.orders) {
      const delivery: IngestDelivery = { carrier: job.carrier, trackingNumber: number.trackingNumber, source: 'pull', askedAt, answer }
      await deliver(env, job.merchant, order, delivery)
    }
  }
}

/** Tells one order, and the account when to ask about it again. */
export async function deliver(env: Env, merchant: string, { store, order }: { store: string; order: string }, delivery: IngestDelivery): Promise<boolean> {
  const { carrier, trackingNumber, answer } = delivery
  const result = await orderObject(env, store, order).ingest(delivery)
  if (delivery.source === 'push' && !result.accepted) return false
  const account = carrierAccountObject(env, merchant, carrier)
  if (result.nextAskAt === null) await account.forget({ trackingNumber, store, order })
  else await account.due({ merchant, carrier, trackingNumber, store, order, at: result.nextAskAt, value: pollValue['shipment' in answer ? answer.shipment.status : 'unknown'] })
  return result.accepted
}

interface Asking {
  readonly carrier: Carrier; readonly account: Pick<CarrierAccountApi, 'settle' | 'keepToken'>; readonly opened: OpenAccount
  readonly job: CarrierPoll; readonly numbers: readonly string[]
}

/** The carrier's answer; null = credentials that cannot be opened or steps that never end: nothing to tell anybody. */
async function ask(env: Env, asking: Asking, deps: AskDeps): Promise<CarrierAnswer | null> {
  const { carrier, account, opened, job, numbers } = asking
  const credentials = readCredentials(await open(env, credentialsAddress(job.merchant, job.carrier), opened.sealedCredentials))
  if (credentials === null) {
    log('error', 'carrier credentials do not open', { merchant: job.merchant, carrier: job.carrier })
    // To the account this is what wrong credentials are: a few times, and then nobody is asked before they are given anew.
    await account.settle({ ok: false, error: 'auth', retryAfter: null, now: deps.now().toISOString() })
    return null
  }
  let token = await liveToken(env, asking, deps)
  let isKept = token !== null
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const step: CarrierStep = carrier.request(numbers, { origin: opened.origin, credentials, token }, deps.now())
    const end = await sendStep(step, { ...deps, env })
    if (!end.ok) {
      await account.settle({ ...callEnd(end, null), now: deps.now().toISOString() })
      return failure('upstream')
    }
    if (step.kind === 'ask') {
      const answer = carrier.parse(end.response, { numbers })
      for (const problem of answer.problems) log('warn', 'carrier problem', { carrier: job.carrier, kind: problem.kind, detail: problem.detail })
      await account.settle({ ...callEnd(end, answer.outcome === 'error' ? answer.error?.kind ?? 'upstream' : null), now: deps.now().toISOString() })
      // A token may be revoked before its time (F10): one new login, and the question once more.
      if (answer.error?.kind !== 'auth' || !isKept) return answer
      isKept = false
      token = null
      continue
    }
    const login = carrier.parseLogin?.(end.response, deps.now()) ?? { ok: false as const, error: { kind: 'bad_request' as const, code: null } }
    await account.settle({ ...callEnd(end, login.ok ? null : login.error.kind), now: deps.now().toISOString() })
    if (!login.ok) return failure(login.error.kind, login.error.code)
    token = { value: login.token, expiresAt: login.expiresAt }
    await account.keepToken({ sealedToken: await seal(env, carrierTokenAddress(job.merchant, job.carrier), login.token), expiresAt: login.expiresAt.toISOString() })
  }
  return failure('bad_request')
}

async function liveToken(env: Env, { job, opened }: Asking, deps: AskDeps): Promise<{ value: string; expiresAt: Date } | null> {
  if (opened.sealedToken === null || opened.tokenExpiresAt === null || Date.parse(opened.tokenExpiresAt) <= deps.now().getTime()) return null
  const value = await open(env, carrierTokenAddress(job.merchant, job.carrier), opened.sealedToken)
  return value === null ? null : { value, expiresAt: new Date(opened.tokenExpiresAt) }
}

function readCredentials(plain: string | null): Record<string, string> | null {
  if (plain === null) return null
  const parsed = z.record(z.string(), z.string()).safeParse(JSON.parse(plain))
  return parsed.success ? parsed.data : null
}

const callEnd = (end: StepEnd, error: SettledCall['error']): Omit<SettledCall, 'now'> => end.ok
  ? { ok: error === null, error, retryAfter: end.retryAfter }
  : { ok: false, error: end.error === 'timeout' ? 'timeout' : end.error === 'network' ? 'network' : end.error === 'too_large' ? 'malformed' : 'bad_request', retryAfter: null }

const failure = (kind: NonNullable<CarrierAnswer['error']>['kind'], code: string | null = null): CarrierAnswer => ({ outcome: 'error', shipments: [], error: { kind, code }, problems: [] })

/** What a body says about one of the numbers asked for. A body that names no number speaks of the only one asked. */
export function answerAbout(number: string, asked: readonly string[], answer: CarrierAnswer): IngestDelivery['answer'] | null {
  const own = answer.shipments.filter((shipment) => shipment.trackingNumber === number)
  const shipment = bestOf(own) ?? (asked.length === 1 ? answer.shipments.find((each) => each.trackingNumber === null) ?? (answer.shipments.length === 1 ? answer.shipments[0] : undefined) : undefined)
  if (shipment) return fromShipment(shipment)
  if (answer.outcome === 'not_found') return { outcome: 'not_found' }
  if (answer.outcome === 'error' || answer.outcome === 'ambiguous') return { outcome: 'error', kind: answer.error?.kind ?? (answer.outcome === 'ambiguous' ? 'ambiguous' : 'upstream'), code: answer.error?.code ?? null }
  return null
}

function fromShipment(shipment: ParsedShipment): IngestDelivery['answer'] {
  switch (shipment.outcome) {
    case 'tracked': case 'stopped': return { outcome: shipment.outcome, shipment }
    case 'not_found': return { outcome: 'not_found' }
    case 'error': case 'ambiguous': return { outcome: 'error', kind: shipment.error?.kind ?? (shipment.outcome === 'ambiguous' ? 'ambiguous' : 'upstream'), code: shipment.error?.code ?? null }
  }
}
