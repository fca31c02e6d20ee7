/** A source of uniform numbers in [0, 1). */
export type Random = () => number

/** A repeatable source (mulberry32) with its state readable, so that a snapshot can go on exactly where it stopped. */
export interface SeededRandom { next: Random; state(): number }

export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0
  return {
    next: () => {
      state = (state + 0x6d2b79f5) >>> 0
      let t = Math.imul(state ^ (state >>> 15), state | 1)
      t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296
    },
    state: () => state,
  }
}

/** A standard normal number (Box–Muller; the second half of the pair is thrown away to keep the state one number). */
export const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Gamma(shape, 1) by Marsaglia and Tsang (2000); shapes under 1 by their boost. */
const gamma = (random: Random, shape: number): number => {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Beta(a, b). */
export const beta = (random: Random, a: number, b: number): number => {
  const x = gamma(random, a)
  const y = gamma(random, b)
  return x + y > 0 ? x / (x + y) : 0.5
}

/** An integer spread evenly over 32 bits by the number given: a draw that needs no state (murmur3's finaliser). */
export const scatter = (value: number): number => {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** 53 bits of a text's hash (cyrb53), for sets of ids too many to keep as text. */
export const hashText = (text: string): number => {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 2654435761)
    b = Math.imul(b ^ c, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}
