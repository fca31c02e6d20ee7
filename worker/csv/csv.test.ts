import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { usualLimits } from './csv-limits.ts'
import { parseCsv, type CsvReading } from './parse-csv.ts'
import { streamCsv, type CsvCells } from './write-csv.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const whole = mark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(whole.length * 2))
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), order === 'le')
  return new Uint8Array(view.buffer)
}
const read = (text: string | Uint8Array, limits = usualLimits): CsvReading => parseCsv(typeof text === 'string' ? bytes(text) : text, limits)
const cellsOf = (reading: CsvReading): unknown => reading.ok ? reading.rows.map(({ cells }) => ({ ...cells })) : reading
const small = { ...usualLimits, rows: 3, columns: 4, cell: 10 }

describe('reading', () => {
  test.each([
    ['comma', 'sku,title\nA,Knife'], ['semicolon', 'sku;title\nA;Knife'], ['TAB', 'sku\ttitle\nA\tKnife'], ['CRLF and a last line end', 'sku,title\r\nA,Knife\r\n'], ['old Mac line ends', 'sku,title\rA,Knife\r'],
    ['quotes everywhere', '"sku","title"\n"A","Knife"'], ['empty columns at the end, as spreadsheets save them', 'sku,title,,\nA,Knife,,'], ['blank lines', '\nsku,title\n\nA,Knife\n\n'], ['rows of nothing but delimiters', 'sku,title\n,\nA,Knife\n ,'], ['a byte order mark', '\ufeffsku,title\nA,Knife'],
  ])('takes %s', (_, text) => { expect(cellsOf(read(text))).toEqual([{ sku: 'A', title: 'Knife' }]) })

  test.each([['little-endian with mark', 'le', true], ['big-endian with mark', 'be', true], ['little-endian', 'le', false], ['big-endian', 'be', false]] as const)('TRUST 64: UTF-16 %s is read', (_, order, mark) => {
    expect(cellsOf(read(utf16('sku\ttitle\nA\tकटोरा', order, mark)))).toEqual([{ sku: 'A', title: 'कटोरा' }])
  })

  test('TRUST 64: Latin-1 is read where the bytes are no UTF-8', () => {
    expect(cellsOf(read(new Uint8Array([...bytes('sku,title\nA,Caf'), 0xe9])))).toEqual([{ sku: 'A', title: 'Café' }])
  })

  test('keeps delimiters, quotes and line ends inside quotes, and counts rows as a spreadsheet does', () => {
    const reading = read('sku,text\nA,"one, ""two""\nthree"\n\nB,5" pipe')
    expect(cellsOf(reading)).toEqual([{ sku: 'A', text: 'one, "two"\nthree' }, { sku: 'B', text: '5" pipe' }])
    expect(reading.ok && reading.rows.map(({ row }) => row)).toEqual([2, 4])
  })

  test('a row that ends early has empty cells; one that is too long is refused by its number, and the rest is kept', () => {
    const reading = read('sku,title\nA\nB,Bowl,surplus\nC,Cup')
    expect(cellsOf(reading)).toEqual([{ sku: 'A', title: '' }, { sku: 'C', title: 'Cup' }])
    expect(reading.ok && reading.refused).toEqual([{ row: 3, pointer: '', message: 'has 3 cells, the header has 2' }])
  })
})

