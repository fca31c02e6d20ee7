import * as z from 'zod'
import { languageTag } from '../../../contract/common.ts'
import { importAnswer } from '../../../contract/import.ts'
import { columnAt, type ContentCsv } from '../../content/content-csv.ts'
import { contentKinds, type ContentKind, type ContentKindName } from '../../content/content-kinds.ts'
import { mergeRows } from '../../content/merge-rows.ts'
import { forgetContent } from '../../content/read-content.ts'
import { readStore } from '../../content/store-settings.ts'
import type { RowFault } from '../../csv/parse-csv.ts'
import { countOtherContent, putContent } from '../../db/store-content.ts'
import { toFieldErrors, type FieldError } from '../../edge/field-errors.ts'
import { importCsv, type RowReading } from '../import-csv.ts'
import { route, type Call, type Route } from '../route.ts'
import { contentId, findContentErrors, mostEntries, usualPosition } from './content.ts'

/** `position` null: this line says none. */
interface Line { readonly id: string; readonly position: number | null; readonly body: unknown }

interface Entry {
  readonly position: number | null
  readonly body: unknown
  readonly rows: readonly number[]
  readonly badRow: number | undefined
}

interface Import {
  readonly call: Call<unknown, unknown>
  readonly name: ContentKindName
  readonly kind: ContentKind
  readonly csv: ContentCsv
  /** Of lines that name none. */
  readonly language: string
}

const wholeNumber = 'must be a whole number'
const head = z.object({ id: contentId, position: z.preprocess((cell) => cell === '' ? null : Number(cell), z.int(wholeNumber).min(0).max(1_000_000).nullable()), language: z.union([z.literal(''), languageTag], 'must be a language tag, e.g. "en-GB"') })
/** Statements of one transaction. */
const atOnce = 50

/** `POST /v1/content/<kind>/import` of the kinds that a line of a spreadsheet can hold. */
export const contentImportRoutes: readonly Route[] = (Object.keys(contentKinds) as ContentKindName[]).flatMap((name) => {
  const kind: ContentKind = contentKinds[name]
  const { csv } = kind
  if (!csv) return []
  return [route({
    method: 'POST', path: `/v1/content/${name}/import`, group: 'Content', access: 'key', summary: `Import ${name} entries from a CSV file`,
    notes: `Columns: id, position, ${csv.columns.join(', ')}; id is needed. Lines with one id are one entry, so each language may have its own; a line without \`language\` is in the store\u2019s. Entries of the file replace those of the same id, others stay. What is right is stored, the answer names every other line.`,
    bodyType: 'text/csv', bodyLimit: 8 * 1024 * 1024, answers: { 200: { description: 'Lines stored and refused', schema: importAnswer } }, problems: ['invalid-body', 'too-large', 'unsupported-media-type'],
    handle: async (call) => {
      const store = await readStore(call.env, call.caller.store, call.now)
      const work: Import = { call, name, kind, csv, language: store?.settings.locale ?? 'en' }
      return importCsv<Line>(call, { columns: ['id', 'position', ...csv.columns], required: ['id'], toValue: (cells) => readLine(work, cells), write: (lines) => write(work, lines) })
    },
  })]
})

function readLine({ csv, language }: Import, cells: Readonly<Record<string, string>>): RowReading<Line> {
  const named = head.safeParse({ id: cells['id'] ?? '', position: cells['position'] ?? '', language: cells['language'] ?? '' })
  return named.success ? { ok: true, value: { id: named.data.id, position: named.data.position, body: csv.toBody(cells, language) } } : { ok: false, errors: toFieldErrors(named.error) }
}

function errorsOf({ call: { env, c }, kind, csv }: Import, body: unknown): FieldError[] {
  const read = kind.body.safeParse(body)
  const errors = read.success ? findContentErrors(env, kind, read.data, new URL(c.req.url).hostname) : toFieldErrors(read.error)
  return errors.map(({ pointer, message }) => ({ pointer: columnAt(pointer, csv.cells), message }))
}

/** An entry is stored whole or not at all: half of it would take the place of what stood there before. */
async function write(work: Import, lines: readonly { readonly row: number; readonly value: Line }[]): Promise<RowFault[]> {
  const { call: { env, caller, now }, name, kind } = work
  const entries = new Map<string, Entry>()
  const faults: RowFault[] = []
  for (const { row, value: { id, position, body } } of lines) {
    const before = entries.get(id)
    const whole = mergeRows(before?.body, body)
    // After the first bad line of an entry, nobody knows what the next ones add to.
    const errors = before?.badRow === undefined ? errorsOf(work, whole) : []
    faults.push(...errors.map(({ pointer, message }) => ({ row, pointer, message })))
    entries.set(id, { position: position ?? before?.position ?? null, body: whole, rows: [...before?.rows ?? [], row], badRow: before?.badRow ?? (errors.length > 0 ? row : undefined) })
  }
  const whole = [...entries].filter(([, { rows, badRow }]) => {
    if (badRow !== undefined) faults.push(...rows.filter((row) => row !== badRow).map((row) => ({ row, pointer: '/id', message: `is left out: row ${badRow} of the same entry is not right` })))
    return badRow === undefined
  })
  let room = mostEntries - await countOtherContent(env.DB, caller.store, name, whole.map(([id]) => id))
  const stored = whole.filter(([, { rows }]) => {
    room -= 1
    if (room < 0) faults.push(...rows.map((row) => ({ row, pointer: '/id', message: `is one entry too many: at most ${mostEntries} of a kind` })))
    return room >= 0
  })
  const statements = stored.map(([id, { position, body }]) => putContent(env.DB, caller.store, { kind: name, id, position: position ?? usualPosition, body: JSON.stringify(kind.body.parse(body)), updatedAt: now.getTime() }))
  for (let at = 0; at < statements.length; at += atOnce) await env.DB.batch(statements.slice(at, at + atOnce))
  forgetContent(caller.store)
  return faults
}
