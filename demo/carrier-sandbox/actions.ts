import * as z from 'zod'
import { arrivalDay } from './journey.ts'
import { delayReasons, handovers, isFinished, past, planned, type Parcel, type Step, type StepKind } from './model.ts'
import { towns, type TownKey } from './towns.ts'
import { addDays, instantOf, wallTime } from './wall-time.ts'

/** What a person at the carrier desk can do to a parcel. */
export const actionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('scan') }),
  z.object({ do: z.literal('delay'), reason: z.enum(delayReasons).default('weather') }),
  z.object({ do: z.literal('miss') }),
  z.object({ do: z.literal('divert') }),
  z.object({ do: z.literal('deliver'), handover: z.enum(handovers).default('handed_over'), signedBy: z.string().trim().min(1).max(60).optional() }),
  z.object({ do: z.literal('address') }),
  z.object({ do: z.literal('customs') }),
  z.object({ do: z.literal('return') }),
  z.object({ do: z.literal('cancel') }),
])
export type Action = z.infer<typeof actionSchema>

/** `fresh`: the scans the action made, oldest first; the last one may lie just ahead of `now`. */
export type Acted = { readonly ok: true; readonly parcel: Parcel; readonly fresh: readonly Step[] } | { readonly ok: false; readonly reason: 'finished' | 'too_late' }

const hour = 3_600_000
/** USPS stamps minutes: two scans within one minute could not be told apart in time. The others stamp seconds. */
const gap = (parcel: Parcel): number => (parcel.carrier === 'usps' ? 60_000 : 1_000)

const shifted = (steps: readonly Step[], ms: number): Step[] => steps.map((step) => ({ ...step, at: new Date(Date.parse(step.at) + ms).toISOString() }))
const lastTown = (done: readonly Step[], parcel: Parcel): TownKey => done.at(-1)?.town ?? parcel.origin

/** Scans one after the other, the last one now (or as soon after the previous scan as the carrier's clock can tell apart). */
const happen = (parcel: Parcel, done: readonly Step[], now: Date, fresh: readonly Fresh[]): Step[] => {
  const before = done.at(-1) ? Date.parse(done.at(-1)!.at) : now.getTime() - hour
  const room = Math.max(now.getTime() - before, gap(parcel) * fresh.length)
  return fresh.map((step, i) => ({ ...step, at: new Date(before + Math.floor((room * (i + 1)) / fresh.length)).toISOString() }))
}

/** What follows when nothing is planned any more. */
const following: Partial<Record<StepKind, StepKind>> = { on_van: 'delivered', redirected: 'ready_for_pickup', ready_for_pickup: 'delivered', returning: 'returned' }

type Fresh = Omit<Step, 'at'>
/** Nothing happens to a parcel the carrier never got: the hand-over comes first. */
const handedOver = (parcel: Parcel, done: readonly Step[]): Fresh[] => [
  ...(done.length === 0 ? [{ kind: 'label', town: parcel.origin } as const] : []),
  ...(done.some((step) => step.kind === 'handed_over') ? [] : [{ kind: 'handed_over', town: parcel.origin } as const]),
]
/** The scans still missing before a van at the door. */
const towardsVan = (parcel: Parcel, done: readonly Step[]): Fresh[] => {
  const last = done.at(-1)
  if (last?.kind === 'on_van' || last?.kind === 'ready_for_pickup') return []
  return [...handedOver(parcel, done), ...(last?.town === parcel.destination ? [] : [{ kind: 'arrived', town: parcel.destination } as const]), { kind: 'on_van', town: parcel.destination }]
}

const nextDay = (parcel: Parcel, now: Date): { day: string; at: (time: string) => string } => {
  const zone = towns[parcel.destination].zone
  const day = addDays(wallTime(now, zone).day, 1)
  return { day, at: (time) => instantOf(day, time, zone).toISOString() }
}

/** Pure: the parcel after a person pressed a button at `now`. The caller moves its clock on where the last new scan lies ahead of it. */
export const act = (parcel: Parcel, action: Action, now: Date): Acted => {
  if (isFinished(parcel, now)) return { ok: false, reason: 'finished' }
  const done = past(parcel, now)
  // On its way back the shopper is out of the story: only its next scan is left.
  if (action.do !== 'scan' && done.some((step) => step.kind === 'returning')) return { ok: false, reason: 'too_late' }
  const ahead = planned(parcel, now)
  const here = lastTown(done, parcel)
  const then = (fresh: Step[], rest: readonly Step[], change: Partial<Parcel> = {}): Acted => ({ ok: true, fresh, parcel: { ...parcel, ...change, steps: [...done, ...fresh, ...rest.filter((step) => step.kind !== 'handed_over' || !fresh.some((one) => one.kind === 'handed_over'))] } })
  const say = (...fresh: Fresh[]) => happen(parcel, done, now, fresh)

  switch (action.do) {
    case 'scan': {
      const [next, ...rest] = ahead
      if (next) {
        const { at, ...what } = next
        const steps = say(what)
        return then(steps, shifted(rest, Date.parse(steps.at(-1)!.at) - Date.parse(at)))
      }
      const kind = following[done.at(-1)?.kind ?? 'cancelled']
      const missing = handedOver(parcel, done)[0]
      return then(say(missing ?? { kind: kind ?? 'on_van', town: kind === 'returned' ? parcel.origin : parcel.destination }), [])
    }
    case 'delay': {
      const later = shifted(ahead, 24 * hour)
      return then(say(...handedOver(parcel, done), { kind: 'delayed', town: here, reason: action.reason }), later, { expected: arrivalDay(later) ?? (parcel.expected ? addDays(parcel.expected, 1) : null), window: null })
    }
    case 'address':
      return then(say(...handedOver(parcel, done), { kind: 'address_problem', town: here }), shifted(ahead, 24 * hour), { expected: parcel.expected ? addDays(parcel.expected, 1) : null, window: null })
    case 'customs':
      return then(say(...handedOver(parcel, done), { kind: 'customs_charge', town: here }), shifted(ahead, 24 * hour), { expected: null, window: null })
    case 'miss': {
      const steps = say(...towardsVan(parcel, done), { kind: 'attempted', town: parcel.destination })
      const next = nextDay(parcel, now)
      const town = parcel.destination
      return then(steps, [{ kind: 'on_van', town, at: next.at('08:20:15') }, { kind: 'delivered', town, at: next.at('12:41:50') }], { expected: next.day, window: null })
    }
    case 'divert': {
      const steps = say(...handedOver(parcel, done), { kind: 'redirected', town: here })
      const at = Date.parse(steps.at(-1)!.at)
      const town = parcel.destination
      return then(steps, [{ kind: 'ready_for_pickup', town, at: new Date(at + 3 * hour).toISOString() }, { kind: 'delivered', town, at: new Date(at + 27 * hour).toISOString() }])
    }
    case 'deliver': {
      const { handover, signedBy } = action
      return then(say(...towardsVan(parcel, done), { kind: 'delivered', town: parcel.destination, handover, ...(signedBy ? { signedBy } : {}) }), [])
    }
    case 'return': {
      const steps = say(...handedOver(parcel, done), { kind: 'returning', town: here })
      return then(steps, [{ kind: 'returned', town: parcel.origin, at: new Date(Date.parse(steps.at(-1)!.at) + 48 * hour).toISOString() }], { expected: null, window: null })
    }
    case 'cancel':
      return done.some((step) => step.kind !== 'label') ? { ok: false, reason: 'too_late' } : then(say({ kind: 'cancelled', town: parcel.origin }), [], { expected: null, window: null })
  }
}
