import type { Parcel, Step, StepKind } from './model.ts'
import { towns, type TownKey } from './towns.ts'
import { addDays, instantOf, wallTime } from './wall-time.ts'

export interface JourneyPlan {
  readonly origin: TownKey
  readonly destination: TownKey
  /** Hubs between the two, in order; one night each. */
  readonly via: readonly TownKey[]
  /** Day the label is printed, on the origin's calendar. */
  readonly day: string
  /** The hub at which customs looks at it; absent on a domestic way. */
  readonly customs?: TownKey
}

/** A whole uneventful way from label to doorstep: a scan in, a scan out, one hub a night, delivered the morning after the last. */
export const journey = ({ origin, destination, via, day, customs }: JourneyPlan): Step[] => {
  const steps: Step[] = []
  const add = (kind: StepKind, town: TownKey, days: number, time: string) => {
    const at = instantOf(addDays(day, days), time, towns[town].zone)
    // Westward nights are long: a scan is never before the one that led to it.
    const after = steps.at(-1) ? Date.parse(steps.at(-1)!.at) + 35 * 60_000 : 0
    steps.push({ kind, town, at: new Date(Math.max(at.getTime(), after)).toISOString() })
  }
  add('label', origin, 0, '10:21:07')
  add('handed_over', origin, 0, '17:42:30')
  add('departed', origin, 0, '21:05:44')
  let night = 1
  for (const hub of via) {
    add('arrived', hub, night, '03:48:12')
    if (hub === customs) {
      add('customs_entered', hub, night, '09:20:00')
      add('customs_released', hub, night, '16:02:35')
    }
    add('departed', hub, night, '19:31:09')
    night += 1
  }
  add('arrived', destination, night, '05:52:41')
  add('on_van', destination, night, '08:14:20')
  add('delivered', destination, night, '13:06:18')
  return steps
}

/** The day the journey ends, at its destination. */
export const arrivalDay = (steps: readonly Step[]): string | null => {
  const end = steps.find((step) => step.kind === 'delivered')
  return end ? wallTime(new Date(end.at), towns[end.town].zone).day : null
}

/** Moves a whole story in time, so that its `index`-th step happened `ago` ms before `now`. */
export const placed = (steps: readonly Step[], index: number, now: Date, ago: number): Step[] => {
  const anchor = steps[Math.min(index, steps.length - 1)]
  if (!anchor) return []
  const shift = now.getTime() - ago - Date.parse(anchor.at)
  return steps.map((step) => ({ ...step, at: new Date(Date.parse(step.at) + shift).toISOString() }))
}

/** A parcel on that journey. */
export const parcelOn = (plan: JourneyPlan, about: Pick<Parcel, 'carrier' | 'number' | 'title' | 'service'> & Partial<Pick<Parcel, 'pickupPlace' | 'window'>>, steps = journey(plan)): Parcel => ({
  ...about,
  origin: plan.origin,
  destination: plan.destination,
  firstExpected: arrivalDay(steps),
  expected: arrivalDay(steps),
  window: about.window ?? null,
  pickupPlace: about.pickupPlace ?? `${towns[plan.destination].name} Corner Shop`,
  steps: [...steps],
})
