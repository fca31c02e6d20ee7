import { concat } from './bytes.ts'

export type BytesReading = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly ok: false; readonly reason: 'too-large' | 'too-slow' | 'unreadable' }

/** A body of the largest size we take comes within this over a poor line; whoever is slower holds a connection for its own sake. */
const longestRead = 30_000

/**
 * Reads at most `limit` bytes and stops there, whatever Content-Length says (TRUST 44). A content coding is not undone:
 * a gzip bomb stays the few bytes it is, and is no JSON.
 */
export async function readBytes(request: Request | Response, limit: number, deadline = longestRead): Promise<BytesReading> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return { ok: false, reason: 'too-large' }
  const reader = request.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined
  const chunks: Uint8Array[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => { timer = setTimeout(() => resolve('late'), deadline) })
  try {
    for (let size = 0; reader !== undefined;) {
      const next = await Promise.race([reader.read(), late])
      if (next === 'late') return { ok: false, reason: 'too-slow' }
      if (next.done) break
      size += next.value.byteLength
      if (size > limit) return { ok: false, reason: 'too-large' }
      chunks.push(next.value)
    }
    return { ok: true, bytes: concat(...chunks) }
  } catch { return { ok: false, reason: 'unreadable' } } finally {
    if (timer !== undefined) clearTimeout(timer)
    // What is left of the body is not wanted; without this a sender goes on sending.
    reader?.cancel().catch(() => undefined)
  }
}
