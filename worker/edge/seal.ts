import { concat, fromBase64, fromBase64Url, toBase64Url, utf8 } from './bytes.ts'

/**
 * Envelope encryption (TRUST 2.2). Every box has a random 256-bit data key of its own, which never leaves the box:
 * AES-256-GCM under the newest key of SEAL_KEYS wraps it. Both layers are bound to the address of the value, so a box
 * moved to another row, column or merchant does not open. Box: `1.<key id>.<wrapped data key>.<sealed value>`,
 * each part IV and ciphertext in base64url.
 */
interface SealKeys { readonly SEAL_KEYS: string }

/** Where a sealed value lives. Table and column are words of ours, row an id. */
export const sealAddress = (merchant: string, table: string, column: string, row: string): string => [merchant, table, column, row].join('|')

export async function seal(env: SealKeys, address: string, plain: string): Promise<string> {
  const kek = (await kekRing(env.SEAL_KEYS))[0]
  if (!kek) throw new Error('SEAL_KEYS is empty')
  const dek = crypto.getRandomValues(new Uint8Array(32))
  const wrapped = await encrypt(kek.key, dek, wrapAddress(address, kek.id))
  const body = await encrypt(await importAes(dek), utf8(plain), bodyAddress(address))
  return `1.${kek.id}.${toBase64Url(wrapped)}.${toBase64Url(body)}`
}

/** null: not ours, changed, moved, or sealed under a key no longer in the ring. */
export async function open(env: SealKeys, address: string, box: string): Promise<string | null> {
  const parts = readBox(box)
  if (!parts) return null
  const dek = await unwrap(env, address, parts)
  if (!dek) return null
  const plain = await decrypt(await importAes(dek), parts.body, bodyAddress(address))
  return plain === null ? null : new TextDecoder().decode(plain)
}

/** The same value under the newest key; the sealed value itself is not touched. Unchanged when it is there already. */
export async function rewrap(env: SealKeys, address: string, box: string): Promise<string | null> {
  const parts = readBox(box)
  const kek = (await kekRing(env.SEAL_KEYS))[0]
  if (!parts || !kek) return null
  if (parts.kek === kek.id) return box
  const dek = await unwrap(env, address, parts)
  return dek && `1.${kek.id}.${toBase64Url(await encrypt(kek.key, dek, wrapAddress(address, kek.id)))}.${toBase64Url(parts.body)}`
}

interface Box { readonly kek: string; readonly wrapped: Uint8Array<ArrayBuffer>; readonly body: Uint8Array<ArrayBuffer> }
function readBox(box: string): Box | null {
  const [version, kek, wrappedText, bodyText, ...rest] = box.split('.')
  if (version !== '1' || !kek || !wrappedText || !bodyText || rest.length > 0) return null
  const wrapped = fromBase64Url(wrappedText)
  const body = fromBase64Url(bodyText)
  return wrapped && body ? { kek, wrapped, body } : null
}

async function unwrap(env: SealKeys, address: string, box: Box): Promise<Uint8Array<ArrayBuffer> | null> {
  const kek = (await kekRing(env.SEAL_KEYS)).find((entry) => entry.id === box.kek)
  return kek ? decrypt(kek.key, box.wrapped, wrapAddress(address, kek.id)) : null
}

const wrapAddress = (address: string, keyId: string): Uint8Array<ArrayBuffer> => utf8(`dek|${address}|${keyId}`)
const bodyAddress = (address: string): Uint8Array<ArrayBuffer> => utf8(`value|${address}`)

const rings = new Map<string, Promise<readonly { id: string; key: CryptoKey }[]>>()
function kekRing(spec: string): Promise<readonly { id: string; key: CryptoKey }[]> {
  const known = rings.get(spec)
  if (known) return known
  const ring = Promise.all(spec.split(',').map(async (entry) => {
    const [id, value] = entry.trim().split(':')
    const raw = value === undefined ? null : fromBase64(value)
    if (!id || !/^\w{1,12}$/.test(id) || raw?.length !== 32) throw new Error('SEAL_KEYS must read "<id>:<base64 of 32 bytes>", newest first, parted by commas')
    return { id, key: await importAes(raw) }
  }))
  rings.set(spec, ring)
  return ring
}

const importAes = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

async function encrypt(key: CryptoKey, plain: Uint8Array<ArrayBuffer>, additionalData: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain)))
}

async function decrypt(key: CryptoKey, box: Uint8Array<ArrayBuffer>, additionalData: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  if (box.length < 12 + 16) return null
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: box.subarray(0, 12), additionalData }, key, box.subarray(12)))
  } catch { return null }
}
