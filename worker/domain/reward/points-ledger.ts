import type { Money } from '../../../contract/common.ts'

/** One row of the ledger. `at` and `expiresAt` are UTC ms. */
export interface LedgerRow { readonly id: string; readonly amount: number; readonly at: number; readonly expiresAt: number | null }

export const balanceOf = (rows: readonly LedgerRow[]): number => rows.reduce((sum, { amount }) => sum + amount, 0)

/** Points of an order: whole ones, from its value in major units. ¥ has no minor unit, the dinar a thousand: the currency says. */
export function pointsFor(value: Money, perMajorUnit: number): number {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency: value.currency }).resolvedOptions().maximumFractionDigits ?? 2
  // A tenth of a point is no point; the tiny summand mends 0.1 × 30, which is 2.9999…
  return Math.max(0, Math.floor(value.amount / 10 ** digits * perMajorUnit + 1e-9))
}

/** Value of the priced items in one currency; null = nothing is priced, or prices are mixed. */
export function orderValue(items: readonly { readonly quantity: number; readonly price?: Money | null | undefined }[]): Money | null {
  const priced = items.flatMap(({ price, quantity }) => price ? [{ ...price, amount: price.amount * quantity }] : [])
  const currency = priced[0]?.currency
  if (currency === undefined || priced.some((price) => price.currency !== currency)) return null
  return { amount: priced.reduce((sum, { amount }) => sum + amount, 0), currency }
}

/**
 * What has lapsed and is not written down yet: rows to add so that the sum stays the balance. What was spent came out of the
 * points that lapse first, so nobody loses points that could have been spent before others. Pure in the rows' order.
 */
export function lapsedRows(rows: readonly LedgerRow[], now: number): { readonly id: string; readonly amount: number }[] {
  const end = ({ expiresAt }: LedgerRow): number => expiresAt ?? Infinity
  const lots = rows.filter(({ amount }) => amount > 0).map((row) => ({ row, left: row.amount }))
    .sort((a, b) => end(a.row) - end(b.row) || a.row.at - b.row.at || (a.row.id < b.row.id ? -1 : 1))
  const isLapse = ({ id }: LedgerRow): boolean => id.startsWith('lapse/')
  for (const row of rows.filter(isLapse)) {
    const lot = lots.find((each) => `lapse/${each.row.id}` === row.id)
    if (lot) lot.left = Math.max(0, lot.left + row.amount)
  }
  // In the order of time: a lot that had lapsed by then, or was not there yet, could not be spent from.
  for (const spent of rows.filter((row) => row.amount < 0 && !isLapse(row)).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    let owed = -spent.amount
    for (const lot of lots) {
      if (owed === 0) break
      if (end(lot.row) <= spent.at || lot.row.at > spent.at) continue
      const taken = Math.min(lot.left, owed)
      lot.left -= taken
      owed -= taken
    }
  }
  const written = new Set(rows.map(({ id }) => id))
  return lots.filter(({ row, left }) => left > 0 && end(row) <= now && !written.has(`lapse/${row.id}`)).map(({ row, left }) => ({ id: `lapse/${row.id}`, amount: -left }))
}
