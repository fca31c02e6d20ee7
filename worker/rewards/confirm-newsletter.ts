import { postWebhook } from '../channels/post-webhook.ts'
import { readContent, type ContentEntry } from '../content/read-content.ts'
import type { OfferContent } from '../../contract/content/offer.ts'
import { confirmClaim, findClaim } from '../db/claims.ts'
import { dayAt } from '../domain/shipment/zoned-time.ts'
import { readNewsletter } from '../edge/newsletter-token.ts'
import type { Env } from '../env.ts'
import { readStore, type LiveStore } from '../routes/store-settings.ts'
import { tellClaimed } from './grant-reward.ts'
import { pointsEnd, pointsSettings } from './points-settings.ts'

/** What a letter's link asks. `state`: still open, or said yes to before. */
export interface NewsletterQuestion { readonly store: LiveStore; readonly offer: ContentEntry<OfferContent> | null; readonly language: string; readonly state: 'pending' | 'granted' }

/** Looks and changes nothing: scanners of mail open every link. null: no link of ours, ended, or the order is no longer kept. */
export async function readNewsletterQuestion(env: Env, token: string, now: Date): Promise<NewsletterQuestion | null> {
  const named = await readNewsletter(env, token, now)
  const [store, claim] = named === null ? [null, null] : await Promise.all([readStore(env, named.store, now), findClaim(env.DB, named.store, named.claim)])
  if (named === null || store === null || claim === null) return null
  const offer = (await readContent(env, store.id, now)).of('offer').find(({ id }) => id === claim.offer) ?? null
  return { store, offer, language: named.language, state: claim.state }
}

/** The shopper's own yes: the claim is granted and both webhooks are told, once however often the button is pressed. */
export async function confirmNewsletter(env: Env, token: string, now: Date): Promise<NewsletterQuestion | null> {
  const named = await readNewsletter(env, token, now)
  const question = await readNewsletterQuestion(env, token, now)
  if (named === null || question === null) return null
  const { store } = question
  const settings = pointsSettings(await readContent(env, store.id, now))
  const confirmed = await confirmClaim(env.DB, store.id, named.claim, pointsEnd(settings, now), dayAt(now.getTime(), store.settings.timeZone), now.getTime())
  if (confirmed === null) return null
  const order = { id: confirmed.claim.order, number: null }
  // Told by the claim's id: a press that died half way is made whole by the next.
  await postWebhook(env, { store: store.id, type: 'newsletter.confirmed', order, id: named.claim, data: { claim: named.claim, offer: confirmed.claim.offer, language: named.language }, now })
  await tellClaimed(env, store.id, confirmed.claim, order, now)
  return { ...question, state: 'granted' }
}
