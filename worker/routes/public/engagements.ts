import { engagementInput } from '../../../contract/engagement.ts'
import { testVisit } from '../../blocks/resolve-blocks.ts'
import { readStore } from '../../content/store-settings.ts'
import { newId } from '../../edge/ids.ts'
import { readToken } from '../../edge/link-token.ts'
import type { EngagementJob } from '../../queues/jobs.ts'
import { route, type Route } from '../route.ts'

/**
 * What pages tell. The act token's MAC says that the page is ours and which order it shows; no object is called, nothing is read
 * or written, the caller's address is not looked at: one queue message, and an answer without a body.
 */
export const engagementRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/engagements', group: 'Learning', access: 'public',
    summary: 'Tell what happened on a page',
    notes: 'JSON, as `text/plain` too, which a page can send without asking first while it is being left. At most 50 items. Each thing counts once a page view. Told late or never, nothing breaks.',
    body: engagementInput, bodyType: 'text/plain', bodyLimit: 16 * 1024,
    answers: { 202: { description: 'Taken in. What is in it is judged later' } }, problems: ['invalid-body', 'not-found', 'link-expired', 'too-large', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, now } = call
      const { act, visit, state, items } = call.body
      // A foreign page may send text unasked: what it cannot have is this token (TRUST 36).
      const reading = await readToken(env, act, ['act'], now)
      if (!reading.ok) return call.problem(reading.reason === 'expired' ? 'link-expired' : 'not-found')
      const store = await readStore(env, reading.token.store, now)
      if (store === null) return call.problem('not-found')
      call.c.set('store', store)
      if (visit.startsWith(`${testVisit}_`)) return new Response(null, { status: 202 })
      const job: EngagementJob = { id: newId('eg'), store: store.id, order: reading.token.order, visit, state: state ?? null, at: now.getTime(), items: items.map(({ at: _at, ...item }) => item) }
      await env.ENGAGEMENTS.send(job)
      return new Response(null, { status: 202 })
    },
  }),
]
