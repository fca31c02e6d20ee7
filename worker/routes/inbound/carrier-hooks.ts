import * as z from 'zod'
import { carrierOf } from '../../carriers/registry.ts'
import { findCarrierAccountById } from '../../db/carrier-accounts.ts'
import { claimPushId, releasePushId } from '../../db/push-ids.ts'
import { utf8 } from '../../edge/bytes.ts'
import { sha256Hex } from '../../edge/hash.ts'
import { liveHookSecrets, openHookSecrets } from '../../edge/hook-secrets.ts'
import { readBytes } from '../../edge/read-bytes.ts'
import type { CarrierPush } from '../../queues/jobs.ts'
import { route, type Call, type Route } from '../route.ts'

const mostBytes = 1024 * 1024
/** A queue message holds 128 KB, its body as JSON. No carrier's push about parcels comes near. */
const mostQueued = 127_000

/**
 * A carrier's push. The raw bytes are verified before anything is read from them; a push that was taken in before is
 * answered like a new one and does nothing (TRUST 38–44). All the work is done later, from the queue.
 */
export const carrierHookRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/hooks/carriers/{carrier}/{account}', group: 'Carriers', access: 'open',
    summary: 'Where a carrier sends its pushes', notes: 'The address is `hookUrl` of the carrier account. Signed the carrier’s way; an unsigned or changed body is refused and nothing is kept of it.',
    rawBody: '*/*', answers: { 202: { description: 'Taken in, or taken in before', schema: z.object({}) } }, problems: ['unauthorized', 'too-large', 'too-slow', 'invalid-body'],
    handle: takePush,
  }),
]

async function takePush(call: Call<undefined, undefined>): Promise<Response> {
  const { env, now, params } = call
  const read = await readBytes(call.c.req.raw, mostBytes)
  if (!read.ok) {
    if (read.reason === 'too-large') return call.problem('too-large', { detail: 'At most 1 MiB.' })
    return call.problem(read.reason === 'too-slow' ? 'too-slow' : 'invalid-body')
  }
  const webhook = carrierOf(params['carrier'] ?? '')?.webhook
  const account = webhook ? await findCarrierAccountById(env.DB, params['carrier'] ?? '', params['account'] ?? '') : null
  const secrets = account === null ? [] : liveHookSecrets(await openHookSecrets(env, account), now)
  const headers = toPlainHeaders(call.c.req.raw.headers)
  if (!webhook || account === null || secrets.length === 0 || !await webhook.verify({ headers, rawBody: read.bytes, secrets, now })) return call.problem('unauthorized')

  const body = new TextDecoder().decode(read.bytes)
  const id = `${account.id}/${await sha256Hex(webhook.parse(body, headers).id || body)}`
  const push: CarrierPush = { id, merchant: account.merchant, carrier: account.carrier, body, headers: withoutSecrets(headers), receivedAt: now.toISOString() }
  // As it will lie in the queue: each quotation mark of the body is two bytes there.
  if (utf8(JSON.stringify(push)).byteLength > mostQueued) return call.problem('too-large', { detail: 'At most about 120 KB in one push.' })
  if (await claimPushId(env.DB, account.id, id, now)) {
    try {
      await env.CARRIER_PUSHES.send(push)
    } catch (error) {
      await releasePushId(env.DB, account.id, id)
      throw error
    }
  }
  return call.json({}, 202)
}

const toPlainHeaders = (headers: Headers): Record<string, string> => Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]))

/** What the parser may want (times, content type, ids) goes on; what proves or identifies the sender stays here. */
function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name === 'content-type' || /(^|-)(id|event|date|time|timestamp|topic|version)$/.test(name)))
}
