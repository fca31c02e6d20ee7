import * as z from 'zod'
import { carrierAccountInput, carrierAccountView, type CarrierAccountInput } from '../../../contract/store.ts'
import type { Carrier } from '../../carriers/carrier.ts'
import { carrierOf, carriers } from '../../carriers/registry.ts'
import { deleteCarrierAccount, findCarrierAccount, listCarrierAccounts, upsertCarrierAccount, type CarrierAccountRow } from '../../db/carrier-accounts.ts'
import type { FieldError } from '../../edge/field-errors.ts'
import { addHookSecret, openHookSecrets, sealHookSecrets } from '../../edge/hook-secrets.ts'
import { newId } from '../../edge/ids.ts'
import { checkOutboundUrl } from '../../edge/outbound-url.ts'
import { credentialsAddress } from '../../edge/seal-addresses.ts'
import { seal } from '../../edge/seal.ts'
import { carrierAccountObject } from '../../env.ts'
import { route, type Call, type Route } from '../route.ts'

const answers = { 200: { description: 'The account, without its secrets', schema: carrierAccountView } }

export const carrierAccountRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/carrier-accounts', group: 'Carriers', access: 'key',
    summary: 'Carrier accounts of the merchant', notes: 'All stores of one merchant share them.',
    answers: { 200: { description: 'The accounts', schema: z.object({ accounts: z.array(carrierAccountView) }).meta({ id: 'CarrierAccountList' }) } },
    handle: async (call) => call.json({ accounts: await Promise.all((await listCarrierAccounts(call.env.DB, call.caller.merchant)).map((row) => toView(call, row))) }),
  }),
  route({
    method: 'GET', path: '/v1/carrier-accounts/{carrier}', group: 'Carriers', access: 'key',
    summary: 'One carrier account', answers, problems: ['not-found', 'carrier-account-missing'],
    handle: async (call) => {
      const carrier = carrierOf(call.params['carrier'] ?? '')
      if (carrier === null) return answerUnknownCarrier(call)
      const row = await findCarrierAccount(call.env.DB, call.caller.merchant, carrier.id)
      return row === null ? call.problem('carrier-account-missing') : call.json(await toView(call, row))
    },
  }),
  route({
    method: 'PUT', path: '/v1/carrier-accounts/{carrier}', group: 'Carriers', access: 'key',
    summary: 'Set credentials of a carrier',
    notes: 'Sealed before they are stored (AES-256-GCM envelope) and never shown again. `hookUrl` of the answer is where the carrier sends its pushes.',
    body: carrierAccountInput, answers, problems: ['invalid-body', 'not-found', 'unsupported-media-type'],
    handle: async (call) => {
      const carrier = carrierOf(call.params['carrier'] ?? '')
      if (carrier === null) return answerUnknownCarrier(call)
      const errors = [...findCredentialErrors(carrier, call.body), ...findBaseUrlErrors(call, call.body)]
      if (errors.length > 0) return call.problem('invalid-body', { errors })
      return call.json(await toView(call, await configure(call, carrier, call.body)))
    },
  }),
  route({
    method: 'DELETE', path: '/v1/carrier-accounts/{carrier}', group: 'Carriers', access: 'key',
    summary: 'Remove credentials of a carrier', notes: 'The carrier is asked no more; its pushes are refused.',
    answers: { 204: { description: 'Removed' } }, problems: ['carrier-account-missing'],
    handle: async (call) => {
      const { env, caller } = call
      const carrier = call.params['carrier'] ?? ''
      if (!await deleteCarrierAccount(env.DB, caller.merchant, carrier)) return call.problem('carrier-account-missing')
      await carrierAccountObject(env, caller.merchant, carrier).close()
      return new Response(null, { status: 204 })
    },
  }),
]

async function configure(call: Call<CarrierAccountInput, undefined>, carrier: Carrier, body: CarrierAccountInput): Promise<CarrierAccountRow> {
  const { env, now, caller } = call
  const before = await findCarrierAccount(env.DB, caller.merchant, carrier.id)
  const secrets = addHookSecret(before === null ? [] : await openHookSecrets(env, before), body.hookSecret, now)
  const row: CarrierAccountRow = {
    merchant: caller.merchant,
    carrier: carrier.id,
    id: before?.id ?? newId('ca'),
    baseUrl: body.baseUrl ?? null,
    sealedCredentials: await seal(env, credentialsAddress(caller.merchant, carrier.id), JSON.stringify(body.credentials)),
    sealedHookSecrets: await sealHookSecrets(env, { merchant: caller.merchant, carrier: carrier.id }, secrets),
    updatedAt: now.getTime(),
  }
  await upsertCarrierAccount(env.DB, row, now)
  await carrierAccountObject(env, caller.merchant, carrier.id).configure({
    merchant: caller.merchant, carrier: carrier.id, origin: row.baseUrl ?? carrier.origin,
    sealedCredentials: row.sealedCredentials, sealedHookSecrets: row.sealedHookSecrets, now: now.toISOString(),
  })
  return row
}

async function toView(call: Call<unknown, unknown>, row: CarrierAccountRow): Promise<z.infer<typeof carrierAccountView>> {
  const { env, now } = call
  const { state } = await carrierAccountObject(env, row.merchant, row.carrier).state()
  const secrets = await openHookSecrets(env, row)
  return {
    carrier: row.carrier, account: row.id, state,
    hookUrl: carrierOf(row.carrier)?.webhook ? `${new URL(call.c.req.url).origin}/v1/hooks/carriers/${row.carrier}/${row.id}` : null,
    hookSecretSet: secrets.some((secret) => secret.until === null || Date.parse(secret.until) > now.getTime()),
    updatedAt: new Date(row.updatedAt).toISOString(),
  }
}

const answerUnknownCarrier = (call: Call<unknown, unknown>): Response =>
  call.problem('not-found', { detail: `We have no adapter of that carrier. There are: ${carriers.map((carrier) => carrier.id).join(', ')}.` })

/** Says which credentials this carrier takes, each with what it is. */
function findCredentialErrors(carrier: Carrier, body: CarrierAccountInput): FieldError[] {
  const known = Object.entries(carrier.credentials)
  const missing = known.filter(([name, { optional }]) => !optional && body.credentials[name] === undefined)
    .map(([name, { label }]) => ({ pointer: `/credentials/${name}`, message: `is missing: ${label}` }))
  const strange = Object.keys(body.credentials).filter((name) => !Object.hasOwn(carrier.credentials, name))
    .map((name) => ({ pointer: `/credentials/${name}`, message: `is none of ${carrier.name}’s: ${known.map(([known]) => known).join(', ')}` }))
  const hook = body.hookSecret && !carrier.webhook ? [{ pointer: '/hookSecret', message: `${carrier.name} sends no pushes` }] : []
  return [...missing, ...strange, ...hook]
}

function findBaseUrlErrors(call: Call<unknown, unknown>, body: CarrierAccountInput): FieldError[] {
  if (!body.baseUrl) return []
  const judged = checkOutboundUrl(body.baseUrl, call.env, [new URL(call.c.req.url).hostname])
  if (!judged.ok) return [{ pointer: '/baseUrl', message: judged.reason }]
  return judged.url.origin === body.baseUrl ? [] : [{ pointer: '/baseUrl', message: `must be an origin without path, such as "${judged.url.origin}"` }]
}
