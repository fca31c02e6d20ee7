import { checkOutboundUrl } from '../../edge/outbound-url.ts'
import { readImagePath } from '../../edge/sign-path.ts'
import { readBytes } from '../../edge/read-bytes.ts'
import { route, type Call, type Route } from '../route.ts'

const mostBytes = 2 * 1024 * 1024
const timeout = 10_000

export const imageRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/images/{signed}', group: 'Images', access: 'open',
    summary: 'A product image or logo, through our host',
    notes: 'The page’s policy lets no other host serve images, so no shop’s image server learns who reads which page. Only addresses a merchant sent us are fetched: png, jpeg, gif, webp or avif, at most 2 MB.',
    answers: { 200: { description: 'The image', type: 'image/*' } }, problems: ['not-found'],
    handle: serveImage,
  }),
]

async function serveImage(call: Call<undefined, undefined>): Promise<Response> {
  const { env, params, c } = call
  const source = await readImagePath(env, params['signed'] ?? '')
  const judged = source && checkOutboundUrl(source.url, env, [new URL(c.req.url).hostname])
  if (!judged?.ok) return call.problem('not-found')

  // Keyed by our own address without query, so nothing a caller adds makes another entry (TRUST 82).
  const key = `${new URL(c.req.url).origin}/v1/images/${params['signed']}`
  const cache = (caches as unknown as { default: Cache }).default
  const known = await cache.match(key)
  if (known) return known
  const image = await fetchImage(judged.url)
  if (image === null) return call.problem('not-found', { headers: { 'cache-control': 'public, max-age=60' } })
  const answer = new Response(image.bytes, {
    headers: {
      'content-type': image.type,
      'cache-control': 'public, max-age=31536000, immutable',
      // The embedded page stands on the shop's own site.
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
  c.executionCtx.waitUntil(cache.put(key, answer.clone()))
  return answer
}

/** null: it did not come, was no image we know, or too large. Redirects are not followed: they could lead inside. */
async function fetchImage(url: URL): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | null> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeout), headers: { accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif' } })
    if (answer.status !== 200) { await answer.body?.cancel(); return null }
    const read = await readBytes(answer, mostBytes)
    const type = read.ok ? sniffImage(read.bytes) : null
    return read.ok && type !== null ? { bytes: read.bytes, type } : null
  } catch { return null }
}

/** By its first bytes; what a server calls it does not count. SVG is a document that can hold script, and is none of these. */
function sniffImage(bytes: Uint8Array): string | null {
  const text = String.fromCharCode(...bytes.subarray(0, 16))
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'image/gif'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp'
  if (text.slice(4, 8) === 'ftyp' && /^(avif|avis)$/.test(text.slice(8, 12))) return 'image/avif'
  return null
}
