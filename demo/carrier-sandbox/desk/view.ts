import type { CarrierId, ShipmentStatus } from '../../../contract/vocabulary.ts'
import { isFinished, past, planned, type StepKind } from '../model.ts'
import type { Sandbox } from '../sandbox.ts'
import { towns } from '../towns.ts'
import { wallTime } from '../wall-time.ts'
import { wireOf } from '../wire/registry.ts'

/** What the desk page shows of one parcel. */
export interface ParcelView {
  readonly number: string
  readonly carrier: CarrierId
  readonly carrierName: string
  readonly title: string
  readonly service: string
  readonly from: string
  readonly to: string
  readonly status: ShipmentStatus
  readonly expected: string | null
  readonly finished: boolean
  readonly returning: boolean
  /** 0 … 1 of the way, by scans done and scans planned. */
  readonly progress: number
  readonly hasPush: boolean
  readonly pushReady: boolean
  readonly canCancel: boolean
  /** Newest first; `time` is the wall clock of the place. */
  readonly scans: readonly { readonly kind: StepKind; readonly day: string; readonly time: string; readonly place: string; readonly silent: boolean }[]
  readonly next: { readonly kind: StepKind; readonly day: string; readonly time: string; readonly place: string } | null
  readonly link: string | null
  /** Real clock, UTC. */
  readonly askedAt: string | null
  readonly pollSeconds: number | null
  readonly pushed: { readonly at: string; readonly outcome: string } | null
}
export interface DeskView {
  readonly now: string
  readonly real: string
  readonly mode: 'push' | 'poll'
  readonly faults: readonly { readonly carrier: string; readonly kind: string; readonly times: number }[]
  readonly parcels: readonly ParcelView[]
}

const line = (step: { kind: StepKind; at: string; town: keyof typeof towns }) => {
  const town = towns[step.town]
  const wall = wallTime(new Date(step.at), town.zone)
  return { kind: step.kind, day: wall.day, time: wall.time.slice(0, 5), place: town.name }
}

export const deskView = (sandbox: Sandbox): DeskView => {
  const now = sandbox.now()
  const { mode, links, hooks, polls, asked, pushed, ahead } = sandbox.state()
  return {
    now: now.toISOString(),
    real: new Date(now.getTime() - ahead).toISOString(),
    mode,
    faults: sandbox.faults.list().map((one) => ({ carrier: one.carrier ?? '', kind: one.fault.kind, times: one.times })),
    parcels: sandbox.parcels().map((parcel): ParcelView => {
      const wire = wireOf(parcel.carrier)
      const done = past(parcel, now).toReversed()
      const loud = done.map((step) => wire.meaning(step))
      const next = planned(parcel, now)[0]
      return {
        number: parcel.number, carrier: parcel.carrier, carrierName: wire.name, title: parcel.title, service: parcel.service,
        from: towns[parcel.origin].name, to: towns[parcel.destination].name,
        status: loud.find((status) => status !== null) ?? 'unknown',
        expected: isFinished(parcel, now) ? null : parcel.expected,
        finished: isFinished(parcel, now),
        returning: done.some((step) => step.kind === 'returning'),
        progress: done.length / Math.max(1, done.length + planned(parcel, now).length),
        hasPush: wire.push !== undefined,
        pushReady: hooks[parcel.carrier] !== undefined,
        canCancel: done.every((step) => step.kind === 'label'),
        scans: done.map((step, i) => ({ ...line(step), silent: loud[i] === null })),
        next: next ? line(next) : null,
        link: links[parcel.number] ?? null,
        askedAt: asked[parcel.number] ?? null,
        pollSeconds: polls[parcel.carrier] ?? null,
        pushed: pushed[parcel.number] ?? null,
      }
    }),
  }
}
