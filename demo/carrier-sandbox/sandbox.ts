import type { CarrierId } from '../../contract/vocabulary.ts'
import { act, type Action } from './actions.ts'
import { demoCredentials } from './credentials.ts'
import { createFaultDesk } from './faults.ts'
import { past, type Parcel, type Step } from './model.ts'
import { createQuotaDesk, documentedQuotas, type Quotas } from './quota.ts'
import { createSandboxServer, type SandboxServer } from './server.ts'
import { readState, writeState, type SandboxState } from './state.ts'
import { wireOf } from './wire/registry.ts'

export interface SandboxOptions {
  /** The real clock. */
  readonly clock: () => Date
  /** 0 ≤ x < 1; for ids, tokens and fault shares. */
  readonly random?: () => number
  /** Sends the pushes. */
  readonly fetch?: typeof fetch
  readonly stateFile?: string
  /** Parcels of a fresh start and of a reset. */
  readonly seed?: (now: Date) => readonly Parcel[]
  readonly credentials?: typeof demoCredentials
  readonly quotas?: Quotas
  readonly hooks?: SandboxState['hooks']
  readonly links?: SandboxState['links']
  readonly polls?: SandboxState['polls']
}

/** Scans that a carrier now shows and did not before. */
export interface Change { readonly carrier: CarrierId; readonly number: string; readonly steps: readonly Step[] }
export type Applied = { readonly ok: true; readonly heard: Heard; readonly steps: readonly Step[] } | { readonly ok: false; readonly reason: 'unknown' | 'finished' | 'too_late' }
/** How the worker learns of it: pushed, by the next poll because the carrier has no push or the desk waits, or the push failed. */
export type Heard = 'pushed' | 'no_push' | 'waits' | 'no_hook' | 'push_failed'

export interface Sandbox extends SandboxServer {
  /** The parcels' clock. */
  now(): Date
  parcels(): readonly Parcel[]
  state(): SandboxState
  /** Moves the parcels' clock on and announces every planned scan it passes. */
  advance(ms: number): Promise<readonly Change[]>
  /** Announces planned scans whose time has come by itself. */
  settle(): Promise<readonly Change[]>
  /** A new parcel, or the same number anew. */
  add(parcel: Parcel): void
  apply(number: string, action: Action, hear?: 'push' | 'poll'): Promise<Applied>
  /** Sends the newest scan once more, whatever the desk's mode. */
  pushAgain(number: string): Promise<Heard | 'unknown'>
  configure(change: Partial<Pick<SandboxState, 'mode' | 'links' | 'hooks' | 'polls'>>): void
  readonly faults: ReturnType<typeof createFaultDesk>
  reset(): void
  onChange(listener: (change: Change) => void): () => void
}

