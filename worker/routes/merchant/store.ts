import { storeInput, storePatch, storeView, type StoreSettings } from '../../../contract/store.ts'
import { forgetStore } from '../../content/store-settings.ts'
import { listCarrierAccounts } from '../../db/carrier-accounts.ts'
import { findStore, writeStoreSettings } from '../../db/stores.ts'
import { toFieldErrors } from '../../edge/field-errors.ts'
import { checkOutboundUrl } from '../../edge/outbound-url.ts'
import { carrierAccountObjectName } from '../../env.ts'
import { route, type Call, type Route } from '../route.ts'
import { findContrastErrors } from './contrast.ts'

export const storeRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/store', group: 'Store', access: 'key',
    summary: 'Settings of the key’s store', answers: { 200: { description: 'The store', schema: storeView } },
    handle: (call) => answerStore(call),
  }),
  route({
    method: 'PUT', path: '/v1/store', group: 'Store', access: 'key',
    summary: 'Replace the settings',
    notes: 'A field left out takes its default. A theme whose text cannot be read is refused, with the two colours named. Open pages follow within half a minute.',
    body: storeInput, answers: { 200: { description: 'The store', schema: storeView } }, problems: ['invalid-body', 'theme-contrast', 'unsupported-media-type'],
    handle: (call) => writeStore(call, call.body),
  }),
  route({
    method: 'PATCH', path: '/v1/store', group: 'Store', access: 'key',
    summary: 'Change some settings',
    notes: 'What is not named stays as it is. Of `blocks` each field is set by itself: `{ "blocks": { "hidden": ["care"] } }` hides the block and leaves placement, caps and hold-out alone.',
    body: storePatch, answers: { 200: { description: 'The store', schema: storeView } }, problems: ['invalid-body', 'theme-contrast', 'unsupported-media-type'],
    handle: async (call) => {
      const row = await findStore(call.env.DB, call.caller.store)
      if (row === null) return call.problem('not-found')
      const { blocks } = call.body
      const isSome = typeof blocks === 'object' && blocks !== null && !Array.isArray(blocks)
      const whole = storeInput.safeParse({ ...row.settings, ...call.body, ...isSome ? { blocks: { ...row.settings.blocks, ...blocks } } : {} })
      return whole.success ? writeStore(call, whole.data) : call.problem('invalid-body', { errors: toFieldErrors(whole.error) })
    },
  }),
]

async function writeStore(call: Call<unknown, unknown>, settings: StoreSettings): Promise<Response> {
  const { env, caller, now } = call
  const logo = settings.logo ? checkOutboundUrl(settings.logo, env, [new URL(call.c.req.url).hostname]) : null
  if (logo?.ok === false) return call.problem('invalid-body', { errors: [{ pointer: '/logo', message: logo.reason }] })
  const contrastErrors = findContrastErrors(settings.theme)
  if (contrastErrors.length > 0) return call.problem('theme-contrast', { errors: contrastErrors })
  await writeStoreSettings(env.DB, caller.store, settings, now)
  forgetStore(caller.store)
  return answerStore(call)
}

async function answerStore(call: Call<unknown, unknown>): Promise<Response> {
  const { env, caller } = call
  const row = await findStore(env.DB, caller.store)
  if (row === null) return call.problem('not-found')
  const accounts = await listCarrierAccounts(env.DB, caller.merchant)
  const carriers = await Promise.all(accounts.map(async (account) => ({
    carrier: account.carrier,
    state: (await env.CARRIER_ACCOUNTS.get(env.CARRIER_ACCOUNTS.idFromName(carrierAccountObjectName(caller.merchant, account.carrier))).state()).state,
    updatedAt: new Date(account.updatedAt).toISOString(),
  })))
  return call.json({ id: row.id, ...row.settings, lookupUrl: `${new URL(call.c.req.url).origin}/f/${row.id}`, carriers })
}
