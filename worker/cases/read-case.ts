import type { CaseContext, CaseId, CaseSummary, CaseView, ShownCase } from '../../contract/case.ts'
import type { OrderId, ShipmentId } from '../../contract/ids.ts'
import { findCase, listOrderCases, type CaseRow, type CaseWithEntries, type EntryRow } from '../db/cases.ts'
import { addDays } from '../domain/shipment/day.ts'
import { dayAt } from '../domain/shipment/zoned-time.ts'
import { caseEntryAddress } from '../edge/seal-addresses.ts'
import { open } from '../edge/seal.ts'
import type { Env } from '../env.ts'
import { referenceOf } from './case-id.ts'

interface StoreName { readonly id: string; readonly merchant: string }

export const toCaseSummary = (row: CaseRow): CaseSummary => ({
  id: row.id as CaseId, reference: referenceOf(row.id), order: row.order as OrderId, shipment: row.shipment as ShipmentId | null, kind: row.kind, state: row.state,
  items: itemsOf(row), openedAt: new Date(row.openedAt).toISOString(), updatedAt: new Date(row.updatedAt).toISOString(),
  closedAt: row.closedAt === null ? null : new Date(row.closedAt).toISOString(), declined: row.declined === 1, context: JSON.parse(row.context) as CaseContext,
})

export const itemsOf = (row: CaseRow): CaseSummary['items'] => JSON.parse(row.items) as CaseSummary['items']

/** What the merchant sees, or a shopper is given of their own data. null = no such case of this store. */
export async function readCase(env: Env, store: StoreName, id: string): Promise<CaseView | null> {
  const found = await findCase(env.DB, store.id, id)
  return found && toCaseView(env, store, found)
}

/** Everything held about an order's cases, for a request under data protection law. */
export const exportCases = async (env: Env, store: StoreName, order: string): Promise<CaseView[]> =>
  Promise.all((await listOrderCases(env.DB, store.id, order)).map((found) => toCaseView(env, store, found)))

async function toCaseView(env: Env, store: StoreName, { row, entries }: CaseWithEntries): Promise<CaseView> {
  return {
    ...toCaseSummary(row),
    entries: await Promise.all(entries.map(async (entry) => ({
      id: entry.id, at: new Date(entry.at).toISOString(), by: entry.author, text: await openText(env, store, row.id, entry), photos: JSON.parse(entry.photos) as string[], refund: refundOf(entry),
    }))),
  }
}

export interface Showing { readonly zone: string; readonly isProven: boolean; readonly answerDays: number | null }

/** As the shopper's page shows it. A link may be passed on: what the shopper wrote comes back only to someone who proved who they are. */
export async function toShownCase(env: Env, store: StoreName, { row, entries }: CaseWithEntries, { zone, isProven, answerDays }: Showing): Promise<ShownCase> {
  const dayOf = (at: number): string => dayAt(at, zone)
  const asked = entries.findLast(({ author }) => author === 'shopper')?.at ?? row.openedAt
  return {
    id: row.id, reference: referenceOf(row.id), kind: row.kind, state: row.state, items: itemsOf(row), openedOn: dayOf(row.openedAt),
    answerBy: row.state === 'open' && answerDays !== null ? addDays(dayOf(asked), answerDays) : null,
    entries: await Promise.all(entries.filter(({ author }) => isProven || author === 'merchant').map(async (entry) => ({
      on: dayOf(entry.at), by: entry.author, text: await openText(env, store, row.id, entry), refund: refundOf(entry),
    }))),
  }
}

const openText = async (env: Env, store: StoreName, caseId: string, entry: EntryRow): Promise<string | null> =>
  entry.sealedText === null ? null : open(env, caseEntryAddress(store.merchant, store.id, caseId, entry.id), entry.sealedText)

const refundOf = ({ refundAmount, refundCurrency }: EntryRow) => refundAmount === null || refundCurrency === null ? null : { amount: refundAmount, currency: refundCurrency }
