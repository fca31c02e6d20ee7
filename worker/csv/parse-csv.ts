import { usualLimits, type CsvLimits } from './csv-limits.ts'
import { decodeCsv } from './decode-csv.ts'
import { unguardCell } from './formula-guard.ts'
import { readRecords } from './read-records.ts'

/** A row by the names of the header. An object without a prototype: a column may have any name. `''` where a cell is empty or missing. */
export interface CsvRow { readonly row: number; readonly cells: Readonly<Record<string, string>> }
/** What was wrong with one row. `row` as a spreadsheet counts, the header being 1; `pointer` names the column (`/price`) or is empty. */
export interface RowFault { readonly row: number; readonly pointer: string; readonly message: string }

export type CsvReading =
  | { readonly ok: true; readonly header: readonly string[]; readonly rows: readonly CsvRow[]; readonly refused: readonly RowFault[] }
  /** Nothing of the file is to be taken. `row` is null when the fault is of the file as a whole. */
  | { readonly ok: false; readonly reason: string; readonly row: number | null }

/**
 * Reads a CSV file: comma, semicolon or TAB, any usual encoding (`decodeCsv`). Two kinds of fault (TRUST 64): one of form
 * (a quote left open, a NUL, a limit, two columns of one name) refuses the file, because what follows cannot be trusted; a
 * row with more cells than the header is put into `refused` and the rest is kept. Never throws.
 *
 * @example parseCsv(utf8('sku,title\nKN-8,Knife set')) // { ok: true, header: ['sku', 'title'], rows: [{ row: 2, cells: { sku: 'KN-8', … } }], refused: [] }
 */
export function parseCsv(bytes: Uint8Array, limits: CsvLimits = usualLimits): CsvReading {
  if (bytes.length > limits.bytes) return { ok: false, reason: `is larger than ${Math.floor(limits.bytes / 1024)} KiB`, row: null }
  const decoded = decodeCsv(bytes)
  if (!decoded.ok) return { ok: false, reason: decoded.reason, row: null }

  let header: readonly string[] | null = null
  const rows: CsvRow[] = []
  const refused: RowFault[] = []
  for (const record of readRecords(decoded.text, findDelimiter(decoded.text), limits)) {
    if ('fault' in record) return { ok: false, reason: record.fault, row: record.row }
    if (header === null) {
      const names = readHeader(record.cells)
      if (!names.ok) return { ok: false, reason: names.reason, row: record.row }
      header = names.header
    } else if (record.cells.slice(header.length).some((cell) => cell !== '')) {
      refused.push({ row: record.row, pointer: '', message: `has ${record.cells.length} cells, the header has ${header.length}` })
    } else if (record.cells.some((cell) => cell.trim() !== '')) rows.push({ row: record.row, cells: toCells(header, record.cells) })
  }
  return header === null ? { ok: false, reason: 'is empty; its first row must name the columns', row: null } : { ok: true, header, rows, refused }
}

function toCells(header: readonly string[], cells: readonly string[]): CsvRow['cells'] {
  const row = Object.create(null) as Record<string, string>
  header.forEach((name, index) => { row[name] = unguardCell(cells[index] ?? '').trim() })
  return row
}

type HeaderReading = { readonly ok: true; readonly header: readonly string[] } | { readonly ok: false; readonly reason: string }

/** Spreadsheets save empty columns at the end; anywhere else a column needs a name of its own (TRUST 65). */
function readHeader(cells: readonly string[]): HeaderReading {
  const names = cells.map((cell) => cell.trim())
  while (names.at(-1) === '') names.pop()
  const seen = new Set<string>()
  for (const [index, name] of names.entries()) {
    const key = name.toLowerCase()
    if (name === '') return { ok: false, reason: `has no name for column ${index + 1}` }
    if (['__proto__', 'constructor', 'prototype'].includes(key)) return { ok: false, reason: `must not name a column "${name}"` }
    if (name.length > 200) return { ok: false, reason: `has a column name of more than 200 characters` }
    if (seen.has(key)) return { ok: false, reason: `names the column "${name}" twice` }
    seen.add(key)
  }
  return names.length === 0 ? { ok: false, reason: 'must name the columns' } : { ok: true, header: names }
}

/** Whichever of the three stands most often in the first line, outside quotes. */
function findDelimiter(text: string): string {
  const counts = new Map([[',', 0], [';', 0], ['\t', 0]])
  let isQuoted = false
  let hasBegun = false
  // A header line longer than this names more columns than any limit allows.
  for (let at = 0; at < Math.min(text.length, 50_000); at += 1) {
    const char = text[at] ?? ''
    if (char === '"') isQuoted = !isQuoted
    else if (!isQuoted && (char === '\n' || char === '\r')) { if (hasBegun) break; continue }
    else if (!isQuoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1)
    hasBegun = true
  }
  return [...counts].reduce((best, next) => next[1] > best[1] ? next : best)[0]
}