describe('TRUST 64: what cannot be read is refused with its row, and nothing is taken', () => {
  test.each([
    ['an unclosed quote', 'sku,title\nA,Knife\nB,"Bowl\nC,Cup', 3, 'opens a quote that is never closed'],
    ['text after a closing quote', 'sku,title\nA,"Kni"fe', 2, 'goes on after a closing quote; a quote inside a cell is written twice'],
    ['a NUL', 'sku,title\nA,Kni\0fe', 2, 'holds a NUL character'],
    ['a NUL in quotes', 'sku,title\nA,"Kni\0fe"', 2, 'holds a NUL character'],
    ['one row too many', 'a,b\n1,1\n2,2\n3,3\n4,4', 5, 'is one row too many; at most 3 are taken at a time'],
    ['one column too many', 'a,b,c,d,e\n', 1, 'has more than 4 columns'],
    ['a cell too long', `a,b\n1,${'x'.repeat(11)}`, 2, 'has a cell of more than 10 characters'],
    ['a quoted cell too long', `a,b\n1,"${'x'.repeat(11)}"`, 2, 'has a cell of more than 10 characters'],
    ['an unnamed column', 'a,,c\n', 1, 'has no name for column 2'],
    ['nothing at all', '', null, 'is empty; its first row must name the columns'],
    ['only delimiters', ',,\n', 1, 'must name the columns'],
  ])('%s', (_, text, row, reason) => { expect(read(text, small)).toEqual({ ok: false, row, reason }) })

  test('a file over the limit of bytes, before it is decoded', () => {
    expect(parseCsv(new Uint8Array(2049), { ...small, bytes: 2048 })).toEqual({ ok: false, row: null, reason: 'is larger than 2 KiB' })
  })
})

test.each([['__proto__'], ['constructor'], ['Prototype']])('TRUST 65: a column named %s is refused', (name) => {
  expect(read(`sku,${name}\nA,1`)).toMatchObject({ ok: false, row: 1, reason: `must not name a column "${name}"` })
})
test('TRUST 65: two columns of one name are refused, whatever their case', () => {
  expect(read('sku,Title,title\nA,1,2')).toMatchObject({ ok: false, row: 1, reason: 'names the column "title" twice' })
})
test('TRUST 65: a row is no Object: a column that is not there is not found on a prototype', () => {
  const reading = read('sku,toString\nA,1')
  expect(reading.ok && [Object.getPrototypeOf(reading.rows[0]?.cells), reading.rows[0]?.cells['toString'], reading.rows[0]?.cells['valueOf']]).toEqual([null, '1', undefined])
})

/** The file, two rows at a time, with its byte order mark. */
async function write(header: readonly string[], rows: readonly CsvCells[]): Promise<Uint8Array> {
  let at = 0
  return new Uint8Array(await new Response(streamCsv(header, async () => at >= rows.length ? null : rows.slice(at, at += 2))).arrayBuffer())
}

test('TRUST 66: a cell that would run as a formula leaves with a quote before it, plain numbers as they are', async () => {
  const file = await write(['a'], [['=1+1'], ['+SUM(A1)'], ['-2+3'], ['@cmd'], ['\t=x'], ['＝1'], ['-5'], ['+44.5'], ["it's"]])
  expect([...file.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(file).split('\r\n'))
    .toEqual(['a', "'=1+1", "'+SUM(A1)", "'-2+3", "'@cmd", `"'\t=x"`, "'＝1", '-5', '+44.5', "it's", ''])
})

test.each([['gzip', [0x1f, 0x8b, 8, 0]], ['zip', [0x50, 0x4b, 3, 4]], ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0]]])('TRUST 67: %s is refused unopened', (_, magic) => {
  expect(parseCsv(new Uint8Array([...magic, ...bytes('sku,title')]))).toMatchObject({ ok: false, row: null, reason: expect.stringMatching(/CSV/) })
})

const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/\0/g, '').normalize().trim())
test('what is written is read back the same, formulas, quotes and line ends too', async () => {
  const tricky = fc.oneof(cell, fc.constantFrom("'=1", "''=1", '=1', '"', '""', 'a"b', ',;\tx', "x\r\ny", "'", "'+44"))
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(tricky, tricky, tricky), { maxLength: 12 }), async (rows) => {
    const reading = parseCsv(await write(['a', 'b', 'c'], rows))
    expect(reading.ok && reading.rows.map(({ cells }) => [cells['a'], cells['b'], cells['c']])).toEqual(rows.filter((row) => row.some(Boolean)))
  }))
})

test('whatever the bytes are, the reader answers; it never throws', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => { expect(typeof parseCsv(noise, small).ok).toBe('boolean') }))
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'a', '\0') }), (noise) => { expect(typeof read(noise, small).ok).toBe('boolean') }))
})
