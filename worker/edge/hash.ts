import type { OrderId } from '../../contract/ids.ts'
import { fromBase64, toBase62, toBase64Url, toHex, utf8 } from './bytes.ts'

interface HashSecret { readonly HASH_SECRET: string }

const keys = new Map<string, Promise<CryptoKey>>()
/** HMAC-SHA256 key of a base64 secret, imported once an isolate. */
function hmacKey(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret)
  if (known) return known
  const raw = fromBase64(secret)
  if (raw === null || raw.length < 32) throw new Error('a signing secret must be base64 of at least 32 bytes')
  const key = crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  keys.set(secret, key)
  return key
}

export async function hmac(secret: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(secret), utf8(text)))
}

export async function sha256Hex(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', typeof text === 'string' ? utf8(text) : text)))
}

/** As look-ups compare order numbers: without case, spaces and leading `#`. */
export const toNumberKey = (number: string): string => number.normalize('NFKC').replace(/[\p{Cf}\s]/gu, '').replace(/^#+/, '').toLowerCase()
const toEmailKey = (email: string): string => email.normalize('NFKC').replace(/[\p{Cf}\s]/gu, '').toLowerCase()
export const toPostcodeKey = (postcode: string): string => postcode.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

/** Keyed, and different in every store: the same address in two stores has nothing in common (TRUST 9). */
export const hashEmail = async (env: HashSecret, store: string, email: string): Promise<string> => toBase64Url(await hmac(env.HASH_SECRET, `email|${store}|${toEmailKey(email)}`))
export const hashPostcode = async (env: HashSecret, store: string, postcode: string): Promise<string> => toBase64Url(await hmac(env.HASH_SECRET, `postcode|${store}|${toPostcodeKey(postcode)}`))

/** A tracking number that no order names (yet, or any more): kept only so that it can be known again. */
export const hashNumber = async (env: HashSecret, number: string): Promise<string> => toBase64Url(await hmac(env.HASH_SECRET, `number|${number}`))

/** A code of a reward, as it is looked up; different in every store. */
export const hashCode = async (env: HashSecret, store: string, codeKey: string): Promise<string> => toBase64Url(await hmac(env.HASH_SECRET, `code|${store}|${codeKey}`))

/** The one id an order number can have in a store: 128 bits of a keyed hash, so an upsert needs no look-up and no lock. */
export async function orderIdFor(env: HashSecret, store: string, numberKey: string): Promise<OrderId> {
  const mac = await hmac(env.HASH_SECRET, `order|${store}|${numberKey}`)
  return `or_${toBase62(mac.subarray(0, 16), 22)}` as OrderId
}
