import type { Env } from '../env.ts'

/** Stores what `write` brings, exactly so many bytes. R2 keeps nothing of a stream that ends early or breaks. */
export async function putStream(env: Env, key: string, size: number, type: string, write: (writable: WritableStream<Uint8Array>) => Promise<void>): Promise<void> {
  const { readable, writable } = new FixedLengthStream(size)
  const put = env.MEDIA.put(key, readable as never, { httpMetadata: { contentType: type } })
  // Both are awaited together: the one that fails first would leave the other's failure unheard.
  const [stored, written] = await Promise.allSettled([put, write(writable as WritableStream<Uint8Array>)])
  if (written.status === 'rejected') throw written.reason
  if (stored.status === 'rejected') throw stored.reason
}
