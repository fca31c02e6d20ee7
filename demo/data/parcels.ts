import type { CarrierId } from '../../contract/vocabulary.ts'
import { act, type Action } from '../carrier-sandbox/actions.ts'
import { journey, parcelOn, placed, type JourneyPlan } from '../carrier-sandbox/journey.ts'
import type { Parcel, StepKind } from '../carrier-sandbox/model.ts'
import { demoNumber } from '../carrier-sandbox/numbers.ts'
import type { Calendar } from './calendar.ts'

export interface ParcelStory {
  readonly carrier: CarrierId
  /** Below 10,000; makes the tracking number. */
  readonly serial: number
  readonly title: string
  readonly service: string
  readonly way: Omit<JourneyPlan, 'day'>
  /** Days from today on which the label is printed; a story told by `standing` moves in time afterwards. */
  readonly starts: number
  /** The parcel stands exactly here: the first scan of this kind was `hoursAgo` ago, whatever the time of day. */
  readonly standing?: { readonly at: StepKind; readonly hoursAgo: number }
  /** What then happened, each so many hours ago. */
  readonly then?: readonly (Action & { readonly hoursAgo: number })[]
}

/** A sandbox parcel with its past and its plans. */
export const demoParcel = (story: ParcelStory, { now, day }: Calendar): Parcel => {
  const plan = { ...story.way, day: day(story.starts) }
  const steps = journey(plan)
  const index = story.standing ? steps.findIndex((step) => step.kind === story.standing!.at) : -1
  const timed = story.standing && index >= 0 ? placed(steps, index, now, story.standing.hoursAgo * 3_600_000) : steps
  const parcel = parcelOn(plan, { carrier: story.carrier, number: demoNumber(story.carrier, story.serial), title: story.title, service: story.service }, timed)
  return (story.then ?? []).reduce((before, { hoursAgo, ...action }) => {
    const acted = act(before, action as Action, new Date(now.getTime() - hoursAgo * 3_600_000))
    if (!acted.ok) throw new Error(`order story "${story.title}": cannot ${action.do}, the parcel is ${acted.reason}`)
    return acted.parcel
  }, parcel)
}
