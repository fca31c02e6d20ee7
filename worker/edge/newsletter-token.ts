import { readSignedText, signText, type LinkSecret } from './signed-text.ts'

export interface NewsletterToken { readonly store: string; readonly claim: string; readonly language: string }

/** A letter is opened within a week, or never. */
const lifetime = 7 * 86_400_000

/** `/n/<token>`: says yes to one newsletter and opens nothing else: the kind of link is in the MAC (TRUST 15). */
export async function signNewsletter(env: LinkSecret, { store, claim, language }: NewsletterToken, now: Date): Promise<string> {
  const payload = [store, claim, language, now.getTime() + lifetime].join('|')
  return signText(env, 'newsletter', payload)
}

/** null: not ours, changed, or older than seven days. */
export async function readNewsletter(env: LinkSecret, text: string, now: Date): Promise<NewsletterToken | null> {
  const payload = await readSignedText(env, 'newsletter', text, 400)
  const [store, claim, language, ends] = payload?.split('|') ?? []
  return store && claim && language && Number(ends) > now.getTime() ? { store, claim, language } : null
}
