import { guardCell } from './formula-guard.ts'

/**
 * A CSV file as RFC 4180 wants it, with a byte order mark, without which Excel reads UTF-8 as Latin-1. No cell is a formula
 * to the program that opens it. Rows are lists in the order of the header; null and undefined are empty cells.
 */
export function toCsv(header: readonly string[], rows: Iterable<readonly (string | number | boolean | null | undefined)[]>): string {
  const lines = [header.map(writeCell).join(',')]
  for (const row of rows) lines.push(row.map((value) => writeCell(value === null || value === undefined ? '' : String(value))).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/** Quoted also for the delimiters of other countries: a reader that guesses must not guess wrong. */
function writeCell(value: string): string {
  const cell = guardCell(value)
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}

/** An answer that a browser saves as a file of that name. */
export const csvHeaders = (fileName: string): Record<string, string> => ({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${fileName}"` })
