import type { ImportAnswer } from '../../contract/import.ts'
import type { CsvLimits } from '../csv/csv-limits.ts'
import { parseCsv, type CsvRow, type RowFault } from '../csv/parse-csv.ts'
import type { FieldError } from './problem.ts'
import type { Call } from './route.ts'

export type RowReading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] }

export interface CsvImport<T> {
  /** Columns the file may have; any other is refused with the list, since a misspelt column would be lost without a word. */
  readonly columns: readonly string[]
  readonly required: readonly string[]
  readonly limits?: CsvLimits
  readonly toValue: (cells: CsvRow['cells']) => RowReading<T>
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
  const errors = findHeaderErrors(reading.header, kind)
  if (errors.length > 0) return call.problem('invalid-body', { errors })

  const right: { row: number; value: T }[] = []
  const refused: RowFault[] = [...reading.refused]
  for (const { row, cells } of reading.rows) {
    const value = kind.toValue(cells)
    if (value.ok) right.push({ row, value: value.value })
    else refused.push(...value.errors.map(({ pointer, message }) => ({ row, pointer, message })))
  }
  const late = right.length === 0 ? [] : await kind.write(right, reading.header) ?? []
  refused.push(...late)
  const answer: ImportAnswer = {
    taken: right.length - new Set(late.map(({ row }) => row)).size,
    refusedRows: new Set(refused.map(({ row }) => row)).size,
    refused: refused.sort((a, b) => a.row - b.row).slice(0, mostFaults),
  }
  return call.json(answer)
}

function findHeaderErrors<T>(header: readonly string[], { columns, required }: CsvImport<T>): FieldError[] {
  const strange = header.filter((name) => !columns.includes(name)).map((name) => ({ pointer: `/${name}`, message: `is no column here; there are: ${columns.join(', ')}` }))
  const missing = required.filter((name) => !header.includes(name)).map((name) => ({ pointer: `/${name}`, message: 'is missing from the first row' }))
  return [...strange, ...missing]
}
