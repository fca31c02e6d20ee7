import * as z from 'zod'
import { importAnswer } from '../../../contract/import.ts'
import { contentKinds, type ContentKind, type ContentKindName } from '../../content/content-kinds.ts'
import { mergeRows } from '../../content/merge-rows.ts'
import { forgetContent } from '../../content/read-content.ts'
import type { RowFault } from '../../csv/parse-csv.ts'
import { countOtherContent, putContent } from '../../db/store-content.ts'
import { importCsv, type RowReading } from '../import-csv.ts'
import type { FieldError } from '../problem.ts'
import { toFieldErrors } from '../read-body.ts'
import { route, type Call, type Route } from '../route.ts'
import { contentId, findContentErrors, mostEntries } from './content.ts'

interface Line { readonly id: string; readonly position: number; readonly body: unknown }
type Csv = NonNullable<ContentKind['csv']>

const head = z.object({ id: contentId, position: z.coerce.number('must be a whole number').int('must be a whole number').min(0).max(1_000_000) })
/** Statements of one transaction. */
const atOnce = 50

/** `POST /v1/content/<kind>/import` of the kinds that a line of a spreadsheet can hold. */
export const contentImportRoutes: readonly Route[] = (Object.keys(contentKinds) as ContentKindName[]).flatMap((name) => {
  const kind: ContentKind = contentKinds[name]
  const { csv } = kind
  if (!csv) return []
  return [route({
    method: 'POST', path: `/v1/content/${name}/import`, group: 'Content', access: 'key', summary: `Import ${name} entries from a CSV file`,
    notes: `Columns: id, position, ${csv.columns.join(', ')}; id is needed. Lines with one id are one entry, so each language may have its own. Entries of the file replace those of the same id, others stay. What is right is stored, the answer names every other line.`,
    bodyType: 'text/csv', bodyLimit: 8 * 1024 * 1024, answers: { 200: { description: 'Lines stored and refused', schema: importAnswer } }, problems: ['invalid-body', 'too-large', 'unsupported-media-type'],
    handle: (call) => importCsv<Line>(call, {
      columns: ['id', 'position', ...csv.columns], required: ['id'],
      toValue: (cells) => readLine(call, kind, csv, cells),
      write: (lines) => write(call, name, kind, lines),
    }),
  })]
})

function readLine(call: Call<unknown, unknown>, kind: ContentKind, csv: Csv, cells: Readonly<Record<string, string>>): RowReading<Line> {
  const named = head.safeParse({ id: (cells['id'] ?? '').trim(), position: (cells['position'] ?? '').trim() || 1000 })
  if (!named.success) return { ok: false, errors: toFieldErrors(named.error) }
  const body = csv.toBody(cells)
  const errors = errorsOf(call, kind, body)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { ...named.data, body } }
}

function errorsOf({ env, c }: Call<unknown, unknown>, kind: ContentKind, body: unknown): FieldError[] {
  const read = kind.body.safeParse(body)
  return read.success ? findContentErrors(env, kind, read.data, new URL(c.req.url).hostname) : toFieldErrors(read.error)
}

async function write(call: Call<unknown, unknown>, name: ContentKindName, kind: ContentKind, lines: readonly { readonly row: number; readonly value: Line }[]): Promise<RowFault[]> {
  const { env, caller, now } = call
  const entries = new Map<string, { position: number; body: unknown; rows: number[] }>()
  const faults: RowFault[] = []
  for (const { row, value: { id, position, body } } of lines) {
    const before = entries.get(id)
    const whole = mergeRows(before?.body, body)
    // Each line was right by itself; together they may not be.
    const errors = before ? errorsOf(call, kind, whole) : []
    if (errors.length > 0) faults.push(...errors.map(({ pointer, message }) => ({ row, pointer, message })))
    else entries.set(id, { position, body: whole, rows: [...before?.rows ?? [], row] })
  }
  let room = mostEntries - await countOtherContent(env.DB, caller.store, name, [...entries.keys()])
  const stored = [...entries].filter(([, { rows }]) => {
    room -= 1
    if (room < 0) faults.push(...rows.map((row) => ({ row, pointer: '/id', message: `is one entry too many: at most ${mostEntries} of a kind` })))
    return room >= 0
  })
  const statements = stored.map(([id, { position, body }]) => putContent(env.DB, caller.store, { kind: name, id, position, body: JSON.stringify(kind.body.parse(body)), updatedAt: now.getTime() }))
  for (let at = 0; at < statements.length; at += atOnce) await env.DB.batch(statements.slice(at, at + atOnce))
  forgetContent(caller.store)
  return faults
}
