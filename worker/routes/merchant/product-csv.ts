import { productLine } from '../../../contract/product.ts'
import { joinList, readBoolean, readPrice, splitList, writePrice } from '../../csv/cells.ts'
import type { CsvCells } from '../../csv/write-csv.ts'
import type { ProductEntry, ProductField, ProductRow } from '../../db/product-rows.ts'
import type { RowReading } from '../import-csv.ts'
import { toFieldErrors, type FieldError } from '../../edge/field-errors.ts'

/** Columns of a catalogue file, the same out as in, and the field each one fills. */
const columnFields = {
  sku: null, title: 'title', url: 'url', image: 'image', price: 'price', currency: 'price', category: 'category', tags: 'tags', group: 'group', brand: 'brand', inStock: 'inStock', hidden: 'hidden',
  consumable: 'consumable', consumableDays: 'consumable', goesWith: 'goesWith', text: 'text',
} as const satisfies Readonly<Record<string, ProductField | null>>

export const productCsvColumns = Object.keys(columnFields) as (keyof typeof columnFields)[]
/** The fields a file with this header speaks of: the others stay as they are. */
export const fieldsOf = (header: readonly string[]): ProductField[] =>
  [...new Set(productCsvColumns.filter((column) => header.includes(column)).map((column) => columnFields[column]).filter((field) => field !== null))]

export const toCsvCells = (product: ProductRow): CsvCells => [
  product.sku, product.title, product.url, product.image, product.price && writePrice(product.price), product.price?.currency, product.category, joinList(product.tags), product.group, product.brand,
  product.inStock, product.hidden, product.consumable !== null, product.consumable?.days, joinList(product.goesWith), product.text,
]

/** One row. An empty cell is a field left out; what is wrong is told by column. */
export function toProduct(cells: Readonly<Record<string, string>>): RowReading<ProductEntry> {
  const errors: FieldError[] = []
  const text = (name: string): string | undefined => cells[name] || undefined
  const flag = (name: string): boolean | undefined => {
    const cell = text(name)
    const value = cell === undefined ? undefined : readBoolean(cell)
    if (cell !== undefined && value === undefined) errors.push({ pointer: `/${name}`, message: 'must be "true" or "false"' })
    return value
  }
  const price = text('price') === undefined ? undefined : readPrice(text('price') ?? '', text('currency') ?? '')
  if (price?.ok === false) errors.push({ pointer: `/${price.of}`, message: price.message })
  const days = text('consumableDays')
  if (days !== undefined && !/^\d{1,4}$/.test(days)) errors.push({ pointer: '/consumableDays', message: 'must be whole days, e.g. 60' })
  const isConsumable = flag('consumable') ?? days !== undefined
  const given = {
    sku: cells['sku'] ?? '', title: cells['title'] ?? '', url: text('url'), image: text('image'), price: price?.ok ? price.value : undefined, category: text('category'), tags: splitList(cells['tags'] ?? ''), group: text('group'), brand: text('brand'),
    inStock: flag('inStock'), hidden: flag('hidden'), consumable: isConsumable ? { days: days === undefined ? undefined : Number(days) } : undefined, goesWith: splitList(cells['goesWith'] ?? ''), text: text('text'),
  }
  if (errors.length > 0) return { ok: false, errors }
  const parsed = productLine.safeParse(given)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, errors: toFieldErrors(parsed.error).map(({ pointer, message }) => ({ pointer: toColumn(pointer), message })) }
}

/** A cell holds what is a list or an object in JSON: the complaint names the cell. */
const toColumn = (pointer: string): string => pointer === '/consumable/days' ? '/consumableDays' : pointer.split('/').slice(0, 2).join('/')
