import type { WebhookPost } from '../channels/post-webhook.ts'
import type { Stands } from '../db/webhook-messages.ts'

interface Claimed { readonly id: string; readonly offer: string; readonly points: number | null; readonly isCode: boolean }

/** `reward.claimed`, under the claim's own id: once, however often it is told. */
export const claimedPost = ({ store, claim, order, now }: { readonly store: string; readonly claim: Claimed; readonly order: { readonly id: string; readonly number: string | null }; readonly now: Date }): WebhookPost<'reward.claimed'> =>
  ({ store, type: 'reward.claimed', order, id: claim.id, data: { claim: claim.id, offer: claim.offer, points: claim.points, isCode: claim.isCode }, now })

/** The claim is there and granted. */
export const claimStands = (claim: string): Stands => ({ sql: "EXISTS (SELECT 1 FROM claims WHERE store = ?1 AND id = ?7 AND state = 'granted')", keys: [claim] })
