/** Numbers that are due, packed into the requests the carrier takes. */
export interface DueNumber { readonly trackingNumber: string; readonly store: string; readonly order: string; /** UTC ms. */ readonly at: number; readonly value: number }
export interface PackedNumber { readonly trackingNumber: string; readonly orders: { readonly store: string; readonly order: string }[] }

/** A number two orders wait for is asked once. The most valuable first, then the longest overdue. */
export function packDue(due: readonly DueNumber[], numbersPerCall: number): PackedNumber[][] {
  const byNumber = new Map<string, { value: number; at: number; orders: { store: string; order: string }[] }>()
  for (const { trackingNumber, store, order, at, value } of due) {
    const known = byNumber.get(trackingNumber)
    if (known) {
      known.orders.push({ store, order })
      known.value = Math.max(known.value, value)
      known.at = Math.min(known.at, at)
    } else byNumber.set(trackingNumber, { value, at, orders: [{ store, order }] })
  }
  const numbers = [...byNumber].sort(([x, a], [y, b]) => b.value - a.value || a.at - b.at || (x < y ? -1 : 1)).map(([trackingNumber, { orders }]): PackedNumber => ({ trackingNumber, orders }))
  const packs: PackedNumber[][] = []
  for (let i = 0; i < numbers.length; i += numbersPerCall) packs.push(numbers.slice(i, i + numbersPerCall))
  return packs
}
