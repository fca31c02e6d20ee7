import { storeInput, storePatch, storeView, type StoreSettings } from '../../../contract/store.ts'
import { forgetStore } from '../../content/store-settings.ts'
import { listCarrierAccounts } from '../../db/carrier-accounts.ts'
import { findStore, writeStoreSettings } from '../../db/stores.ts'
import { toFieldErrors } from '../../edge/field-errors.ts'
import { carrierAccountObject } from '../../env.ts'
import { route, type Call, type Route } from '../route.ts'
import { findAddressErrors } from './address-errors.ts'
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
    handle: async (call) => await writeStore(call, call.body) ?? answerStore(call),
  }),
  route({
    method: 'PATCH', path: '/v1/store', group: 'Store', access: 'key',
    summary: 'Change some settings',
    notes: 'What is not named stays as it is. Of `blocks` each field is set by itself: `{ "blocks": { "hidden": ["care"] } }` hides the block and leaves placement, caps and hold-out alone. Two changes at one moment are both made.',
    body: storePatch, answers: { 200: { description: 'The store', schema: storeView } }, problems: ['invalid-body', 'conflict', 'theme-contrast', 'unsupported-media-type'],
    handle: async (call) => {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const row = await findStore(call.env.DB, call.caller.store)
        if (row === null) return call.problem('not-found')
        const { blocks } = call.body
        const isSome = typeof blocks === 'object' && blocks !== null && !Array.isArray(blocks)
        const whole = storeInput.safeParse({ ...row.settings, ...call.body, ...isSome ? { blocks: { ...row.settings.blocks, ...blocks } } : {} })
        if (!whole.success) return call.problem('invalid-body', { errors: toFieldErrors(whole.error) })
        const answer = await writeStore(call, whole.data, row.stored)
        if (answer !== 'changed meanwhile') return answer ?? answerStore(call)
      }
      return call.problem('conflict', { detail: 'The settings are being changed by many calls at once. Try again.' })
    },
  }),
]

/** Each round one of those who write at a moment is through. */
const mostTries = 50

/** null: it is written. `was`: the settings it was made from; others there now are left alone. */
async function writeStore(call: Call<unknown, unknown>, settings: StoreSettings): Promise<Response | null>
async function writeStore(call: Call<unknown, unknown>, settings: StoreSettings, was: string): Promise<Response | null | 'changed meanwhile'>
async function writeStore(call: Call<unknown, unknown>, settings: StoreSettings, was: string | null = null): Promise<Response | null | 'changed meanwhile'> {
  const { env, caller, now } = call
  const logoErrors = findAddressErrors(call, settings.logo, '/logo')
  if (logoErrors.length > 0) return call.problem('invalid-body', { errors: logoErrors })
  const contrastErrors = findContrastErrors(settings.theme)
  if (contrastErrors.length > 0) return call.problem('theme-contrast', { errors: contrastErrors })
  if (!await writeStoreSettings(env.DB, caller.store, settings, now, was)) return was === null ? call.problem('not-found') : 'changed meanwhile'
  forgetStore(caller.store)
  return null
}

async function answerStore(call: Call<unknown, unknown>): Promise<Response> {
  const { env, caller } = call
  const row = await findStore(env.DB, caller.store)
  if (row === null) return call.problem('not-found')
  const accounts = await listCarrierAccounts(env.DB, caller.merchant)
  const carriers = await Promise.all(accounts.map(async (account) => ({
    carrier: account.carrier,
    state: (await carrierAccountObject(env, caller.merchant, account.carrier).state()).state,
    updatedAt: new Date(account.updatedAt).toISOString(),
  })))
  return call.json({ id: row.id, ...row.settings, lookupUrl: `${new URL(call.c.req.url).origin}/f/${row.id}`, carriers })
}
