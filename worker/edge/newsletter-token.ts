import { concat, equalBytes, fromBase64Url, toBase64Url, utf8 } from './bytes.ts'
import { hmac } from './hash.ts'

interface LinkSecret { readonly LINK_SECRET: string }
export interface NewsletterToken { readonly store: string; readonly claim: string; readonly language: string }

/** A letter is opened within a week, or never. */
const lifetime = 7 * 86_400_000

/** `/n/<token>`: says yes to one newsletter and opens nothing else: the kind of link is in the MAC (TRUST 15). */
export async function signNewsletter(env: LinkSecret, { store, claim, language }: NewsletterToken, now: Date): Promise<string> {
  const payload = [store, claim, language, now.getTime() + lifetime].join('|')
  return toBase64Url(concat(await macOf(env, payload), utf8(payload)))
}

/** null: not ours, changed, or older than seven days. */
export async function readNewsletter(env: LinkSecret, text: string, now: Date): Promise<NewsletterToken | null> {
  const bytes = text.length >= 40 && text.length <= 400 ? fromBase64Url(text) : null
  if (bytes === null || bytes.length <= 16) return null
  const payload = new TextDecoder().decode(bytes.subarray(16))
  if (!equalBytes(await macOf(env, payload), bytes.subarray(0, 16))) return null
  const [store, claim, language, ends] = payload.split('|')
  return store && claim && language && Number(ends) > now.getTime() ? { store, claim, language } : null
}

const macOf = async (env: LinkSecret, payload: string): Promise<Uint8Array> => (await hmac(env.LINK_SECRET, `newsletter|${payload}`)).subarray(0, 16)
