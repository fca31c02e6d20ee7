import { growing } from '../learning/growing.ts'
import { createTopK } from '../learning/top-k.ts'
import type { CatalogueItem } from '../learning/order-row.ts'

export interface SimilarItems {
  /** The most alike items of `i` by title and groups, best first; cosine in 0 … 1. */
  similar(i: number): { label: number; score: number }[]
}

export const similarLimit = 50
/** A word on more items than this share says little, and would cost the most. */
const commonShare = 0.12

const stem = (word: string): string => word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** Words, pairs of neighbouring words, and the groups an item is in, each as one token. */
const tokensOf = (item: CatalogueItem): string[] => {
  const words = (item.title.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)
  return [...words, ...words.slice(1).map((word, n) => `${words[n]} ${word}`), ...item.groups.map((group, n) => `#${n}:${group.toLowerCase()}`)]
}

/** TF-IDF over the catalogue; an item without any rare token is like nothing. */
export const indexSimilar = (items: readonly CatalogueItem[]): SimilarItems => {
  // Tokens of all items as one run of numbers, and the items of all tokens as another: lists of lists would weigh ten times as much.
  const numbers = new Map<string, number>()
  const run = growing(Uint32Array)
  const tokenFrom = new Uint32Array(items.length + 1)
  items.forEach((item, label) => {
    for (const token of new Set(tokensOf(item))) {
      let number = numbers.get(token)
      if (number === undefined) { number = numbers.size; numbers.set(token, number) }
      run.push(number)
    }
    tokenFrom[label + 1] = run.length
  })
  const tokens = run.view()
  const count = numbers.size
  const postFrom = new Uint32Array(count + 1)
  for (const token of tokens) postFrom[token + 1]!++
  for (let token = 0; token < count; token++) postFrom[token + 1] = postFrom[token + 1]! + postFrom[token]!
  const post = new Uint32Array(tokens.length)
  const at = postFrom.slice(0, count)
  for (let label = 0; label < items.length; label++) for (let n = tokenFrom[label]!; n < tokenFrom[label + 1]!; n++) post[at[tokens[n]!]!++] = label
  const common = Math.max(400, items.length * commonShare)
  const idf = Float64Array.from({ length: count }, (_, token) => {
    const holders = postFrom[token + 1]! - postFrom[token]!
    return Math.log(1 + (items.length - holders) / (holders + 0.5))
  })
  const norm = Float32Array.from({ length: items.length }, (_, label) => {
    let square = 0
    for (let n = tokenFrom[label]!; n < tokenFrom[label + 1]!; n++) square += idf[tokens[n]!]! ** 2
    return Math.sqrt(square) || 1
  })
  const sum = new Float64Array(items.length)
  const best = createTopK(similarLimit)
  return {
    similar(i) {
      const touched: number[] = []
      for (let n = tokenFrom[i]!; n < tokenFrom[i + 1]!; n++) {
        const token = tokens[n]!
        const end = postFrom[token + 1]!
        const holders = end - postFrom[token]!
        if (holders < 2 || holders > common) continue
        const w = idf[token]! ** 2
        for (let m = postFrom[token]!; m < end; m++) {
          const label = post[m]!
          if (sum[label] === 0) touched.push(label)
          sum[label] = sum[label]! + w
        }
      }
      for (const label of touched) {
        if (label !== i) best.offer(label, sum[label]! / (norm[label]! * norm[i]!))
        sum[label] = 0
      }
      return best.take()
    },
  }
}
