import { carrierOf } from '../carriers/registry.ts'
import { hookKind, readHookRow, toHookBody } from '../custom/hook-rows.ts'
import { listAccountsSealedOtherwise, replaceAccountBoxes, type CarrierAccountRow } from '../db/carrier-accounts.ts'
import { listCodesSealedOtherwise, replaceCodeBoxes } from '../db/codes.ts'
import { listRecommendersSealedOtherwise, replaceRecommenderBox } from '../db/recommendation-settings.ts'
import { listHooksSealedOtherwise, replaceContentBody } from '../db/store-content.ts'
import { listEndpointsSealedOtherwise, replaceEndpointBox } from '../db/webhook-endpoints.ts'
import { log } from '../edge/log.ts'
import { codeAddress, credentialsAddress, hookSecretAddress, hookSecretsAddress, recommenderSecretAddress, webhookSecretsAddress } from '../edge/seal-addresses.ts'
import { rewrap } from '../edge/seal.ts'
import { carrierAccountObject, type Env } from '../env.ts'

const most = 100, mostCodes = 1000

/**
 * After a new key was put first in SEAL_KEYS: the boxes that are kept for ever are wrapped under it, a hundred accounts a run,
 * so that the old key can go. Boxes of orders end with their retention, answers kept for a repeated call within a day.
 */
export async function reseal(env: Env, now: Date): Promise<void> {
  const newest = env.SEAL_KEYS.split(':')[0]?.trim() ?? ''
  await resealWebhooks(env, newest)
  await resealHooks(env, newest)
  await resealRecommenders(env, newest)
  await resealCodes(env, newest)
  for (const row of await listAccountsSealedOtherwise(env.DB, `1.${newest}.`, most)) {
    const moved = await moveBoxes(env, row)
    if (moved === null) { log('error', 'a sealed box does not open', { merchant: row.merchant, carrier: row.carrier }); continue }
    if (!await replaceAccountBoxes(env.DB, row, moved)) continue
    await carrierAccountObject(env, row.merchant, row.carrier).configure({
      merchant: row.merchant, carrier: row.carrier, origin: row.baseUrl ?? carrierOf(row.carrier)?.origin ?? '',
      sealedCredentials: moved.sealedCredentials, sealedHookSecrets: moved.sealedHookSecrets, now: now.toISOString(),
    })
  }
}

/** Secrets of endpoints; what was told under them goes by itself within a month. */
async function resealWebhooks(env: Env, newest: string): Promise<void> {
  for (const row of await listEndpointsSealedOtherwise(env.DB, `1.${newest}.`, most)) {
    const moved = await rewrap(env, webhookSecretsAddress(row.store, row.id), row.sealedSecrets)
    if (moved === null) log('error', 'a sealed box does not open', { store: row.store, endpoint: row.id })
    else await replaceEndpointBox(env.DB, row, moved)
  }
}

/** Secrets of the servers that fill a block. */
async function resealHooks(env: Env, newest: string): Promise<void> {
  for (const { store, id, body, updatedAt } of await listHooksSealedOtherwise(env.DB, `1.${newest}.`, most)) {
    const hook = readHookRow(id, body, updatedAt)
    const sealedSecret = await rewrap(env, hookSecretAddress(store, id), hook.sealedSecret)
    if (sealedSecret === null) log('error', 'a sealed box does not open', { store, block: id })
    else await replaceContentBody(env.DB, store, { kind: hookKind, id, from: body, to: toHookBody({ ...hook, sealedSecret }) })
  }
}

/** Secrets of merchants' own recommenders. */
async function resealRecommenders(env: Env, newest: string): Promise<void> {
  for (const { store, sealedSecret } of await listRecommendersSealedOtherwise(env.DB, `1.${newest}.`, most)) {
    const moved = await rewrap(env, recommenderSecretAddress(store), sealedSecret)
    if (moved === null) log('error', 'a sealed box does not open', { store })
    else await replaceRecommenderBox(env.DB, store, { from: sealedSecret, to: moved })
  }
}

/** Codes may wait in a pool for years; a thousand a run. */
async function resealCodes(env: Env, newest: string): Promise<void> {
  const rows = await listCodesSealedOtherwise(env.DB, `1.${newest}.`, mostCodes)
  const moved = await Promise.all(rows.map(async (row) => ({ ...row, sealed: await rewrap(env, codeAddress(row.store, row.hash), row.sealed) })))
  const lost = moved.filter(({ sealed }) => sealed === null).length
  if (lost > 0) log('error', 'a sealed box does not open', { codes: lost })
  const boxes = moved.flatMap(({ store, hash, sealed }) => sealed === null ? [] : [{ store, hash, sealed }])
  if (boxes.length > 0) await replaceCodeBoxes(env.DB, boxes)
}

/** null: a box is sealed under a key that is no longer in the ring. */
async function moveBoxes(env: Env, row: CarrierAccountRow): Promise<CarrierAccountRow | null> {
  const sealedCredentials = await rewrap(env, credentialsAddress(row.merchant, row.carrier), row.sealedCredentials)
  const sealedHookSecrets = row.sealedHookSecrets && await rewrap(env, hookSecretsAddress(row.merchant, row.carrier), row.sealedHookSecrets)
  return sealedCredentials === null || (row.sealedHookSecrets !== null && sealedHookSecrets === null) ? null : { ...row, sealedCredentials, sealedHookSecrets }
}
