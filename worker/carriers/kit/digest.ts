const encoder = new TextEncoder()

/** Equal bytes, in a time that tells only the lengths. */
export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i += 1) difference |= a[i]! ^ b[i]!
  return difference === 0
}

/** Equal texts, compared as digests: neither the content nor the length shows in the time. */
export async function isEqualText(a: string, b: string): Promise<boolean> {
  const [x, y] = await Promise.all([a, b].map(async (value) => new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(value)))))
  return isEqual(x!, y!)
}

export interface SignedBody {
  readonly rawBody: Uint8Array
  /** As it stands in the header; null = no header. */
  readonly signature: string | null | undefined
  /** One, or two during a rotation. */
  readonly secrets: readonly string[]
  readonly encoding: 'hex' | 'base64'
  readonly hash?: 'SHA-256' | 'SHA-1' | 'SHA-512'
}

/** Does one of the secrets give this HMAC over exactly these bytes? Hex where base64 is due (and the other way round) is wrong. */
export async function isHmac({ rawBody, signature, secrets, encoding, hash = 'SHA-256' }: SignedBody): Promise<boolean> {
  if (signature === null || signature === undefined || signature.length > 256) return false
  const given = encoding === 'hex' ? fromHex(signature.trim()) : fromBase64(signature.trim())
  if (given === null) return false
  let isRight = false
  // Every secret is tried, so that the time does not tell which one fits.
  for (const secret of secrets) {
    if (secret === '') continue
    const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash }, false, ['sign'])
    const wanted = new Uint8Array(await crypto.subtle.sign('HMAC', key, rawBody as Uint8Array<ArrayBuffer>))
    if (isEqual(wanted, given)) isRight = true
  }
  return isRight
}

/** Id of a pushed body that carries none: the same bytes are the same push. */
export function bodyId(body: string): string {
  // Two 32-bit FNV-1a lanes: enough to dedupe replays of one account, and synchronous, unlike crypto.subtle.
  let a = 0x811c9dc5, b = 0x01000193
  for (let i = 0; i < body.length; i += 1) {
    const unit = body.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ (unit + i), 0x85ebca6b)
  }
  return [a, b, body.length].map((lane) => (lane >>> 0).toString(36)).join('-')
}

function fromHex(value: string): Uint8Array | null {
  if (value.length === 0 || value.length % 2 !== 0 || !/^[0-9a-f]+$/i.test(value)) return null
  return Uint8Array.from({ length: value.length / 2 }, (_, i) => Number.parseInt(value.slice(2 * i, 2 * i + 2), 16))
}

function fromBase64(value: string): Uint8Array | null {
  if (value.length === 0 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return null
  try { return Uint8Array.from(atob(value), (sign) => sign.charCodeAt(0)) } catch { return null }
}
