import type { CsvLimits } from './csv-limits.ts'

/** One record as it stands in the file; `row` is what a spreadsheet shows beside it, the first being 1. */
export interface CsvRecord { readonly row: number; readonly cells: readonly string[] }
export interface CsvFault { readonly fault: string; readonly row: number }

/**
 * RFC 4180, one record at a time and one pass: work grows with the length, memory with the longest record. Ends at the
 * first fault, since after a broken quote nobody knows what is a row. A quote inside a bare cell (`5" pipe`) is a character.
 */
export function* readRecords(text: string, delimiter: string, limits: CsvLimits): Generator<CsvRecord | CsvFault> {
  // The header is a record too.
  const mostRecords = limits.rows + 1
  let row = 0
  let filled = 0
  for (let at = 0; at < text.length;) {
    row += 1
    const cells: string[] = []
    for (;;) {
      const cell = readCell(text, at, delimiter, limits.cell)
      if ('fault' in cell) return yield { fault: cell.fault, row }
      if (cells.length === limits.columns) return yield { fault: `has more than ${limits.columns} columns`, row }
      cells.push(cell.value)
      at = cell.end
      if (text[at] !== delimiter) break
      at += 1
    }
    at = skipLineEnd(text, at)
    // A line without anything is a row of the spreadsheet, but holds nothing.
    if (cells.length === 1 && cells[0] === '') continue
    filled += 1
    if (filled > mostRecords) return yield { fault: `is one row too many; at most ${limits.rows} are taken at a time`, row }
    yield { row, cells }
  }
}

type Cell = { readonly value: string; readonly end: number } | { readonly fault: string }

function readCell(text: string, start: number, delimiter: string, most: number): Cell {
  return text[start] === '"' ? readQuoted(text, start + 1, delimiter, most) : readBare(text, start, delimiter, most)
}

function readBare(text: string, start: number, delimiter: string, most: number): Cell {
  let at = start
  for (; at < text.length; at += 1) {
    const char = text[at]
    if (char === delimiter || char === '\n' || char === '\r') break
    if (char === '\0') return nul
    if (at - start >= most) return tooLong(most)
  }
  return { value: text.slice(start, at), end: at }
}

function readQuoted(text: string, start: number, delimiter: string, most: number): Cell {
  let value = ''
  for (let from = start; ;) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return { fault: 'opens a quote that is never closed' }
    if (value.length + quote - from > most) return tooLong(most)
    const piece = text.slice(from, quote)
    if (piece.includes('\0')) return nul
    value += piece
    if (text[quote + 1] !== '"') {
      const next = text[quote + 1]
      if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') return { fault: 'goes on after a closing quote; a quote inside a cell is written twice' }
      return { value, end: quote + 1 }
    }
    value += '"'
    from = quote + 2
  }
}

function skipLineEnd(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2
  return at + 1
}

const nul = { fault: 'holds a NUL character' }
const tooLong = (most: number): Cell => ({ fault: `has a cell of more than ${most} characters` })
