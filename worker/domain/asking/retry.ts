/** Full jitter (TRUST 3.5): anywhere between 0 and min(cap, base·2^n) ms. `random` from 0 up to 1. */
export const retryDelay = (attempt: number, random: number, base = 500, cap = 8_000): number => Math.floor(random * Math.min(cap, base * 2 ** attempt))

/** 408, 429, 5xx and a broken connection may pass; every other answer would be the same again. */
export const isRetryable = (status: number): boolean => status === 408 || status === 429 || status >= 500

/** Seconds a Retry-After header asks for, at most an hour; null = absent or unreadable. Seconds or an HTTP date. */
export function readRetryAfter(header: string | null | undefined, now: number): number | null {
  if (!header) return null
  const seconds = /^\d{1,10}$/.test(header.trim()) ? Number(header.trim()) : /^[A-Za-z]{3}/.test(header.trim()) ? (Date.parse(header) - now) / 1000 : Number.NaN
  return Number.isFinite(seconds) ? Math.min(3600, Math.max(0, Math.ceil(seconds))) : null
}

/** Retries may be a tenth of the calls, no more: a carrier in trouble is not helped by being asked twice (R7). */
export function createRetryBudget(share = 0.1) {
  let saved = 0
  return {
    /** One first try was made. */
    earn(): void { saved = Math.min(10, saved + share) },
    /** Takes one retry, if one was saved up. */
    take(): boolean {
      if (saved < 1 - 1e-9) return false
      saved -= 1
      return true
    },
  }
}
export type RetryBudget = ReturnType<typeof createRetryBudget>
