import * as z from 'zod'
import { fields } from '../../../contract/common.ts'
import { deliveryList, deliveryStates, type DeliveryList } from '../../../contract/webhook.ts'
import type { WebhookBox } from '../../channels/post-webhook.ts'
import { insertWebhookTest, listDeliveries, reviveDelivery, type DeliveryRow } from '../../db/webhook-messages.ts'
import { newId } from '../../edge/ids.ts'
import { webhookBodyAddress } from '../../edge/seal-addresses.ts'
import { seal } from '../../edge/seal.ts'
import { answerList } from '../list-page.ts'
import { route, type Route } from '../route.ts'
import { withEndpoint } from './webhooks.ts'

const accepted = { 202: { description: 'On its way', schema: z.object({ id: z.string().describe('`webhook-id` of the message') }) } }

/** What was told to an endpoint and how that went; the bodies themselves are not shown, they are the receiver's. */
export const webhookDeliveryRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/webhooks/{id}/deliveries', group: 'Webhooks', access: 'key', summary: 'What was told to an endpoint', notes: 'Newest first, kept for 30 days or until the order is erased. `state=dead` lists what was given up, with its reason.',
    query: fields({ state: z.enum(deliveryStates).optional(), limit: z.coerce.number().int().min(1).max(100).default(50), cursor: z.string().max(600).optional() }),
    answers: { 200: { description: 'A page of deliveries', schema: deliveryList } }, problems: ['not-found', 'invalid-query'],
    handle: (call) => withEndpoint(call, async (endpoint) => {
      const { env, caller, query: { limit, cursor, state = null } } = call
      return answerList(call, {
        question: ['deliveries', caller.store, endpoint.id, state], limit, cursor,
        read: (after: { at: number; message: string } | null, most) => listDeliveries(env.DB, caller.store, endpoint.id, { limit: most, after, state }),
        placeOf: ({ at, message }) => ({ at, message }),
      }, ({ rows, next }) => ({ deliveries: rows.map(toView), next } satisfies DeliveryList))
    }),
  }),
  route({
    method: 'POST', path: '/v1/webhooks/{id}/deliveries/{delivery}/replay', group: 'Webhooks', access: 'key', summary: 'Tell it once more', notes: 'The same id, sequence and data, with a new timestamp and signature; all its tries begin anew. Also for what was delivered.',
    answers: accepted, problems: ['not-found', 'conflict'],
    handle: (call) => withEndpoint(call, async (endpoint) => {
      const { env, now, caller } = call
      if (endpoint.disabled !== null) return call.problem('conflict', { detail: 'This endpoint is disabled. PATCH it with {"disabled": false} first.' })
      const job = { store: caller.store, endpoint: endpoint.id, message: call.params['delivery'] ?? '' }
      if (!await reviveDelivery(env.DB, job, now)) return call.problem('not-found')
      // No order is named: a dead letter of this job would hold nothing but ids of ours.
      await env.WEBHOOKS.send({ ...job, order: null })
      return call.json({ id: job.message }, 202)
    }),
  }),
  route({
    method: 'POST', path: '/v1/webhooks/{id}/test', group: 'Webhooks', access: 'key', summary: 'Send a test message', notes: 'Of type `webhook.test`, to this endpoint alone, whatever types it takes.',
    answers: accepted, problems: ['not-found', 'conflict'],
    handle: (call) => withEndpoint(call, async (endpoint) => {
      const { env, now, caller } = call
      if (endpoint.disabled !== null) return call.problem('conflict', { detail: 'This endpoint is disabled. PATCH it with {"disabled": false} first.' })
      const message = newId('msg')
      const box: WebhookBox = { order: null, data: { text: 'This endpoint is set up.' } }
      await insertWebhookTest(env.DB, { store: caller.store, id: message, type: 'webhook.test', order: null, sealedBody: await seal(env, webhookBodyAddress(caller.store, message), JSON.stringify(box)), at: now.getTime() }, endpoint.id)
      await env.WEBHOOKS.send({ store: caller.store, order: null, endpoint: endpoint.id, message })
      return call.json({ id: message }, 202)
    }),
  }),
]

const iso = (at: number | null): string | null => at === null ? null : new Date(at).toISOString()
const toView = (row: DeliveryRow): DeliveryList['deliveries'][number] => ({
  id: row.message, type: row.type ?? '', order: row.order, sequence: row.sequence, state: row.state as DeliveryList['deliveries'][number]['state'], attempts: row.attempts, status: row.status, error: row.error,
  createdAt: new Date(row.at).toISOString(), lastAt: iso(row.lastAt), nextAt: iso(row.nextAt),
})
