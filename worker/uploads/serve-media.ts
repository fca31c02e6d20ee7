import type { Env } from '../env.ts'

/**
 * A kept photo or film. Whatever it holds, a browser can only show it: its type is ours, nothing is sniffed, a policy makes a document
 * of it powerless. Answers ranges, without which Safari plays no film. null: it is not there (any more).
 */
export async function serveMedia(env: Env, key: string, request: Headers, headers: Readonly<Record<string, string>>): Promise<Response | null> {
  const range = parseRange(request.get('range'))
  const head = range === null ? null : await env.MEDIA.head(key)
  if (range !== null && head === null) return null
  const size = head?.size ?? 0
  // Of a suffix longer than the file the whole file is meant (RFC 9110, 14.1.2).
  const from = range === null ? 0 : range.from ?? Math.max(0, size - (range.last ?? 0))
  const to = range === null ? 0 : range.from === null ? size - 1 : Math.min(range.last ?? size - 1, size - 1)
  if (range !== null && (from >= size || to < from)) return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } })
  const object = range === null ? await env.MEDIA.get(key) : await env.MEDIA.get(key, { range: { offset: from, length: to - from + 1 } })
  if (object === null) return null
  const answer = new Headers({
    ...headers,
    'content-type': object.httpMetadata?.contentType ?? 'application/octet-stream',
    'content-length': String(range === null ? object.size : to - from + 1),
    'accept-ranges': 'bytes',
    etag: object.httpEtag,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
  })
  if (range !== null) answer.set('content-range', `bytes ${from}-${to}/${size}`)
  return new Response(object.body as unknown as ReadableStream, { status: range === null ? 200 : 206, headers: answer })
}

/** One range of bytes, as players ask; several at once, or anything else, is answered with the whole. `from` null: the last so many. */
function parseRange(header: string | null): { from: number | null; last: number | null } | null {
  const [, from = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  return from === '' && last === '' ? null : { from: from === '' ? null : Number(from), last: last === '' ? null : Number(last) }
}
