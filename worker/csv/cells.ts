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

/** `24.95` and `GBP`. A decimal comma is taken where it cannot be a thousands separator: `24,95`, never `1,234`. */
export function readPrice(cell: string, code: string): Money | undefined {
  if (!currency.safeParse(code).success) return undefined
  const places = placesOf(code)
  const [, whole, separator, decimals = ''] = /^(\d{1,12})(?:([.,])(\d+))?$/.exec(cell) ?? []
  if (whole === undefined || decimals.length > places || (separator === ',' && places > 2)) return undefined
  return { amount: Number(whole + decimals.padEnd(places, '0')), currency: code }
}

export function writePrice({ amount, currency: code }: Money): string {
  const places = placesOf(code)
  const digits = String(Math.abs(amount)).padStart(places + 1, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, digits.length - places)}${places === 0 ? '' : `.${digits.slice(-places)}`}`
}
