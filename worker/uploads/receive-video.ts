import type { Env } from '../env.ts'
import { cleanVideo, overwrite } from '../media/clean-video.ts'
import type { Blank } from '../media/media.ts'
import { putStream } from './put-stream.ts'
import { receiveTimeout, type Received } from './received.ts'

/**
 * A film is up to 60 MiB, and cameras write its index last, so it cannot be judged while it comes: it is laid aside, read in
 * ranges (its index of 2 MiB is the most that is ever in memory), and copied with the notes blanked. What came is then
 * deleted, whatever became of it; nobody can be shown the copy before it is whole.
 */
export async function receiveVideo(env: Env, keys: { readonly incoming: string; readonly clean: string }, body: ReadableStream<Uint8Array>, length: number): Promise<Received> {
  try {
    // Another file of the same ticket lies there, and is somebody else's to delete.
    if (!await putStream(env, keys.incoming, length, 'application/octet-stream', (writable) => body.pipeTo(writable, { signal: AbortSignal.timeout(receiveTimeout) }))) return { ok: false, fault: 'taken' }
  } catch (error) {
    return { ok: false, fault: error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'broken' }
  }
  try {
    const read = async (at: number, size: number): Promise<Uint8Array<ArrayBuffer>> => {
      if (at >= length) return new Uint8Array(0)
      const part = await env.MEDIA.get(keys.incoming, { range: { offset: at, length: Math.min(size, length - at) } })
      if (part === null) throw new Error('what was just laid aside is gone')
      return new Uint8Array(await part.arrayBuffer())
    }
    const film = await cleanVideo(read, length)
    if (!film.ok) return film
    const came = await env.MEDIA.get(keys.incoming)
    if (came === null) throw new Error('what was just laid aside is gone')
    const isStored = await putStream(env, keys.clean, length, film.type, (writable) => (came.body as unknown as ReadableStream<Uint8Array>).pipeThrough(blanking(film.blanks)).pipeTo(writable))
    if (!isStored) return { ok: false, fault: 'taken' }
    return { ok: true, type: film.type, bytes: length, width: null, height: null, seconds: film.seconds }
  } finally {
    await env.MEDIA.delete(keys.incoming)
  }
}

function blanking(blanks: readonly Blank[]): TransformStream<Uint8Array, Uint8Array> {
  let at = 0, next = 0
  return new TransformStream({
    transform: (chunk, controller) => {
      next = overwrite(chunk, at, blanks, next)
      at += chunk.length
      controller.enqueue(chunk)
    },
  })
}