/** A sandbox of six carriers in one process. Nothing listens until `listen`; `handle` fits any node:http server. */
export const createSandbox = (options: SandboxOptions): Sandbox => {
  const { clock, random = Math.random, fetch: send = fetch, credentials = demoCredentials } = options
  const fresh = (): SandboxState => ({
    version: 1, ahead: 0, mode: 'push', announcedUntil: clock().toISOString(), parcels: [...(options.seed?.(clock()) ?? [])],
    links: options.links ?? {}, hooks: options.hooks ?? {}, polls: options.polls ?? {}, tokens: [], asked: {}, pushed: {},
  })
  const kept = options.stateFile ? readState(options.stateFile) : null
  let state: SandboxState = kept ? { ...kept, links: { ...kept.links, ...options.links }, hooks: { ...kept.hooks, ...options.hooks }, polls: { ...kept.polls, ...options.polls } } : fresh()
  const save = (change: Partial<SandboxState>): void => {
    state = { ...state, ...change }
    if (options.stateFile) writeState(options.stateFile, state)
  }
  const hex = (digits: number): string => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
  const now = (): Date => new Date(clock().getTime() + state.ahead)
  const find = (number: string): Parcel | undefined => state.parcels.find((parcel) => parcel.number === number)
  const faults = createFaultDesk(random)
  const quota = createQuotaDesk(options.quotas ?? documentedQuotas)
  const listeners = new Set<(change: Change) => void>()

  const push = async (parcel: Parcel, step: Step): Promise<Heard> => {
    const wire = wireOf(parcel.carrier)
    if (!wire.push) return 'no_push'
    const hook = state.hooks[parcel.carrier]
    if (!hook) return 'no_hook'
    const { headers, body } = wire.push(parcel, step, { now: now(), sentAt: clock(), secret: hook.secret, hex })
    const outcome = await send(hook.url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(10_000) }).then((answer) => `HTTP ${answer.status}`, () => 'no answer')
    save({ pushed: { ...state.pushed, [parcel.number]: { at: clock().toISOString(), outcome } } })
    return /^HTTP 2/.test(outcome) ? 'pushed' : 'push_failed'
  }

  /** Scans of all parcels whose time has come since the last look. */
  const due = (): Change[] => {
    const from = Date.parse(state.announcedUntil)
    const until = now()
    save({ announcedUntil: until.toISOString() })
    return state.parcels.flatMap((parcel) => {
      const steps = past(parcel, until).filter((step) => Date.parse(step.at) > from)
      return steps.length === 0 ? [] : [{ carrier: parcel.carrier, number: parcel.number, steps }]
    })
  }

  /** Pushes the scans of one parcel, oldest first, and says how the worker hears of the last. */
  const tell = async ({ carrier, number, steps }: Change, hear: 'push' | 'poll'): Promise<Heard> => {
    const wire = wireOf(carrier)
    let heard: Heard = wire.push ? 'waits' : 'no_push'
    for (const step of hear === 'push' ? steps : []) {
      // Looked up each time: a reset may have taken the parcel away meanwhile.
      const parcel = find(number)
      if (parcel && wire.meaning(step) !== null) heard = await push(parcel, step)
    }
    return heard
  }

  const announce = async (changes: readonly Change[], hear: 'push' | 'poll' = state.mode): Promise<Heard[]> => {
    const heard: Heard[] = []
    for (const change of changes) heard.push(await tell(change, hear))
    for (const change of changes) for (const listener of listeners) listener(change)
    return heard
  }

  const settle = async (): Promise<Change[]> => {
    const changes = due()
    await announce(changes)
    return changes
  }

  const server = createSandboxServer({
    find: (carrier, number) => {
      const parcel = find(number)
      // Without a scan this carrier tells, it does not know the number yet.
      return parcel?.carrier === carrier && past(parcel, now()).some((step) => wireOf(carrier).meaning(step) !== null) ? parcel : undefined
    },
    now, clock, hex, faults, credentials,
    takeQuota: (carrier) => quota.take(carrier, clock()),
    asked: (numbers) => save({ asked: { ...state.asked, ...Object.fromEntries(numbers.map((number) => [number, clock().toISOString()])) } }),
    // Tokens live on the real clock: turning the parcels' clock must not look like an outage of the login.
    issueToken: (carrier, seconds) => {
      const token = hex(48)
      const live = state.tokens.filter((one) => Date.parse(one.expiresAt) > clock().getTime() - 86_400_000)
      save({ tokens: [...live, { carrier, token, expiresAt: new Date(clock().getTime() + seconds * 1_000).toISOString() }] })
      return token
    },
    tokenState: (carrier, token) => {
      const known = state.tokens.find((one) => one.carrier === carrier && one.token === token)
      return !known ? 'unknown' : Date.parse(known.expiresAt) > clock().getTime() ? 'live' : 'expired'
    },
    expireTokens: (carrier) => save({ tokens: state.tokens.map((one) => (one.carrier === carrier ? { ...one, expiresAt: clock().toISOString() } : one)) }),
    sandbox: () => sandbox,
  })

  const sandbox: Sandbox = {
    ...server,
    now, faults,
    state: () => state,
    parcels: () => state.parcels,
    async advance(ms) {
      save({ ahead: state.ahead + Math.max(0, ms) })
      return settle()
    },
    settle,
    add(parcel) {
      save({ parcels: [...state.parcels.filter((one) => one.number !== parcel.number), parcel] })
    },
    async apply(number, action, hear) {
      await settle()
      const parcel = find(number)
      if (!parcel) return { ok: false, reason: 'unknown' }
      const acted = act(parcel, action, now())
      if (!acted.ok) return acted
      const lead = Math.max(0, Date.parse(acted.fresh.at(-1)?.at ?? '') - now().getTime())
      save({ parcels: state.parcels.map((one) => (one.number === number ? acted.parcel : one)), ahead: state.ahead + lead })
      const others = due().filter((change) => change.number !== number)
      const [heard] = await announce([{ carrier: parcel.carrier, number, steps: acted.fresh }, ...others], hear)
      return { ok: true, heard: heard ?? 'waits', steps: acted.fresh }
    },
    async pushAgain(number) {
      const parcel = find(number)
      const step = parcel && past(parcel, now()).findLast((one) => wireOf(parcel.carrier).meaning(one) !== null)
      return parcel && step ? push(parcel, step) : 'unknown'
    },
    configure: (change) => save({ ...change, ...(change.links ? { links: { ...state.links, ...change.links } } : {}), ...(change.hooks ? { hooks: { ...state.hooks, ...change.hooks } } : {}), ...(change.polls ? { polls: { ...state.polls, ...change.polls } } : {}) }),
    reset() {
      const { links, hooks, polls, tokens } = state
      faults.clear()
      quota.reset()
      state = { ...fresh(), links, hooks, polls, tokens }
      save({})
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return sandbox
}
