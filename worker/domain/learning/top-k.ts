/**
 * Keeps the `k` highest scores seen; ties keep the lower label, so the outcome does not depend on the order of arrival.
 * `take` empties it, best first; `takeLabels` gives the labels alone, in ascending order, and makes no objects.
 */
export interface TopK { offer(label: number, score: number): void; readonly size: number; take(): { label: number; score: number }[]; takeLabels(): number[] }

export const createTopK = (k: number): TopK => {
  const labels = new Float64Array(k)
  const scores = new Float64Array(k)
  let size = 0
  // A binary heap with the worst on top.
  const isWorse = (s1: number, l1: number, s2: number, l2: number): boolean => s1 < s2 || (s1 === s2 && l1 > l2)
  const down = (from: number): void => {
    const s = scores[from]!
    const l = labels[from]!
    let at = from
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && isWorse(scores[child + 1]!, labels[child + 1]!, scores[child]!, labels[child]!)) child++
      if (!isWorse(scores[child]!, labels[child]!, s, l)) break
      scores[at] = scores[child]!
      labels[at] = labels[child]!
      at = child
    }
    scores[at] = s
    labels[at] = l
  }
  return {
    get size() { return size },
    offer(label, score) {
      if (size < k) {
        let at = size++
        while (at > 0) {
          const parent = (at - 1) >> 1
          if (!isWorse(score, label, scores[parent]!, labels[parent]!)) break
          scores[at] = scores[parent]!
          labels[at] = labels[parent]!
          at = parent
        }
        scores[at] = score
        labels[at] = label
      } else if (k > 0 && isWorse(scores[0]!, labels[0]!, score, label)) {
        scores[0] = score
        labels[0] = label
        down(0)
      }
    },
    take() {
      const all = Array.from({ length: size }, (_, n) => ({ label: labels[n]!, score: scores[n]! }))
      size = 0
      return all.sort((a, b) => b.score - a.score || a.label - b.label)
    },
    takeLabels() {
      const taken = Array.from(labels.subarray(0, size).sort())
      size = 0
      return taken
    },
  }
}
