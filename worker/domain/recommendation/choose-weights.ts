import { createEvidenceCollector, type Readable } from './evidence.ts'
import type { KeptEvidence } from './kept-evidence.ts'
import { priorWeights, type EvidenceWeights, type QuestionKind } from './recommendation-model.ts'
import type { TrialQuestion } from './trial-questions.ts'

type WeightName = keyof EvidenceWeights
const steps: Readonly<Record<WeightName, readonly number[]>> = {
  similar: [0, 0.02, 0.05, 0.1, 0.2, 0.4],
  month: [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4],
  days: [0, 0.01, 0.02, 0.05, 0.1, 0.2],
  own: [0, 0.1, 0.2, 0.3, 0.4, 0.6, 1],
  ownTogether: [0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.2, 1.8],
}
const coldSteps: typeof steps = { similar: [1], month: [0, 0.05, 0.1, 0.2, 0.4, 0.8], days: [0, 0.1, 0.3], own: [0.2], ownTogether: [0.5] }
/** With fewer questions the choice would be noise. */
const questionsToChoose = 40
/** What a weight must win of the mark for every step it moves from the prior: about a third of a mark's own error, or a hundred questions choose by their noise. */
export const stepPrice = (questions: number): number => 0.16 / Math.sqrt(Math.max(1, questions))

/** What the trial says of one kind: the weights that found most, and their mark (1 = a relevant item first, 0 = none in twenty). */
export interface Choice { readonly weights: EvidenceWeights; readonly mark: number; readonly questions: number }

/** Chooses weights by coordinates on questions whose answers are known; `kind` 'cold' hides what was bought together. */
export const chooseWeights = (kind: QuestionKind | 'cold', questions: readonly TrialQuestion[], from: Readable, kept: KeptEvidence): Choice => {
  const grid = kind === 'cold' ? coldSteps : steps
  collectInto(kept, kind, questions, from, grid)
  let weights = priorWeights[kind]
  let mark = markOf(kept, weights)
  if (kept.count < questionsToChoose) return { weights, mark, questions: kept.count }
  const names: WeightName[] = kind === 'next' || kind === 'new' ? ['own', 'ownTogether', 'month', 'similar', 'days'] : ['month', 'similar', 'days']
  for (let pass = 0; pass < 2; pass++) {
    for (const name of names) {
      for (const value of grid[name]) {
        const tried = { ...weights, [name]: value }
        const triedMark = markOf(kept, tried) - stepPrice(kept.count) * stepsBetween(grid, tried, priorWeights[kind])
        if (triedMark > mark) { weights = tried; mark = triedMark }
      }
    }
  }
  return { weights, mark, questions: kept.count }
}

/** How many places of the grid lie between two sets of weights, summed over the weights. */
const stepsBetween = (grid: typeof steps, one: EvidenceWeights, other: EvidenceWeights): number =>
  (Object.keys(grid) as WeightName[]).reduce((sum, name) => sum + Math.abs(nearestStep(grid[name], one[name]) - nearestStep(grid[name], other[name])), 0)

const nearestStep = (values: readonly number[], value: number): number =>
  values.reduce((best, step, n) => Math.abs(step - value) < Math.abs(values[best]! - value) ? n : best, 0)

const collectInto = (kept: KeptEvidence, kind: QuestionKind | 'cold', questions: readonly TrialQuestion[], from: Readable, grid: typeof steps): void => {
  const collector = createEvidenceCollector()
  const readable = kind === 'cold' ? { ...from, together: () => null } : from
  const most = Object.fromEntries(Object.entries(grid).map(([name, values]) => [name, values.at(-1)])) as unknown as EvidenceWeights
  kept.clear()
  for (const question of questions) {
    const evidence = collector.collect(question, readable)
    // A question that only the cold weights will answer tells nothing about the others.
    if (kind === 'cold' || !evidence.isCold) kept.keep(evidence, question.relevant, most)
  }
}

const markOf = (kept: KeptEvidence, weights: EvidenceWeights): number => {
  let sum = 0
  for (let q = 0; q < kept.count; q++) sum += markOfRank(kept.rankOfFirst(q, weights))
  return kept.count === 0 ? 0 : sum / kept.count
}

/** Mostly "is one of the ten right"; a little for how high it stands, so that equal hits are told apart. */
const markOfRank = (place: number): number => place <= 10 ? 0.8 + 0.2 / Math.log2(place + 1) : place <= 20 ? 0.2 : 0
