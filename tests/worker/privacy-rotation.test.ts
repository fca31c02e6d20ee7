import { expect, it } from 'vitest'
import { findCarrierAccount } from '../../worker/db/carrier-accounts.ts'
import { toBase64 } from '../../worker/edge/bytes.ts'
import { openHookSecrets } from '../../worker/edge/hook-secrets.ts'
import { credentialsAddress } from '../../worker/edge/seal-addresses.ts'
import { open } from '../../worker/edge/seal.ts'
import { orderObjectName, type Env } from '../../worker/env.ts'
import { openShopper } from '../../worker/routes/shopper-box.ts'
import { reseal } from '../../worker/schedules/reseal.ts'
import { env } from '../support/worker-env.ts'
import { exampleOrder, openShop } from '../support/worker-shop.ts'

it('TRUST 21: a new key comes in with no failed read, and the old one can go when the accounts are wrapped anew', async () => {
  const shop = await openShop()
  const credentials = { clientId: 'ups-client', clientSecret: 'ups-secret' }
  await shop.call('PUT', '/v1/carrier-accounts/ups', { credentials, hookSecret: 'a-hook-secret-of-ups' })
  const order = await shop.put()

  const fresh = `2:${toBase64(new Uint8Array(32).fill(7))}`
  const both: Env = { ...env, SEAL_KEYS: `${fresh},${env.SEAL_KEYS}` }
  const onlyNew: Env = { ...env, SEAL_KEYS: fresh }
  const readCredentials = async (ring: Env, box: string) => JSON.parse(await open(ring, credentialsAddress(shop.merchant, 'ups'), box) ?? 'null') as unknown
  const account = async () => {
    const row = await findCarrierAccount(env.DB, shop.merchant, 'ups')
    if (row === null) throw new Error('no account')
    return row
  }

  const before = await account()
  expect(await readCredentials(both, before.sealedCredentials)).toEqual(credentials)
  expect(await readCredentials(onlyNew, before.sealedCredentials)).toBeNull()
  const box = (await env.ORDERS.get(env.ORDERS.idFromName(orderObjectName(shop.store, order.id))).merchantView(new Date().toISOString()))?.sealedShopper ?? ''
  expect(await openShopper(both, { merchant: shop.merchant, id: shop.store }, order.id, box)).toEqual(exampleOrder.shopper)

  await reseal(both, new Date())
  const after = await account()
  expect(await readCredentials(onlyNew, after.sealedCredentials)).toEqual(credentials)
  expect((await openHookSecrets(onlyNew, after)).map(({ secret }) => secret)).toEqual(['a-hook-secret-of-ups'])
  // The poll consumer reads the object's own copy.
  const held = await env.CARRIER_ACCOUNTS.get(env.CARRIER_ACCOUNTS.idFromName(`${shop.merchant}/ups`)).open()
  expect(await readCredentials(onlyNew, held?.sealedCredentials ?? '')).toEqual(credentials)
  // The sealed values themselves were not touched, and a second run finds nothing to do.
  expect(after.sealedCredentials.split('.')[3]).toBe(before.sealedCredentials.split('.')[3])
  await reseal(both, new Date())
  expect(await account()).toEqual(after)
})
