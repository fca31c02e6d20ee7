import type { PostView } from '../../contract/post.ts'
import type { FollowOf } from '../../contract/content/follow.ts'
import { prepareWebhook } from '../channels/post-webhook.ts'
import { readContent } from '../content/read-content.ts'
import { findOrder } from '../db/orders.ts'
import { approvePost as writeApproval } from '../db/posts.ts'
import { justWritten } from '../db/webhook-messages.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'
import { grantReward } from '../rewards/grant-reward.ts'

/**
 * Approves a post and grants what was promised for it: once an order and offer, however often it is approved. A budget that is
 * spent or an offer that is gone leaves it approved without a reward; the merchant sees that in `rewards`. Granted first: a call that
 * breaks off leaves the post waiting, and the next one finds what was granted.
 */
export async function approvePost(env: Env, store: string, post: PostView, now: Date): Promise<void> {
  const order = await findOrder(env.DB, store, post.order)
  const claims: string[] = []
  if (order !== null) {
    for (const offer of await offersFor(env, store, post, now)) {
      const granted = await grantReward(env, { store, shopper: order.emailHash ?? `order:${order.id}`, order: { id: order.id, number: order.number }, offer, now })
      if (granted.ok) claims.push(granted.claim.id)
      else log('info', 'no reward for a post', { store, post: post.id, offer, reason: granted.reason })
    }
  }
  const telling = await prepareWebhook(env, { store, type: 'post.approved', order: { id: post.order, number: order?.number ?? null }, now, data: { post: post.id, reward: claims[0] ?? null } }, justWritten)
  if (await writeApproval(env.DB, store, { id: post.id, claims, now }, telling.statements)) await telling.queue()
}

/** A film is worth its own reward where there is one; photos theirs. */
async function offersFor(env: Env, store: string, { uploads }: PostView, now: Date): Promise<string[]> {
  const content = await readContent(env, store, now)
  const unboxing = content.of('follow').map(({ body }) => body).find((body): body is FollowOf<'unboxing'> => body.what === 'unboxing')
  const { photo = null, video = null } = unboxing?.reward ?? {}
  const kinds = new Set(uploads.map(({ kind }) => kind))
  return [kinds.has('photo') ? photo : null, kinds.has('video') ? video ?? (kinds.has('photo') ? null : photo) : null].filter((offer) => offer !== null)
}
