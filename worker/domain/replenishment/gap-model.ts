import { collectExamples, type ExampleSource, type GapExample } from './gap-examples.ts'
import { gapFeatures, type GapQuestion } from './gap-features.ts'
import { expectedLogGap, fitGapRegression, type GapRegression } from './gap-regression.ts'
import type { GapStatistics } from './gap-statistics.ts'
import { fitRenewal, ratesByDay, type Renewal, type RenewalQuestion } from './renewal.ts'

/** One law of gaps: where they lie, how they spread, and at which shares of it the past really had its tenth, half, nine tenths. */
export interface GapLaw { readonly regression: GapRegression; readonly renewal: Renewal; readonly levels: Levels }
export interface Levels { readonly low: number; readonly middle: number; readonly high: number }

export interface GapModel {
  readonly statistics: GapStatistics
  /** After a first purchase, and after a repeated one: who buys twice is another crowd. */
  readonly first: GapLaw
  readonly repeat: GapLaw
}

const exampleLimit = 30_000
/** With fewer repeats of its own a store's repeats follow the law of all its purchases. */
const repeatsForOwnLaw = 300
/** An 80 % interval is asked; half a percent more at either end pays for the law itself being an estimate. */
const wanted: Levels = { low: 0.095, middle: 0.5, high: 0.905 }
const gapsForLevels = 200

export const fitGapModel = (source: ExampleSource, horizonDays: number): GapModel => {
  const first = fitLaw(collectExamples(source, 0, exampleLimit), horizonDays)
  const repeats = collectExamples(source, 1, exampleLimit)
  return { statistics: source.statistics, first, repeat: repeats.length < repeatsForOwnLaw ? first : fitLaw(repeats, horizonDays) }
}

const fitLaw = (examples: readonly GapExample[], horizonDays: number): GapLaw => {
  const regression = fitGapRegression(examples)
  const questions = examples.map(({ features }) => ({ features, mu: expectedLogGap(features, regression) }))
  const renewal = fitRenewal(examples, questions)
  return { regression, renewal, levels: fitLevels(examples, questions, renewal, horizonDays) }
}

/** Where the completed gaps lay in their own laws, each law cut at what could be seen of it. */
const fitLevels = (examples: readonly GapExample[], questions: readonly RenewalQuestion[], renewal: Renewal, horizonDays: number): Levels => {
  const places: number[] = []
  examples.forEach(({ days, isCompleted, seenDays }, n) => {
    const window = Math.min(horizonDays, seenDays)
    // A window much shorter than the horizon tells of short gaps alone.
    if (!isCompleted || days > window || window < 0.6 * horizonDays || places.length >= 6000) return
    const share = sharesByDay(ratesByDay(renewal, questions[n]!, 1, window))
    places.push((share[days - 1]! + share[days]!) / 2)
  })
  if (places.length < gapsForLevels) return wanted
  places.sort((a, b) => a - b)
  const at = (level: number, from: number, to: number): number => Math.min(to, Math.max(from, places[Math.floor(level * places.length)]!))
  return { low: at(wanted.low, 0.05, 0.15), middle: at(wanted.middle, 0.4, 0.6), high: at(wanted.high, 0.85, 0.95) }
}

/** Of all gaps that end within the days rated (day 1 first), the share ended by each day; entry 0 is 0. */
const sharesByDay = (rates: Float64Array): Float64Array => {
  const shares = new Float64Array(rates.length + 1)
  let total = 0
  rates.forEach((rate, n) => {
    total += rate
    shares[n + 1] = -Math.expm1(-total)
  })
  const all = shares[rates.length]!
  return all > 0 ? shares.map((share) => share / all) : shares.map((_, day) => day / rates.length)
}

/** Days until the next purchase: the median and an 80 % interval, knowing that it comes within `horizonDays`. */
export interface GapAnswer { readonly days: number; readonly low: number; readonly high: number }

export const answerGap = (question: GapQuestion, { statistics, first, repeat }: GapModel, horizonDays: number): GapAnswer => {
  const law = question.days.length > 1 ? repeat : first
  const shares = sharesByDay(ratesByDay(law.renewal, renewalQuestion(question, statistics, law), 1, horizonDays))
  const dayOf = (level: number): number => {
    let day = 1
    while (day < horizonDays && shares[day]! < level) day++
    return day
  }
  return { days: dayOf(law.levels.middle), low: dayOf(law.levels.low), high: dayOf(law.levels.high) }
}

export const renewalQuestion = (question: GapQuestion, statistics: GapStatistics, { regression }: GapLaw): RenewalQuestion => {
  const features = gapFeatures(question, statistics)
  return { features, mu: expectedLogGap(features, regression) }
}
