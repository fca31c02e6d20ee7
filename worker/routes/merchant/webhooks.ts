import * as z from 'zod'
import { webhookInput, webhookPatch, webhookTypes, webhookView, type WebhookPatch, type WebhookView } from '../../../contract/webhook.ts'
import { newWebhookSecret } from '../../channels/standard-webhooks.ts'
import { forgetListeners } from '../../channels/webhook-listeners.ts'
import { deleteWebhookEndpoint, findWebhookEndpoint, insertWebhookEndpoint, listWebhookEndpoints, updateWebhookEndpoint, type WebhookEndpointRow } from '../../db/webhook-endpoints.ts'
import { abandonDeliveries } from '../../db/webhook-messages.ts'
import { addHookSecret, type HookSecret } from '../../edge/hook-secrets.ts'
import { newId } from '../../edge/ids.ts'
import { webhookSecretsAddress } from '../../edge/seal-addresses.ts'
import { open, seal } from '../../edge/seal.ts'
import type { Env } from '../../env.ts'
import { route, type Call, type Route } from '../route.ts'
import { findAddressErrors } from './address-errors.ts'

const mostEndpoints = 10
const answers = { 200: { description: 'The endpoint, without its secret', schema: webhookView } }

/** Where a store wants to be told: signed as Standard Webhooks says (standardwebhooks.com), so any of its libraries verifies. */
export const webhookRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/webhooks', group: 'Webhooks', access: 'key', summary: 'Endpoints of the store',
    answers: { 200: { description: 'The endpoints, oldest first, and the types there are', schema: z.object({ webhooks: z.array(webhookView), types: z.array(z.enum(webhookTypes)) }).meta({ id: 'WebhookList' }) } },
    handle: async (call) => call.json({ webhooks: (await listWebhookEndpoints(call.env.DB, call.caller.store)).map((row) => toView(row)), types: webhookTypes }),
  }),
  route({
    method: 'POST', path: '/v1/webhooks', group: 'Webhooks', access: 'key', summary: 'Add an endpoint',
    notes: `\`secret\` of the answer is shown this once. At most ${mostEndpoints} a store. Ten tries over three days; an answer of 410, or five days without a success, switches an endpoint off.`,
    body: webhookInput, answers: { 201: { description: 'The endpoint and its secret', schema: webhookView } }, problems: ['invalid-body', 'conflict', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, body, caller, now } = call
      const errors = findAddressErrors(call, body.url, '/url')
      if (errors.length > 0) return call.problem('invalid-body', { errors })
      const id = newId('wh'), secret = newWebhookSecret(), at = now.getTime()
      const row: WebhookEndpointRow = {
        store: caller.store, id, url: new URL(body.url).href, name: body.name ?? null, types: JSON.stringify(body.types),
        sealedSecrets: await sealSecrets(env, caller.store, id, [{ secret, until: null }]), disabled: null, failingSince: null, createdAt: at, updatedAt: at,
      }
      if (!await insertWebhookEndpoint(env.DB, row, mostEndpoints)) return call.problem('conflict', { detail: `There are ${mostEndpoints} endpoints already. Delete one first.` })
      forgetListeners(caller.store)
      return call.json(toView(row, secret), 201)
    },
  }),
  route({
    method: 'GET', path: '/v1/webhooks/{id}', group: 'Webhooks', access: 'key', summary: 'One endpoint', answers, problems: ['not-found'],
    handle: (call) => withEndpoint(call, async (row) => call.json(toView(row))),
  }),
  route({
    method: 'PATCH', path: '/v1/webhooks/{id}', group: 'Webhooks', access: 'key', summary: 'Change an endpoint, or its secret',
    notes: 'What is left out stays. `rotateSecret` answers a new secret once; for 24 hours every message bears both signatures. What waited for an endpoint when it is disabled is given up, and can be replayed.',
    body: webhookPatch, answers, problems: ['invalid-body', 'not-found', 'unsupported-media-type'],
    handle: (call) => withEndpoint(call, (row) => change(call, row)),
  }),
  route({
    method: 'DELETE', path: '/v1/webhooks/{id}', group: 'Webhooks', access: 'key', summary: 'Remove an endpoint', notes: 'With the list of what was told to it.',
    answers: { 204: { description: 'Removed' } }, problems: ['not-found'],
    handle: async (call) => {
      if (!await deleteWebhookEndpoint(call.env.DB, call.caller.store, call.params['id'] ?? '')) return call.problem('not-found')
      forgetListeners(call.caller.store)
      return new Response(null, { status: 204 })
    },
  }),
]

async function change(call: Call<WebhookPatch, undefined>, before: WebhookEndpointRow): Promise<Response> {
  const { env, body, now } = call
  const errors = findAddressErrors(call, body.url, '/url')
  if (errors.length > 0) return call.problem('invalid-body', { errors })
  const secret = body.rotateSecret ? newWebhookSecret() : undefined
  const disabled = body.disabled === undefined ? before.disabled : body.disabled ? before.disabled ?? 'merchant' : null
  const row: WebhookEndpointRow = {
    ...before,
    url: body.url === undefined ? before.url : new URL(body.url).href,
    name: body.name === undefined ? before.name : body.name,
    types: body.types === undefined ? before.types : JSON.stringify(body.types),
    sealedSecrets: secret === undefined ? before.sealedSecrets : await sealSecrets(env, before.store, before.id, addHookSecret(await openSecrets(env, before), secret, now)),
    // Whoever revives an endpoint, or moves it, says that it works now: its five days begin anew.
    disabled, failingSince: body.disabled === false || body.url !== undefined ? null : before.failingSince, updatedAt: now.getTime(),
  }
  await env.DB.batch([updateWebhookEndpoint(env.DB, row), ...disabled !== null && before.disabled === null ? [abandonDeliveries(env.DB, row.store, row.id, 'endpoint_disabled')] : []])
  forgetListeners(row.store)
  return call.json(toView(row, secret))
}

/** The endpoint of the path, or the answer that there is none. Somebody else's is none (TRUST 8). */
export async function withEndpoint(call: Pick<Call<unknown, unknown>, 'env' | 'caller' | 'params' | 'problem'>, work: (row: WebhookEndpointRow) => Promise<Response>): Promise<Response> {
  const row = await findWebhookEndpoint(call.env.DB, call.caller.store, call.params['id'] ?? '')
  return row === null ? call.problem('not-found') : work(row)
}

const sealSecrets = (env: Env, store: string, id: string, secrets: readonly HookSecret[]): Promise<string> => seal(env, webhookSecretsAddress(store, id), JSON.stringify(secrets))
async function openSecrets(env: Env, row: WebhookEndpointRow): Promise<readonly HookSecret[]> {
  const plain = await open(env, webhookSecretsAddress(row.store, row.id), row.sealedSecrets)
  return plain === null ? [] : JSON.parse(plain) as HookSecret[]
}

const toView = (row: WebhookEndpointRow, secret?: string): WebhookView => ({
  id: row.id, url: row.url, name: row.name, types: JSON.parse(row.types) as string[], disabled: row.disabled !== null, disabledReason: row.disabled,
  failingSince: row.failingSince === null ? null : new Date(row.failingSince).toISOString(), createdAt: new Date(row.createdAt).toISOString(), updatedAt: new Date(row.updatedAt).toISOString(),
  ...secret === undefined ? {} : { secret },
})
