import { line } from '../../../contract/common.ts'
import { importAnswer } from '../../../contract/import.ts'
import { codesAnswer, codesInput, codesView } from '../../../contract/reward.ts'
import { countCodes, deleteFreeCodes, insertCodes } from '../../db/codes.ts'
import { findContent } from '../../db/store-content.ts'
import { systemRandom } from '../../edge/ids.ts'
import { keepCode, makeCode } from '../../rewards/claim-offer.ts'
import { idempotencyHeader, once } from '../idempotency.ts'
import { importCsv } from '../import-csv.ts'
import { route, type Call, type Route } from '../route.ts'

const mostAtOnce = 10_000
const code = line(120)

/** null: no such offer, or one that gives no codes of a pool. */
async function poolOffer(call: Call<unknown, unknown>): Promise<{ readonly id: string; readonly prefix: string | null } | null> {
  const id = call.params['offer'] ?? ''
  const row = await findContent(call.env.DB, call.caller.store, 'offer', id)
  const { reward } = row === null ? { reward: null } : JSON.parse(row.body) as { reward?: { type: string; source?: string; prefix?: string | null } | null }
  return reward?.type === 'code' ? { id, prefix: reward.prefix ?? null } : null
}

/** In chunks, so that ten thousand AES keys are not made in one breath. */
async function keepAll(call: Call<unknown, unknown>, offer: string, texts: readonly string[]): Promise<number> {
  const kept = []
  for (let start = 0; start < texts.length; start += 200) kept.push(...await Promise.all(texts.slice(start, start + 200).map((text) => keepCode(call.env, call.caller.store, text))))
  const { free, claimed } = await countCodes(call.env.DB, call.caller.store, offer)
  return insertCodes(call.env.DB, call.caller.store, offer, kept.map(({ hash, sealed }) => ({ hash, sealed })), free + claimed + 1, call.now.getTime())
}

export const codeRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/codes/{offer}', group: 'Rewards', access: 'key', summary: 'Add one-time codes to an offer’s pool, or have some made',
    notes: 'For an offer whose reward is a code. Codes are kept sealed; what you send cannot be read back. Codes made here have 80 random bits and are in the answer, once, to be loaded into your shop. At most 10,000 a call.',
    headers: idempotencyHeader,
    body: codesInput, bodyLimit: 2 * 1024 * 1024, answers: { 200: { description: 'What was added', schema: codesAnswer } }, problems: ['invalid-body', 'not-found', 'conflict', 'too-large', 'unsupported-media-type'],
    handle: async (call) => {
      const offer = await poolOffer(call)
      if (offer === null) return call.problem('not-found', { detail: 'There is no offer of this id that gives a code. PUT /v1/content/offer/{id} first.' })
      return once(call, null, async () => {
        const made = call.body.generate === undefined ? null : await Promise.all(Array.from({ length: call.body.generate }, async () => (await makeCode(call.env, call.caller.store, offer.prefix, systemRandom)).text))
        const texts = made ?? call.body.codes ?? []
        const added = await keepAll(call, offer.id, texts)
        const { free } = await countCodes(call.env.DB, call.caller.store, offer.id)
        return call.json({ added, repeated: texts.length - added, free, ...made === null ? {} : { codes: made } })
      })
    },
  }),
  route({
    method: 'POST', path: '/v1/codes/{offer}/import', group: 'Rewards', access: 'key', summary: 'Add codes from a CSV file',
    notes: 'One column, `code`. A code known before counts as taken and changes nothing.',
    body: null, bodyType: 'text/csv', bodyLimit: 2 * 1024 * 1024, answers: { 200: { description: 'What was taken', schema: importAnswer } }, problems: ['invalid-body', 'not-found', 'too-large', 'unsupported-media-type'],
    handle: async (call) => {
      const offer = await poolOffer(call)
      if (offer === null) return call.problem('not-found', { detail: 'There is no offer of this id that gives a code. PUT /v1/content/offer/{id} first.' })
      return importCsv(call, {
        columns: ['code'], required: ['code'], limits: { bytes: 2 * 1024 * 1024, rows: mostAtOnce, columns: 1, cell: 200 },
        toValue: (cells) => {
          const read = code.safeParse(cells['code'])
          return read.success ? { ok: true, value: read.data } : { ok: false, errors: [{ pointer: '/code', message: 'must be one line of 1 to 120 characters' }] }
        },
        write: async (values) => { await keepAll(call, offer.id, values.map(({ value }) => value)) },
      })
    },
  }),
  route({
    method: 'GET', path: '/v1/codes/{offer}', group: 'Rewards', access: 'key', summary: 'How many codes of an offer are left',
    answers: { 200: { description: 'Counts', schema: codesView } },
    handle: async (call) => {
      const offer = call.params['offer'] ?? ''
      return call.json({ offer, ...await countCodes(call.env.DB, call.caller.store, offer) })
    },
  }),
  route({
    method: 'DELETE', path: '/v1/codes/{offer}', group: 'Rewards', access: 'key', summary: 'Take the free codes of an offer out of its pool',
    notes: 'Codes that shoppers have stay good.', answers: { 204: { description: 'Gone' } },
    handle: async (call) => {
      await deleteFreeCodes(call.env.DB, call.caller.store, call.params['offer'] ?? '')
      return new Response(null, { status: 204 })
    },
  }),
]
