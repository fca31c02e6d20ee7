import { cleanPhoto } from '../media/clean-photo.ts'
import type { Env } from '../env.ts'
import { receiveTimeout, type Received } from './received.ts'
import { putStream } from './put-stream.ts'

/**
 * A photo is held once, whole: 12 MiB at most. What is stored are views of it, written one after the other, so that a clean copy
 * never stands beside it in memory. Nothing is stored of a file that is refused.
 */
export async function receivePhoto(env: Env, key: string, body: ReadableStream<Uint8Array>, length: number): Promise<Received> {
  const bytes = new Uint8Array(length)
  const reader = body.getReader()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => { timer = setTimeout(() => resolve('late'), receiveTimeout) })
  try {
    let at = 0
    for (;;) {
      const next = await Promise.race([reader.read(), late])
      if (next === 'late') return { ok: false, fault: 'slow' }
      if (next.done) break
      if (at + next.value.length > length) return { ok: false, fault: 'broken' }
      bytes.set(next.value, at)
      at += next.value.length
    }
    if (at < length) return { ok: false, fault: 'broken' }
  } catch { return { ok: false, fault: 'broken' } } finally {
    if (timer !== undefined) clearTimeout(timer)
    reader.cancel().catch(() => undefined)
  }
  const photo = cleanPhoto(bytes)
  if (!photo.ok) return photo
  const size = photo.parts.reduce((sum, part) => sum + part.length, 0)
  const isStored = await putStream(env, key, size, photo.type, async (writable) => {
    const writer = writable.getWriter()
    for (const part of photo.parts) await writer.write(part)
    await writer.close()
  })
  if (!isStored) return { ok: false, fault: 'taken' }
  return { ok: true, type: photo.type, bytes: size, width: photo.width, height: photo.height, seconds: null }
}
