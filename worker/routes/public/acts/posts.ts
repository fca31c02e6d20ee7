import * as z from 'zod'
import { ownPostAnswer, postInput, withdrawInput } from '../../../../contract/post.ts'
import { inLanguage } from '../../../../contract/by-language.ts'
import { mostPosts, unboxingOf } from '../../../blocks/follow.ts'
import type { BlockContext } from '../../../blocks/block-context.ts'
import { postWebhook } from '../../../channels/post-webhook.ts'
import { deletePost, findPost, insertPost } from '../../../db/posts.ts'
import { newId } from '../../../edge/ids.ts'
import { toOwnPosts } from '../../../posts/post-view.ts'
import { deleteMediaOf } from '../../../uploads/delete-media-of.ts'
import { giveUploads } from '../../../uploads/give-uploads.ts'
import { route, type Call, type Route } from '../../route.ts'
import { readAct } from '../read-act.ts'

const problems = ['invalid-body', 'not-found', 'link-expired', 'conflict', 'too-many-requests', 'unsupported-media-type'] as const

export const postActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/posts', group: 'Acts', access: 'public',
    summary: 'Send an unboxing', notes: 'The consent’s text is kept with it as it was read; another version than the block named is refused. Nobody sees it before the merchant approved it.',
    body: postInput, bodyLimit: 4096, answers: { 201: { description: 'Sent', schema: ownPostAnswer } }, problems,
    handle: async (call) => {
      const acting = await readAct(call, call.body.act, call.body.language)
      return acting.ok ? sendPost(call, acting.context) : acting.answer
    },
  }),
  route({
    method: 'POST', path: '/v1/acts/withdrawals', group: 'Acts', access: 'public',
    summary: 'Take an unboxing back', notes: 'The post and its files are deleted at once, wherever they were shown. A reward that was granted stays. May be repeated.',
    body: withdrawInput, bodyLimit: 4096, answers: { 204: { description: 'It is gone' } }, problems,
    handle: async (call) => {
      const acting = await readAct(call, call.body.act)
      if (!acting.ok) return acting.answer
      const { env, store, order } = acting.context
      const { meta } = await deletePost(env.DB, store.id, order.id, call.body.post).run()
      if (meta.changes > 0) await deleteMediaOf(env, store.id, order.id, call.body.post)
      return new Response(null, { status: 204 })
    },
  }),
]

async function sendPost(call: Call<z.output<typeof postInput>, undefined>, context: BlockContext): Promise<Response> {
  const { env, store, order, now } = context
  const { uploads, consent, language } = call.body
  const unboxing = unboxingOf(context)
  if (unboxing === null) return call.problem('conflict', { detail: 'No unboxing is asked for.' })
  const read = inLanguage(unboxing.consent.text, language, store.settings.locale)
  if (unboxing.consent.version !== consent || read === null) return call.problem('invalid-body', { errors: [{ pointer: '/consent', message: 'must be the version that the page names now: the text has changed meanwhile, and must be read again' }] })
  const id = newId('po')
  const sent = await insertPost(env.DB, store.id, { id, order: order.id, consentVersion: consent, consentLanguage: read.lang, consentText: read.text, mayShow: unboxing.consent.mayShow ? 1 : 0 }, mostPosts, now)
  if (!sent) return call.problem('conflict', { detail: `There are ${mostPosts} posts of this order already.` })
  if (!await giveUploads(env, store.id, { order: order.id, use: 'post', ids: uploads, to: id })) {
    // Without its photos a post is nothing, and would count.
    await deletePost(env.DB, store.id, order.id, id).run()
    return call.problem('invalid-body', { errors: [{ pointer: '/uploads', message: 'must be uploads of this order, brought with use "post" and sent nowhere else' }] })
  }
  const row = await findPost(env.DB, store.id, id)
  if (row === null) return call.problem('not-found')
  await postWebhook(env, { store: store.id, type: 'post.received', order, now, id, data: { post: id, uploads, mayShow: row.mayShow === 1, consent: { version: row.consentVersion, language: row.consentLanguage } } })
  const [post] = await toOwnPosts(env, store.id, [row], now)
  return call.json({ post }, 201)
}
