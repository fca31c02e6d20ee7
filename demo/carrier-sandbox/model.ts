import * as z from 'zod'
import { carrierIds } from '../../contract/vocabulary.ts'
import { towns, townKeys, type Town } from './towns.ts'

/** One parcel in words no carrier owns. Each file in `wire/` says the same story in one carrier's codes, clocks and texts. */

const stepKinds = [
  'label', 'handed_over', 'arrived', 'departed', 'customs_entered', 'customs_charge', 'customs_released',
  'delayed', 'address_problem', 'on_van', 'attempted', 'redirected', 'ready_for_pickup', 'delivered', 'returning', 'returned', 'cancelled',
] as const
export type StepKind = (typeof stepKinds)[number]

export const delayReasons = ['weather', 'capacity', 'other'] as const

export const handovers = ['handed_over', 'safe_place', 'neighbour', 'mailbox'] as const

const instant = z.iso.datetime()
const day = z.iso.date()

const stepSchema = z.object({
  kind: z.enum(stepKinds),
  /** UTC. Steps after the sandbox clock are planned: no carrier answer shows them yet. */
  at: instant,
  town: z.enum(townKeys),
  reason: z.enum(delayReasons).optional(),
  handover: z.enum(handovers).optional(),
  signedBy: z.string().max(60).optional(),
})
export type Step = z.infer<typeof stepSchema>

export const parcelSchema = z.object({
  carrier: z.enum(carrierIds),
  number: z.string().regex(/^[0-9A-Z]{4,40}$/),
  /** What is in it, for the desk alone; no carrier hears it. */
  title: z.string().max(80),
  service: z.string().max(60),
  origin: z.enum(townKeys),
  destination: z.enum(townKeys),
  /** Day the carrier first announced, and the one it holds to now; null = says none. */
  firstExpected: day.nullable(),
  expected: day.nullable(),
  /** Wall clock hours at the destination on the expected day. */
  window: z.object({ from: z.string(), to: z.string() }).nullable(),
  /** Where it goes when diverted. */
  pickupPlace: z.string().max(80),
  /** Oldest first. */
  steps: z.array(stepSchema),
})
export type Parcel = z.infer<typeof parcelSchema>

export const townOf = (step: Step): Town => towns[step.town]

/** Steps that have happened, oldest first. */
export const past = (parcel: Parcel, now: Date): Step[] => parcel.steps.filter((step) => Date.parse(step.at) <= now.getTime())
/** Steps still to come, next first. */
export const planned = (parcel: Parcel, now: Date): Step[] => parcel.steps.filter((step) => Date.parse(step.at) > now.getTime())

const finals: readonly StepKind[] = ['delivered', 'returned', 'cancelled']
export const isFinished = (parcel: Parcel, now: Date): boolean => {
  const last = past(parcel, now).at(-1)
  return last !== undefined && finals.includes(last.kind)
}
