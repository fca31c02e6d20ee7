import type { CaseContext, CaseOpened } from '../../../../contract/case.ts'
import type { Said } from '../../../../contract/localized.ts'
import type { CaseKind } from '../../../../contract/vocabulary.ts'
import type { BlockContext } from '../../../blocks/block-context.ts'
import { referenceOf } from '../../../cases/case-id.ts'
import { toShownCase } from '../../../cases/read-case.ts'
import { sayAsShopper, type CaseSaid, type TellOfCase } from '../../../cases/write-case.ts'
import { prepareWebhook } from '../../../channels/post-webhook.ts'
import { findCase } from '../../../db/cases.ts'
import { justWritten } from '../../../db/webhook-messages.ts'
import type { Call } from '../../route.ts'
import { spendTry } from '../spend-try.ts'

export interface Opening extends Pick<CaseSaid, 'kind' | 'items' | 'text' | 'photos' | 'key' | 'most'> {
  readonly reason?: CaseContext['reason']
  readonly question?: string | null
  readonly answerDays: number | null
  readonly next: Said | null
}

/** People write a few times when something went wrong; a script writes more often. Per order, over all callers. */
const perOrder = { limit: 20, windowSeconds: 3600 }

/** The one way a shopper opens a case: counted, written once, told to the merchant, shown back. */
export async function openCaseFor(call: Call<unknown, unknown>, context: BlockContext, opening: Opening): Promise<Response> {
  const { env, now, store, order, facts } = context
  const refused = await spendTry(call, `acts/cases/${store.id}/${order.id}`, perOrder)
  if (refused !== null) return refused
  const { kind, items, text, photos, key, most = [] } = opening
  const shipment = shipmentOf(context, items)
  const said = await sayAsShopper(env, store, { order: order.id, shipment, kind, items, text, photos, key, most, context: contextOf(context, shipment, opening) }, tellOf(context, opening, shipment), now)
  if (!said.ok && said.reason === 'full') return call.problem('conflict', { detail: 'Another request took some of these items at this moment. Read the page again.' })
  if (!said.ok) return said.reason === 'photos' ? call.problem('invalid-body', { errors: [{ pointer: '/photos', message: 'must be uploads of this page that are finished and belong to nothing else' }] }) : call.problem('not-found')
  const found = await findCase(env.DB, store.id, said.id)
  if (found === null) return call.problem('not-found')
  const answer: CaseOpened = { case: await toShownCase(env, store, found, { zone: facts.order.destinationZone ?? store.settings.timeZone, isProven: false, answerDays: opening.answerDays }), next: opening.next }
  return call.json(answer, said.isNew ? 201 : 200)
}

/** What a merchant would ask first: how the parcel stood when this was written. */
function contextOf({ state, facts, language }: BlockContext, shipment: string | null, { reason, question }: Opening): CaseContext {
  const parcel = facts.shipments.find(({ id }) => id === shipment) ?? facts.shipments[0]
  const last = parcel?.events[0]
  return {
    state, language, substatus: parcel?.substatus ?? null, late: parcel?.late ?? false, lateDays: parcel?.lateDays ?? null, reason: reason ?? null, question: question ?? null,
    lastScan: last ? { kind: last.kind, at: last.time && (last.time.instant ?? last.time.wall), place: last.place?.town ?? null } : null,
  }
}

/** The one parcel that holds all of these; null where there are several or nobody knows. */
function shipmentOf({ facts: { shipments } }: BlockContext, items: Opening['items']): string | null {
  const holding = items.length === 0 ? shipments : shipments.filter((shipment) => items.every(({ item }) => shipment.items.some((each) => each.item === item)))
  return holding.length === 1 ? holding[0]?.id ?? null : null
}

const tellOf = ({ env, store, order, now }: BlockContext, { kind, items, reason }: Opening, shipment: string | null): TellOfCase => async ({ id, entry, isNew }) => {
  const name: { readonly case: string; readonly reference: string; readonly kind: CaseKind } = { case: id, reference: referenceOf(id), kind }
  const about = { store: store.id, order: { id: order.id, number: order.number }, now }
  const stands = isNew ? { sql: 'EXISTS (SELECT 1 FROM cases WHERE store = ?1 AND id = ?7)', keys: [id] } : justWritten
  return [
    await prepareWebhook(env, { ...about, type: 'case.opened', data: { ...name, items: [...items], shipment, isNew }, id: isNew ? id : `${id}/${entry}` }, stands),
    ...isNew && kind === 'return' && reason ? [await prepareWebhook(env, { ...about, type: 'return.requested', data: { ...name, items: [...items], reason }, id }, stands)] : [],
  ]
}
