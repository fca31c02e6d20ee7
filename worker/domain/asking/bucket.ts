/** Token bucket of one account's calls, and its calls of the UTC day. Times are UTC ms. */
export interface Bucket { readonly tokens: number; readonly at: number; readonly day: string; readonly used: number }
export interface Quota { readonly perSecond: number; readonly perDay: number | null }

export const newBucket = (quota: Quota, now: number): Bucket => ({ tokens: burst(quota), at: now, day: dayOf(now), used: 0 })

/** One second's worth may go at once; a slower quota saves up to one call. Carriers count by the second: DHL refuses a second call within one. */
const burst = ({ perSecond }: Quota): number => Math.max(1, perSecond)
const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)

function refill(bucket: Bucket, quota: Quota, now: number): Bucket {
  const day = dayOf(now)
  const tokens = Math.min(burst(quota), bucket.tokens + Math.max(0, now - bucket.at) / 1000 * quota.perSecond)
  return { tokens, at: Math.max(now, bucket.at), day, used: day === bucket.day ? bucket.used : 0 }
}

/** Takes up to `wanted` calls. `nextAt`: when the next one will be there. */
export function spend(bucket: Bucket, quota: Quota, wanted: number, now: number): { readonly bucket: Bucket; readonly granted: number; readonly nextAt: number } {
  const full = refill(bucket, quota, now)
  const left = quota.perDay === null ? Number.POSITIVE_INFINITY : Math.max(0, quota.perDay - full.used)
  // A quota of 0.3 a second leaves rounding dust; a call short by a millionth is a call.
  const granted = Math.min(wanted, Math.floor(full.tokens + 1e-6), left)
  const after = { ...full, tokens: Math.max(0, full.tokens - granted), used: full.used + granted }
  const isDayOver = quota.perDay !== null && after.used >= quota.perDay
  const nextAt = isDayOver ? Date.parse(`${full.day}T00:00:00Z`) + 86_400_000 : now + Math.max(0, Math.ceil((1 - after.tokens) / quota.perSecond * 1000))
  return { bucket: after, granted, nextAt }
}
