import { createTopK } from '../learning/top-k.ts'
import type { Evidence } from './evidence.ts'
import { scoreOf, type EvidenceColumns } from './rank.ts'
import type { EvidenceWeights } from './recommendation-model.ts'

/** Candidates kept of a question: those with the most evidence of all sorts; the others reach no list of twenty. */
const candidateLimit = 200

/** Evidence of many questions kept for many weighings, in columns that are made once and filled anew for each kind of question. */
export interface KeptEvidence {
  readonly count: number
  clear(): void
  /** Keeps the best candidates of one question under the most each weight may be, and which of them were really bought. */
  keep(evidence: Evidence, relevant: ReadonlySet<number>, most: EvidenceWeights): void
  /** Place of the best relevant candidate of question `q` under these weights, 1 = first; Infinity when none has evidence. */
  rankOfFirst(q: number, weights: EvidenceWeights): number
}

export const createKeptEvidence = (questions: number): KeptEvidence => {
  const column = (): Float32Array => new Float32Array(questions * candidateLimit)
  const columns = { together: column(), similar: column(), month: column(), days: column(), own: column(), ownTogether: column() } satisfies EvidenceColumns
  const isRelevant = new Uint8Array(questions * candidateLimit)
  const from = new Uint32Array(questions + 1)
  const best = createTopK(candidateLimit)
  let count = 0
  return {
    get count() { return count },
    clear() { count = 0 },
    keep(evidence, relevant, most) {
      for (let n = 0; n < evidence.labels.length; n++) best.offer(n, scoreOf(evidence, n, most))
      let at = from[count]!
      for (const n of best.takeLabels()) {
        for (const name of Object.keys(columns) as (keyof EvidenceColumns)[]) columns[name][at] = evidence[name][n]!
        isRelevant[at++] = relevant.has(evidence.labels[n]!) ? 1 : 0
      }
      from[++count] = at
    },
    rankOfFirst(q, weights) {
      const end = from[q + 1]!
      let top = 0
      for (let n = from[q]!; n < end; n++) if (isRelevant[n] === 1) top = Math.max(top, scoreOf(columns, n, weights))
      if (top <= 0) return Infinity
      let place = 1
      for (let n = from[q]!; n < end; n++) if (scoreOf(columns, n, weights) > top) place++
      return place
    },
  }
}
