import { currency, type Money } from '../../contract/common.ts'

/** Values as people write them into cells, and back. Each reader gives undefined for what it cannot read. */

/** A list in one cell, parted by `|`; a `|` of its own is written `\|`. */
export const joinList = (list: readonly string[]): string => list.map((entry) => entry.replace(/[\\|]/g, '\\$&')).join('|')
export const splitList = (cell: string): string[] => cell === '' ? [] : [...cell.matchAll(/(?:^|\|)((?:\\.|[^\\|])*)/gs)].map(([, entry]) => (entry ?? '').replace(/\\(.)/gs, '$1').trim()).filter(Boolean)

/** As spreadsheets and people say it. */
export function readBoolean(cell: string): boolean | undefined {
  if (/^(true|yes|y|1)$/i.test(cell)) return true
  return /^(false|no|n|0)$/i.test(cell) ? false : undefined
}

/** Decimal places of a currency: 2 for GBP, 0 for JPY, 3 for KWD. */
const placesOf = (code: string): number => new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2

export type PriceReading = { readonly ok: true; readonly value: Money } | { readonly ok: false; readonly of: 'price' | 'currency'; readonly message: string }

/** `24.95` and `GBP`. A decimal comma is taken where it cannot be a thousands separator: `24,95`, never `1,234`. What it cannot read it says, and of which of the two. */
export function readPrice(cell: string, code: string): PriceReading {
  const known = currency.safeParse(code)
  if (!known.success) return { ok: false, of: 'currency', message: code === '' ? 'is missing: a price needs its currency, e.g. GBP' : known.error.issues[0]?.message ?? 'must be a currency' }
  const places = placesOf(code)
  const example = writePrice({ amount: 24_95, currency: code })
  const [, whole, separator, decimals = ''] = /^(\d{1,12})(?:([.,])(\d+))?$/.exec(cell) ?? []
  if (whole === undefined || (separator === ',' && places > 2)) return { ok: false, of: 'price', message: `must be a number without sign or thousands separators, such as ${example}` }
  if (decimals.length > places) return { ok: false, of: 'price', message: `must have ${places === 0 ? 'no' : `at most ${places}`} decimals in ${code}, such as ${example}` }
  return { ok: true, value: { amount: Number(whole + decimals.padEnd(places, '0')), currency: code } }
}

export function writePrice({ amount, currency: code }: Money): string {
  const places = placesOf(code)
  const digits = String(Math.abs(amount)).padStart(places + 1, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, digits.length - places)}${places === 0 ? '' : `.${digits.slice(-places)}`}`
}
