import { createTopK } from '../learning/top-k.ts'
import type { CatalogueItem } from '../learning/order-row.ts'

export interface SimilarItems {
  /** The most alike items of `i` by title and groups, best first; cosine in 0 … 1. */
  similar(i: number): { label: number; score: number }[]
}

const similarLimit = 50
/** A word on more items than this share says little, and would cost the most. */
const commonShare = 0.12

const stem = (word: string): string => word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** Words, pairs of neighbouring words, and the groups an item is in, each as one token. */
export const tokensOf = (item: CatalogueItem): string[] => {
  const words = (item.title.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)
  return [...words, ...words.slice(1).map((word, n) => `${words[n]} ${word}`), ...item.groups.map((group, n) => `#${n}:${group.toLowerCase()}`)]
}

/** TF-IDF over the catalogue; an item without any rare token is like nothing. */
export const indexSimilar = (items: readonly CatalogueItem[]): SimilarItems => {
  const numbers = new Map<string, number>()
  const postings: number[][] = []
  const tokens = items.map((item, label) => [...new Set(tokensOf(item))].map((token) => {
    let number = numbers.get(token)
    if (number === undefined) { number = postings.push([]) - 1; numbers.set(token, number) }
    postings[number]!.push(label)
    return number
  }))
  const common = Math.max(400, items.length * commonShare)
  const idf = postings.map((post) => Math.log(1 + (items.length - post.length) / (post.length + 0.5)))
  const norm = Float32Array.from(tokens, (own) => Math.sqrt(own.reduce((sum, token) => sum + idf[token]! ** 2, 0)) || 1)
  const sum = new Float64Array(items.length)
  const best = createTopK(similarLimit)
  return {
    similar(i) {
      const touched: number[] = []
      for (const token of tokens[i]!) {
        const post = postings[token]!
        if (post.length < 2 || post.length > common) continue
        const w = idf[token]! ** 2
        for (const label of post) {
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
