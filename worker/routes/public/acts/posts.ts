import * as z from 'zod'
import { inLanguage } from '../../../../contract/by-language.ts'
import { ownPostAnswer, postInput, withdrawInput } from '../../../../contract/post.ts'
import type { BlockContext } from '../../../blocks/block-context.ts'
import { mostPosts, unboxingOf } from '../../../blocks/follow.ts'
import { prepareWebhook } from '../../../channels/post-webhook.ts'
import { deletePost, findPost, insertPost, listOrderPosts } from '../../../db/posts.ts'
import { toBase62 } from '../../../edge/bytes.ts'
import { hmac } from '../../../edge/hash.ts'
import { toOwnPosts } from '../../../posts/post-view.ts'
import { deleteMediaOf } from '../../../uploads/delete-media-of.ts'
import { route, type Call, type Route } from '../../route.ts'
import { actProblems, readAct } from '../read-act.ts'

const problems = [...actProblems, 'conflict'] as const

export const postActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/posts', group: 'Acts', access: 'public',
    summary: 'Send an unboxing', notes: 'The consent’s text is kept with it as it was read; another version than the block named is refused. Nobody sees it before the merchant approved it. Sent again it is the same post.',
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
      const post = await findPost(env.DB, store.id, call.body.post)
      if (post?.order === order.id) {
        await deleteMediaOf(env, store.id, order.id, post.id)
        await deletePost(env.DB, store.id, order.id, post.id).run()
      }
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
  // Named by what it shows: sent again, as after an answer that got lost, it is the same post.
  const id = `po_${toBase62((await hmac(env.HASH_SECRET, ['post', store.id, order.id, ...uploads.toSorted()].join('|'))).subarray(0, 12), 17)}`
  const { mayShow } = unboxing.consent
  const telling = await prepareWebhook(env, { store: store.id, type: 'post.received', order, now, id, data: { post: id, uploads, mayShow, consent: { version: consent, language: read.lang } } }, { sql: 'EXISTS (SELECT 1 FROM posts WHERE store = ?1 AND id = ?7)', keys: [id] })
  const row = await insertPost(env.DB, store.id, { id, order: order.id, consentVersion: consent, consentLanguage: read.lang, consentText: read.text, mayShow: mayShow ? 1 : 0 }, { uploads, most: mostPosts, now, telling: telling.statements })
  if (row === null) {
    if ((await listOrderPosts(env.DB, store.id, order.id)).length >= mostPosts) return call.problem('conflict', { detail: `There are ${mostPosts} posts of this order already.` })
    return call.problem('invalid-body', { errors: [{ pointer: '/uploads', message: 'must be uploads of this order, brought with use "post" and sent nowhere else' }] })
  }
  await telling.queue()
  const [post] = await toOwnPosts(env, store.id, [row], now)
  return call.json({ post }, 201)
}
