/**
 * Solves A x = b for a symmetric positive definite A, given as the lower triangle of an n × n row-major array, which is
 * overwritten by its factor; b is overwritten by x. A pivot that rounding made non-positive is lifted, so a nearly
 * singular system gives a damped answer instead of NaN.
 */
export const solveCholesky = (a: Float64Array, b: Float64Array, n: number): void => {
  factorCholesky(a, n)
  for (let p = 0; p < n; p++) {
    let s = b[p]!
    const row = p * n
    for (let r = 0; r < p; r++) s -= a[row + r]! * b[r]!
    b[p] = s / a[row + p]!
  }
  for (let p = n - 1; p >= 0; p--) {
    const x = b[p]! / a[p * n + p]!
    b[p] = x
    const row = p * n
    for (let r = 0; r < p; r++) b[r] = b[r]! - a[row + r]! * x
  }
}

/** The lower Cholesky factor in place of A's lower triangle. */
const factorCholesky = (a: Float64Array, n: number): void => {
  for (let p = 0; p < n; p++) {
    const row = p * n
    for (let q = 0; q < p; q++) {
      const other = q * n
      let s = a[row + q]!
      for (let r = 0; r < q; r++) s -= a[row + r]! * a[other + r]!
      a[row + q] = s / a[other + q]!
    }
    let d = a[row + p]!
    const floor = 1e-9 * Math.abs(d) + 1e-12
    for (let r = 0; r < p; r++) d -= a[row + r]! ** 2
    a[row + p] = Math.sqrt(Math.max(d, floor))
  }
}
