import type { OfferContent } from '../../contract/content/offer.ts'
import { prepareWebhook } from '../channels/post-webhook.ts'
import { readContent, type ContentEntry } from '../content/read-content.ts'
import { readStore, type LiveStore } from '../content/store-settings.ts'
import { confirmClaim, findClaim, type ClaimWithCode } from '../db/claims.ts'
import { dayAt } from '../domain/shipment/zoned-time.ts'
import { readNewsletter } from '../edge/newsletter-token.ts'
import type { Env } from '../env.ts'
import { pointsEnd, pointsSettings } from './points-settings.ts'
import { claimedPost, claimStands } from './tell-claimed.ts'

/** What a letter's link asks. `state`: still open, or said yes to before. */
export interface NewsletterQuestion { readonly store: LiveStore; readonly offer: ContentEntry<OfferContent> | null; readonly language: string; readonly state: 'pending' | 'granted'; readonly claim: ClaimWithCode }

/** Looks and changes nothing: scanners of mail open every link. null: no link of ours, ended, or the order is no longer kept. */
export async function readNewsletterQuestion(env: Env, token: string, now: Date): Promise<NewsletterQuestion | null> {
  const named = await readNewsletter(env, token, now)
  const [store, claim] = named === null ? [null, null] : await Promise.all([readStore(env, named.store, now), findClaim(env.DB, named.store, named.claim)])
  if (named === null || store === null || claim === null) return null
  const offer = (await readContent(env, store.id, now)).of('offer').find(({ id }) => id === claim.offer) ?? null
  return { store, offer, language: named.language, state: claim.state, claim }
}

/** The shopper's own yes: the claim is granted and both webhooks are told, once however often the button is pressed. */
export async function confirmNewsletter(env: Env, token: string, now: Date): Promise<NewsletterQuestion | null> {
  const named = await readNewsletter(env, token, now)
  const question = await readNewsletterQuestion(env, token, now)
  if (named === null || question === null) return null
  const { store } = question
  const settings = pointsSettings(await readContent(env, store.id, now))
  const { claim } = question
  const order = { id: claim.order, number: null }, stands = claimStands(claim.id)
  const tellings = [
    await prepareWebhook(env, { store: store.id, type: 'newsletter.confirmed', order, id: claim.id, data: { claim: claim.id, offer: claim.offer, language: named.language }, now }, stands),
    await prepareWebhook(env, claimedPost({ store: store.id, claim: { ...claim, isCode: claim.codeHash !== null }, order, now }), stands),
  ]
  const when = { store: store.id, pointsEnd: pointsEnd(settings, now), day: dayAt(now.getTime(), store.settings.timeZone), now: now.getTime() }
  if (await confirmClaim(env.DB, claim, when, tellings.flatMap(({ statements }) => statements)) === null) return null
  for (const telling of tellings) await telling.queue()
  return { ...question, state: 'granted' }
}
