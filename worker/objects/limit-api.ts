/** Exact counters in one small object per subject (an order, an address): a third object class, because a limit must hold across isolates. */
export interface LimitApi {
  /** Counts one use of the subject's budget. `windowSeconds` starts with the first use. Says whether it was still allowed. */
  take(input: { limit: number; windowSeconds: number; now: number }): Promise<{ allowed: boolean; retryAfter: number }>
  /** Gives one use back: the attempt turned out right, and only misses count. Taking first keeps a parallel thousand inside the limit. */
  give(): Promise<void>
  /** Reads without counting. */
  peek(input: { limit: number; windowSeconds: number; now: number }): Promise<{ allowed: boolean; retryAfter: number }>
}
