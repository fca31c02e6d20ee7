import { redemptionAnswer, redemptionInput } from '../../../contract/reward.ts'
import { orderIdFor, toNumberKey } from '../../edge/hash.ts'
import { redeemCode } from '../../rewards/redeem-code.ts'
import { once } from '../idempotency.ts'
import { route, type Call, type Route } from '../route.ts'
import { orderObject } from '../../env.ts'

export const redemptionRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/redemptions', group: 'Rewards', access: 'key', summary: 'Spend a code, or ask whether it is good',
    notes: 'For your checkout. 201: spent now, by you alone, however many ask at the same moment. 200: spent before for this very order, or only checked. 409: spent elsewhere, lapsed, or given to nobody. 404: not one of ours. Orders that name `discountCodes` in POST /v1/orders spend them by themselves.',
    headers: { 'Idempotency-Key': 'Same key and same body: same answer, for 24 hours. Needed only where no `order` is named: one that is may be sent again by itself.' },
    body: redemptionInput, answers: { 200: { description: 'Checked, or repeated', schema: redemptionAnswer }, 201: { description: 'Spent', schema: redemptionAnswer } }, problems: ['invalid-body', 'not-found', 'conflict', 'unsupported-media-type'],
    handle: (call) => once(call, null, async () => {
      const { env, caller, body, now } = call
      const numberKey = body.order ? toNumberKey(body.order) : ''
      const order = numberKey === '' ? null : { id: await orderIdFor(env, caller.store, numberKey), number: body.order ?? null }
      if (order !== null && await mayNotSpend(call, order.id)) return call.problem('conflict', { detail: 'This order is a test or cancelled: it spends no code.' })
      const result = await redeemCode(env, { store: caller.store, code: body.code, order, amount: body.amount ?? null, isCheck: body.check, now })
      if (!result.ok) return result.reason === 'unknown' ? call.problem('not-found', { detail: 'This is no code of ours.' }) : call.problem('conflict', { detail: refusals[result.reason] })
      return call.json({ offer: result.offer, redemption: result.redemption, repeated: result.isRepeated }, result.isRepeated || body.check ? 200 : 201)
    }),
  }),
]

const refusals = { not_given: 'This code was given to nobody yet.', lapsed: 'This code is no longer good.', spent: 'This code was spent before.' } as const

/** An order that has not come yet may spend: a checkout asks before it sends the order. */
async function mayNotSpend({ env, caller, now }: Call<unknown, unknown>, order: string): Promise<boolean> {
  const held = await orderObject(env, caller.store, order).merchantView(now.toISOString())
  return held !== null && (held.input.test === true || Boolean(held.input.cancelledAt))
}
