import { postList, postSearch, postView, type PostView } from '../../../contract/post.ts'
import { findPost, listPosts, rejectPost } from '../../db/posts.ts'
import { readCursor, signCursor } from '../../edge/sign-path.ts'
import { approvePost } from '../../posts/approve-post.ts'
import { toPostViews } from '../../posts/post-view.ts'
import { route, type Call, type Route } from '../route.ts'

const answers = { 200: { description: 'The post', schema: postView } }

export const postRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/posts', group: 'Reviews', access: 'key',
    summary: 'Unboxings, newest first', notes: '`state=pending` is what waits for you. The consent stands there as the shopper read it.',
    query: postSearch, answers: { 200: { description: 'A page of posts', schema: postList } }, problems: ['invalid-query'],
    handle: async (call) => {
      const { env, caller, query } = call
      const scope = `posts|${caller.store}|${query.state ?? ''}`
      const after = query.cursor === undefined ? null : parsePlace(await readCursor(env, scope, query.cursor))
      if (query.cursor !== undefined && after === null) return call.problem('invalid-query', { errors: [{ pointer: '/cursor', message: 'must be the `next` of the page before, unchanged and with the same search' }] })
      const rows = await listPosts(env.DB, caller.store, { state: query.state ?? null, limit: query.limit + 1, after })
      const shown = rows.slice(0, query.limit), last = shown.at(-1)
      return call.json({ posts: await toPostViews(env, caller.store, shown), next: rows.length > query.limit && last ? await signCursor(env, scope, `${last.createdAt}|${last.id}`) : null })
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

function parsePlace(value: string | null): { createdAt: number; id: string } | null {
  const [createdAt, id] = value?.split('|') ?? []
  return createdAt !== undefined && id !== undefined ? { createdAt: Number(createdAt), id } : null
}
