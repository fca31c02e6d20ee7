/** Density and distribution of the standard normal law (Abramowitz and Stegun 26.2.17, error below 7.5e-8). */
const density = (x: number): number => Math.exp(-x * x / 2) / 2.5066282746310002

const distribution = (x: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const tail = density(x) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return x > 0 ? 1 - tail : tail
}

/** Density over survival, safe far out in the tail. */
export const hazardOf = (x: number): number => x > 6 ? x + 1 / x : density(x) / Math.max(1 - distribution(x), 1e-12)
