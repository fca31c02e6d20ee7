import { concat, equalBytes, fromBase64Url, toBase64Url, utf8 } from './bytes.ts'
import { hmac } from './hash.ts'

export interface LinkSecret { readonly LINK_SECRET: string }

/**
 * A text behind 128 bits of HMAC-SHA256, base64url: who holds it can read it, and nobody can change it. The label is in the MAC, so
 * that what was signed for one thing is never taken for another (TRUST 15).
 */
export async function signText(env: LinkSecret, label: string, text: string): Promise<string> {
  return toBase64Url(concat(await macOf(env, label, text), utf8(text)))
}

/** null: not ours, signed for something else, changed on the way, or over `longest` characters. */
export async function readSignedText(env: LinkSecret, label: string, signed: string, longest = 8192): Promise<string | null> {
  const bytes = signed.length <= longest ? fromBase64Url(signed) : null
  if (bytes === null || bytes.length <= 16) return null
  const text = new TextDecoder().decode(bytes.subarray(16))
  return equalBytes(await macOf(env, label, text), bytes.subarray(0, 16)) ? text : null
}

const macOf = async (env: LinkSecret, label: string, text: string): Promise<Uint8Array> => (await hmac(env.LINK_SECRET, `${label}|${text}`)).subarray(0, 16)
