import { guardCell } from './formula-guard.ts'

export type CsvCells = readonly (string | number | boolean | null | undefined)[]

/**
 * A CSV file as RFC 4180 wants it, with a byte order mark, without which Excel reads UTF-8 as Latin-1. No cell is a formula
 * to the program that opens it. Rows are lists in the order of the header; null and undefined are empty cells. It is made page
 * by page, so that a long list is never whole in memory: `next` gives null when there is no more.
 */
export function streamCsv(header: readonly string[], next: () => Promise<readonly CsvCells[] | null>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => { controller.enqueue(encoder.encode(`\ufeff${writeLine(header)}`)) },
    pull: async (controller) => {
      const rows = await next()
      if (rows === null) controller.close()
      else controller.enqueue(encoder.encode(rows.map(writeLine).join('')))
    },
  })
}

const writeLine = (cells: CsvCells): string => `${cells.map((value) => writeCell(value === null || value === undefined ? '' : String(value))).join(',')}\r\n`

/** Quoted also for the delimiters of other countries: a reader that guesses must not guess wrong. */
function writeCell(value: string): string {
  const cell = guardCell(value)
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}

/** An answer that a browser saves as a file of that name. */
export const csvHeaders = (fileName: string): Record<string, string> => ({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${fileName}"` })
