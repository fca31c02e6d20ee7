import { engagementInput } from '../../../contract/engagement.ts'
import { newId } from '../../edge/ids.ts'
import { readToken } from '../../edge/link-token.ts'
import type { EngagementJob } from '../../queues/jobs.ts'
import { readJsonText } from '../json-shape.ts'
import { readBytes, toFieldErrors } from '../read-body.ts'
import { route, type Call, type Route } from '../route.ts'
import { readStore } from '../store-settings.ts'

const mostBytes = 16 * 1024

/**
 * What pages tell. The act token's MAC says that the page is ours and which order it shows; no object is called, nothing is read
 * or written, the caller's address is not looked at: one queue message, and an answer without a body.
 */
export const engagementRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/engagements', group: 'Learning', access: 'public',
    summary: 'Tell what happened on a page',
    notes: `JSON, also as \`text/plain\`, which a page can send without asking first, while it is being left. At most 16 KiB and 50 items. Each thing counts once a page view. Told late or never, nothing breaks. Body: \`EngagementInput\`, as in ${'`contract/engagement.ts`'}.`,
    answers: { 202: { description: 'Taken in. What is in it is judged later' } }, problems: ['invalid-body', 'not-found', 'link-expired', 'too-large', 'unsupported-media-type'],
    handle: takeEngagement,
  }),
]

async function takeEngagement(call: Call<undefined, undefined>): Promise<Response> {
  const { env, now } = call
  // A form on a foreign page may send text/plain without a preflight: what it cannot have is the token in the body (TRUST 36).
  if (!/^(application\/json|text\/plain)\s*(;|$)/i.test(call.c.req.header('content-type') ?? '')) return call.problem('unsupported-media-type')
  const read = await readBytes(call.c.req.raw, mostBytes)
  if (!read.ok) return read.reason === 'too-large' ? call.problem('too-large', { detail: 'At most 16 KiB.' }) : call.problem('invalid-body', read.reason === 'too-slow' ? { status: 408, detail: 'The body did not come in time.' } : {})
  const json = readJsonText(new TextDecoder().decode(read.bytes))
  if (!json.ok) return call.problem('invalid-body', { errors: [{ pointer: '', message: json.reason }] })
  const parsed = engagementInput.safeParse(json.value)
  if (!parsed.success) return call.problem('invalid-body', { errors: toFieldErrors(parsed.error) })
  const { act, visit, state, items } = parsed.data
  const reading = await readToken(env, act, ['act'], now)
  if (!reading.ok) return call.problem(reading.reason === 'expired' ? 'link-expired' : 'not-found')
  const store = await readStore(env, reading.token.store, now)
  if (store === null) return call.problem('not-found')
  call.c.set('store', store)
  const job: EngagementJob = { id: newId('eg'), store: store.id, order: reading.token.order, visit, state: state ?? null, at: now.getTime(), items: items.map(({ at: _at, ...item }) => item) }
  await env.ENGAGEMENTS.send(job)
  return new Response(null, { status: 202 })
}
