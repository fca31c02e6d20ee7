import { postList, postSearch, postView, type PostView } from '../../../contract/post.ts'
import { findPost, listPosts, rejectPost } from '../../db/posts.ts'
import { approvePost } from '../../posts/approve-post.ts'
import { toPostViews } from '../../posts/post-view.ts'
import { answerList } from '../list-page.ts'
import { route, type Call, type Route } from '../route.ts'

const answers = { 200: { description: 'The post', schema: postView } }

export const postRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/posts', group: 'Reviews', access: 'key',
    summary: 'Unboxings, newest first', notes: '`state=pending` is what waits for you. The consent stands there as the shopper read it.',
    query: postSearch, answers: { 200: { description: 'A page of posts', schema: postList } }, problems: ['invalid-query'],
    handle: async (call) => {
      const { env, caller, query } = call
      const { state = null, limit, cursor } = query
      return answerList(call, {
        question: ['posts', caller.store, state], limit, cursor,
        read: (after: { createdAt: number; id: string } | null, most) => listPosts(env.DB, caller.store, { state, limit: most, after }),
        placeOf: ({ createdAt, id }) => ({ createdAt, id }),
      }, async ({ rows, next }) => ({ posts: await toPostViews(env, caller.store, rows), next }))
    },
  }),
  route({
    method: 'POST', path: '/v1/posts/{id}/approve', group: 'Reviews', access: 'key',
    summary: 'Approve an unboxing', notes: 'Grants what `reward` of your follow content promises, once; `rewards` names the claims. Shown to other shoppers only when the consent says so. May be repeated. Takes no body.',
    answers, problems: ['not-found'],
    handle: async (call) => {
      const post = await findOwn(call)
      if (post === null) return call.problem('not-found')
      await approvePost(call.env, call.caller.store, post, call.now)
      return answerPost(call)
    },
  }),
  route({
    method: 'POST', path: '/v1/posts/{id}/reject', group: 'Reviews', access: 'key',
    summary: 'Turn an unboxing down', notes: 'It is shown to nobody but its shopper, who may take it back. An approved one leaves the pages; what was granted stays. Takes no body.',
    answers, problems: ['not-found'],
    handle: async (call) => {
      const post = await findOwn(call)
      if (post === null) return call.problem('not-found')
      await rejectPost(call.env.DB, call.caller.store, post.id, call.now)
      return answerPost(call)
    },
  }),
]

/** A post of the key's own store; an id of another store finds nothing (TRUST 8). */
async function findOwn(call: Call<unknown, unknown>): Promise<PostView | null> {
  const row = await findPost(call.env.DB, call.caller.store, call.params['id'] ?? '')
  return row === null ? null : (await toPostViews(call.env, call.caller.store, [row]))[0] ?? null
}

async function answerPost(call: Call<unknown, unknown>): Promise<Response> {
  const post = await findOwn(call)
  return post === null ? call.problem('not-found') : call.json(post)
}
