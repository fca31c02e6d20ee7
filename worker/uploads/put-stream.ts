import type { Env } from '../env.ts'

/**
 * Stores what `write` brings, exactly so many bytes, where nothing lies yet: what somebody has looked at is never another file a moment
 * later. R2 keeps nothing of a stream that ends early or breaks. false: something lies there.
 */
export async function putStream(env: Env, key: string, size: number, type: string, write: (writable: WritableStream<Uint8Array>) => Promise<void>): Promise<boolean> {
  const { readable, writable } = new FixedLengthStream(size)
  const put = env.MEDIA.put(key, readable as never, { httpMetadata: { contentType: type }, onlyIf: { etagDoesNotMatch: '*' } })
  // Who refuses to store reads nothing either, and the writer would wait for ever.
  put.catch(() => readable.cancel().catch(() => undefined))
  // Both are awaited together: the one that fails first would leave the other's failure unheard.
  const [stored, written] = await Promise.allSettled([put, write(writable as WritableStream<Uint8Array>)])
  if (stored.status === 'fulfilled' && stored.value === null) return false
  if (written.status === 'rejected') throw written.reason
  if (stored.status === 'rejected') throw stored.reason
  return true
}
