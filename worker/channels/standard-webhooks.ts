import { fromBase64, toBase64, utf8 } from '../edge/bytes.ts'

/** Signing by the Standard Webhooks specification (standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body`, base64, `v1,`. */

/** `whsec_` and 32 random bytes in base64. */
export const newWebhookSecret = (random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes)): string => `whsec_${toBase64(random(new Uint8Array(32)))}`

/** The three headers of one try. With two secrets, as during a rotation, two signatures stand side by side. `timestamp` in seconds: a receiver takes it within five minutes. */
export async function signWebhook(secrets: readonly string[], id: string, timestamp: number, body: string): Promise<Record<string, string>> {
  const signatures = await Promise.all(secrets.map(async (secret) => {
    const raw = fromBase64(secret.replace(/^whsec_/, ''))
    if (raw === null) throw new Error('a webhook secret is whsec_ and base64')
    const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    return `v1,${toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(`${id}.${timestamp}.${body}`))))}`
  }))
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') }
}
