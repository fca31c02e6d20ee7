import type { PageState } from '../../../contract/vocabulary.ts'
import type { BanditContext } from '../bandit/arm.ts'

export interface Moment {
  readonly state: PageState
  readonly isLate: boolean
  /** UTC ISO. */
  readonly placedAt: string
  readonly arrivedAt: string | null
  readonly country: string | null
  readonly language: string
  readonly now: Date
}

const day = 86_400_000

/**
 * What a choice may depend on: traits of the moment that thousands share. No name, no address, no id, nothing bought: what is
 * learned from them is about situations, never about a person.
 */
export function toFeatures({ state, isLate, placedAt, arrivedAt, country, language, now }: Moment): BanditContext {
  return {
    state, late: isLate ? 'yes' : 'no', since: ageOf(placedAt, now), ...arrivedAt === null ? {} : { there: ageOf(arrivedAt, now) },
    ...country === null ? {} : { country }, language: language.split('-')[0]?.toLowerCase() ?? 'en',
  }
}

/** In steps a moment can be known by: a day, a few days, a week, two, more. */
function ageOf(at: string, now: Date): string {
  const days = (now.getTime() - Date.parse(at)) / day
  return days < 1 ? '0' : days < 3 ? '1' : days < 7 ? '3' : days < 14 ? '7' : days < 30 ? '14' : '30'
}
