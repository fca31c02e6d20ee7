/** One order as the learning parts see it; nothing of the shopper but an opaque key. */
export interface OrderRow {
  readonly id: string
  readonly customer: string | null
  /** Minutes since 1970 on the store's own clock; null when not known. */
  readonly minute: number | null
  readonly lines: readonly OrderLine[]
}
export interface OrderLine { readonly item: string; readonly quantity: number }

/** A product of the catalogue, sold or not. */
export interface CatalogueItem {
  readonly id: string
  readonly title: string
  /** Broad to narrow, e.g. department and category. */
  readonly groups: readonly string[]
  /** What the merchant says one pack lasts. */
  readonly nominalDays: number | null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string | null => typeof value === 'string' && value !== '' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : null

/** Minutes of a local ISO time or date without a zone (`2011-10-03T14:05`, `2011-10-03`); null for anything else. */
export const parseMinute = (value: unknown): number | null => {
  const match = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(value) : null
  if (match === null) return null
  const [, year, month, day, hour, minute] = match
  // A zeroth or thirteenth month would roll over into another year, and one wrong order would age all others.
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59) return null
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)) / 60_000
  return Math.abs(time) < 2 ** 31 ? time : null
}

/** Days since 1970 of the same. */
export const parseDay = (value: unknown): number | null => {
  const minute = parseMinute(value)
  return minute === null ? null : Math.floor(minute / 1440)
}

/** `YYYY-MM-DD` of days since 1970. */
export const toDate = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/**
 * An order of `orders.jsonl` (`{id, customer, at, lines: [[item, qty, price], …]}`), or null when it holds no line. Lines of
 * one item are added up; a quantity of nought or less is a return and no purchase; a missing one counts as 1.
 */
export const parseOrderRow = (value: unknown): OrderRow | null => {
  if (!isRecord(value)) return null
  const sums = new Map<string, number>()
  for (const line of Array.isArray(value['lines']) ? value['lines'] as unknown[] : []) {
    const parts = Array.isArray(line) ? line as unknown[] : isRecord(line) ? [line['item'], line['qty'] ?? line['quantity']] : [line]
    const item = textOf(parts[0])
    const quantity = parts[1] === undefined || parts[1] === null ? 1 : Number(parts[1])
    if (item !== null && quantity > 0) sums.set(item, (sums.get(item) ?? 0) + quantity)
  }
  if (sums.size === 0) return null
  return { id: textOf(value['id']) ?? '', customer: textOf(value['customer']), minute: parseMinute(value['at']), lines: [...sums].map(([item, quantity]) => ({ item, quantity })) }
}

/** A line of `items.jsonl`, or null without an id. */
export const parseCatalogueItem = (value: unknown): CatalogueItem | null => {
  if (!isRecord(value)) return null
  const id = textOf(value['id'])
  if (id === null) return null
  const days = Number(value['nominal_days'])
  return { id, title: textOf(value['title']) ?? '', groups: [value['department'], value['category']].map(textOf).filter((group) => group !== null), nominalDays: days > 0 && Number.isFinite(days) ? days : null }
}
