import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Bytes a question or message of Doorstep may have: it is a few hundred. */
const mostBytes = 64 * 1024
/** Seconds a signature is good for, either way. */
const window = 300

export type SignedReading = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 401 | 413 }

/** The JSON of a request that Doorstep signed as Standard Webhooks says. `secret` is `whsec_…`; null = none was agreed, so nothing is believed. */
export async function readSigned(request: IncomingMessage, secret: string | null, now: number): Promise<SignedReading> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) return { ok: false, status: 413 }
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString('utf8')
  const header = (name: string): string => String(request.headers[name] ?? '')
  if (secret === null || !isSigned(secret, header('webhook-id'), header('webhook-timestamp'), header('webhook-signature'), text, now)) return { ok: false, status: 401 }
  try { return { ok: true, value: JSON.parse(text) as unknown } } catch { return { ok: false, status: 400 } }
}

function isSigned(secret: string, id: string, timestamp: string, signatures: string, text: string, now: number): boolean {
  // NaN compares to nothing: a timestamp that is no number must not pass as young.
  if (!(Math.abs(now / 1000 - Number(timestamp)) <= window)) return false
  const own = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(`${id}.${timestamp}.${text}`).digest()
  return signatures.split(' ').some((each) => { const given = Buffer.from(each.replace(/^v1,/, ''), 'base64'); return given.length === own.length && timingSafeEqual(given, own) })
}
