import type { ImportAnswer } from '../../contract/import.ts'
import type { CsvLimits } from '../csv/csv-limits.ts'
import { parseCsv, type CsvRow, type RowFault } from '../csv/parse-csv.ts'
import type { FieldError } from '../edge/field-errors.ts'
import type { Call } from './route.ts'

export type RowReading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] }

export interface CsvImport<T> {
  /** Columns the file may have; any other is refused with the list, since a misspelt column would be lost without a word. */
  readonly columns: readonly string[]
  readonly required: readonly string[]
  readonly limits?: CsvLimits
  readonly toValue: (cells: CsvRow['cells']) => RowReading<T>
  /** The column that may hold each value once in a file: a second row would silently replace the first. */
  readonly unique?: string
  /** Stores what was right. A refusal that only the store can make (no room left) comes back by row. */
  readonly write: (values: readonly { readonly row: number; readonly value: T }[], header: readonly string[]) => Promise<readonly RowFault[] | void>
}

const mostFaults = 500

/**
 * Answers a route with `bodyType: 'text/csv'`. A file that cannot be read is 400 and changes nothing; else rows that are
 * right are stored, and the answer (`importAnswer`) names every other one.
 */
export async function importCsv<T>(call: Call<unknown, unknown>, kind: CsvImport<T>): Promise<Response> {
  const reading = parseCsv(call.bytes, kind.limits)
  if (!reading.ok) return call.problem('invalid-body', { errors: [{ pointer: '', message: reading.row === null ? `the file ${reading.reason}` : `row ${reading.row} ${reading.reason}` }] })
  const columns = reading.header.map((name) => toColumn(name, kind.columns))
  const errors = findHeaderErrors(reading.header, columns, kind)
  if (errors.length > 0) return call.problem('invalid-body', { errors })

  const right: { row: number; value: T }[] = []
  const refused: RowFault[] = [...reading.refused]
  const seen = new Map<string, number>()
  for (const { row, cells: given } of reading.rows) {
    const cells = Object.create(null) as Record<string, string>
    columns.forEach((column, index) => { cells[column] = given[reading.header[index] ?? ''] ?? '' })
    const name = kind.unique && cells[kind.unique], before = name ? seen.get(name) : undefined
    if (before !== undefined) { refused.push({ row, pointer: `/${kind.unique}`, message: `stands in row ${before} already; this row was left out` }); continue }
    const value = kind.toValue(cells)
    if (value.ok) {
      right.push({ row, value: value.value })
      if (name) seen.set(name, row)
    } else refused.push(...value.errors.map(({ pointer, message }) => ({ row, pointer, message })))
  }
  const late = right.length === 0 ? [] : await kind.write(right, columns) ?? []
  refused.push(...late)
  const answer: ImportAnswer = {
    taken: right.length - new Set(late.map(({ row }) => row)).size,
    refusedRows: new Set(refused.map(({ row }) => row)).size,
    refused: refused.sort((a, b) => a.row - b.row).slice(0, mostFaults),
  }
  return call.json(answer)
}

/** The column a header means: people write `SKU`, `In stock` and `after days` for what we call `sku`, `inStock` and `after_days`. What means none stays as it is. */
const toColumn = (name: string, columns: readonly string[]): string => columns.find((column) => plain(column) === plain(name)) ?? name
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

function findHeaderErrors<T>(header: readonly string[], meant: readonly string[], { columns, required }: CsvImport<T>): FieldError[] {
  const strange = header.filter((_, index) => !columns.includes(meant[index] ?? '')).map((name) => ({ pointer: `/${name}`, message: `is no column here; there are: ${columns.join(', ')}` }))
  const twice = header.filter((_, index) => meant.indexOf(meant[index] ?? '') !== index).map((name) => ({ pointer: `/${name}`, message: 'means a column that stands in the first row already' }))
  const missing = required.filter((name) => !meant.includes(name)).map((name) => ({ pointer: `/${name}`, message: 'is missing from the first row' }))
  return [...strange, ...twice, ...missing]
}
