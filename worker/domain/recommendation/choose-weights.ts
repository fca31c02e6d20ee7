import { createTopK } from '../learning/top-k.ts'
import { createEvidenceCollector, type Evidence, type Readable } from './evidence.ts'
import { scoreOf } from './rank.ts'
import { priorWeights, type EvidenceWeights, type QuestionKind } from './recommendation-model.ts'
import type { TrialQuestion } from './trial-questions.ts'

type WeightName = keyof EvidenceWeights
const steps: Readonly<Record<WeightName, readonly number[]>> = {
  similar: [0, 0.02, 0.05, 0.1, 0.2, 0.4],
  month: [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4],
  days: [0, 0.01, 0.02, 0.05, 0.1, 0.2],
  own: [0, 0.1, 0.2, 0.3, 0.4, 0.6, 1],
  ownTogether: [0, 0.05, 0.1, 0.2, 0.4],
}
const coldSteps: typeof steps = { similar: [1], month: [0, 0.05, 0.1, 0.2, 0.4, 0.8], days: [0, 0.1, 0.3], own: [0.2], ownTogether: [0.5] }
/** With fewer questions the choice would be noise. */
export const questionsToChoose = 40
/** What a weight must win of the mark for every step it moves from the prior: about a sixth of a mark's own error. */
export const stepPrice = (questions: number): number => 0.08 / Math.sqrt(Math.max(1, questions))

/** Evidence of one question kept for many weighings. */
interface Kept { readonly evidence: Evidence; readonly relevant: readonly number[] }
/** Candidates kept of a question: those with the most evidence of all sorts; the others reach no list of twenty. */
const candidateLimit = 200

/** What the trial says of one kind: the weights that found most, and their mark (1 = a relevant item first, 0 = none in twenty). */
export interface Choice { readonly weights: EvidenceWeights; readonly mark: number; readonly questions: number }

/** Chooses weights by coordinates on questions whose answers are known; `kind` 'cold' hides what was bought together. */
export const chooseWeights = (kind: QuestionKind | 'cold', questions: readonly TrialQuestion[], from: Readable, itemCount: number): Choice => {
  const grid = kind === 'cold' ? coldSteps : steps
  const kept = keepEvidence(kind, questions, from, itemCount, grid)
  let weights = priorWeights[kind]
  let mark = markOf(kept, weights)
  if (kept.length < questionsToChoose) return { weights, mark, questions: kept.length }
  const names: WeightName[] = kind === 'next' || kind === 'new' ? ['own', 'ownTogether', 'month', 'similar', 'days'] : ['month', 'similar', 'days']
  for (let pass = 0; pass < 2; pass++) {
    for (const name of names) {
      for (const value of grid[name]) {
        const tried = { ...weights, [name]: value }
        const triedMark = markOf(kept, tried) - stepPrice(kept.length) * stepsBetween(grid, tried, priorWeights[kind])
        if (triedMark > mark) { weights = tried; mark = triedMark }
      }
    }
  }
  return { weights, mark, questions: kept.length }
}

/** How many places of the grid lie between two sets of weights, summed over the weights. */
const stepsBetween = (grid: typeof steps, one: EvidenceWeights, other: EvidenceWeights): number =>
  (Object.keys(grid) as WeightName[]).reduce((sum, name) => sum + Math.abs(nearestStep(grid[name], one[name]) - nearestStep(grid[name], other[name])), 0)

const nearestStep = (values: readonly number[], value: number): number =>
  values.reduce((best, step, n) => Math.abs(step - value) < Math.abs(values[best]! - value) ? n : best, 0)

const keepEvidence = (kind: QuestionKind | 'cold', questions: readonly TrialQuestion[], from: Readable, itemCount: number, grid: typeof steps): Kept[] => {
  const collector = createEvidenceCollector(itemCount)
  const readable = kind === 'cold' ? { ...from, together: emptyRows(itemCount) } : from
  const kept: Kept[] = []
  for (const question of questions) {
    const evidence = collector.collect(question, readable)
    // A question that only the cold weights will answer tells nothing about the others.
    if (kind !== 'cold' && evidence.isCold) continue
    kept.push(keepBest(evidence, question.relevant, grid))
  }
  return kept
}

const keepBest = (evidence: Evidence, relevant: ReadonlySet<number>, grid: typeof steps): Kept => {
  const most = Object.fromEntries(Object.entries(grid).map(([name, values]) => [name, values.at(-1)])) as unknown as EvidenceWeights
  const best = createTopK(candidateLimit)
  evidence.labels.forEach((_, n) => { best.offer(n, scoreOf(evidence, n, most)) })
  const chosen = best.takeLabels()
  const cut = (values: Evidence['own']): Float32Array => Float32Array.from(chosen, (n) => values[n]!)
  return {
    relevant: chosen.flatMap((n, place) => relevant.has(evidence.labels[n]!) ? [place] : []),
    evidence: {
      labels: chosen.map((n) => evidence.labels[n]!), isCold: evidence.isCold,
      together: cut(evidence.together), similar: cut(evidence.similar), month: cut(evidence.month), days: cut(evidence.days), own: cut(evidence.own), ownTogether: cut(evidence.ownTogether),
    },
  }
}

const emptyRows = (itemCount: number) => ({ from: new Uint32Array(itemCount + 1), labels: new Uint32Array(0), weights: new Float32Array(0) })

const markOf = (kept: readonly Kept[], weights: EvidenceWeights): number => {
  let sum = 0
  for (const one of kept) sum += markOfRank(rankOfFirst(one, weights))
  return kept.length === 0 ? 0 : sum / kept.length
}

/** Mostly "is one of the ten right"; a little for how high it stands, so that equal hits are told apart. */
const markOfRank = (place: number): number => place <= 10 ? 0.8 + 0.2 / Math.log2(place + 1) : place <= 20 ? 0.2 : 0

const rankOfFirst = ({ evidence, relevant }: Kept, weights: EvidenceWeights): number => {
  let best = 0
  for (const n of relevant) best = Math.max(best, scoreOf(evidence, n, weights))
  if (best <= 0) return Infinity
  let place = 1
  for (let n = 0; n < evidence.labels.length; n++) if (scoreOf(evidence, n, weights) > best) place++
  return place
}
