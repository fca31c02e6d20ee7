import type * as z from 'zod'
import { toFieldErrors, type FieldError } from '../edge/field-errors.ts'
import { readJsonText } from '../edge/json-shape.ts'
import { readBytes } from '../edge/read-bytes.ts'

export type BodyReading<T> =
  | { readonly ok: true; readonly value: T; readonly text: string }
  | { readonly ok: false; readonly type: 'invalid-body'; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly type: 'unsupported-media-type' | 'too-large' | 'too-slow' }

/** JSON by its content type, so that a form on a foreign page cannot send it without asking first (TRUST 36); as text where the route says so. */
export async function readJsonBody<T>(request: Request, schema: z.ZodType<T>, limit: number, isTextToo = false): Promise<BodyReading<T>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type) && !(isTextToo && /^text\/plain\s*(;|$)/i.test(type))) return { ok: false, type: 'unsupported-media-type' }
  const read = await readBytes(request, limit)
  if (!read.ok) return read.reason === 'unreadable' ? invalid('ended early') : { ok: false, type: read.reason }
  let text: string
  try { text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(read.bytes) } catch { return invalid('is not UTF-8') }
  const json = readJsonText(text)
  if (!json.ok) return invalid(json.reason)
  const parsed = schema.safeParse(json.value)
  return parsed.success ? { ok: true, value: parsed.data, text } : { ok: false, type: 'invalid-body', errors: toFieldErrors(parsed.error) }
}

export type RawReading = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | Extract<BodyReading<never>, { ok: false }>

/** Bytes of one media type, as they came. A content coding is refused: it would have to be undone before anything is known of its size (TRUST 67). */
export async function readRawBody(request: Request, type: string, limit: number): Promise<RawReading> {
  const [given] = (request.headers.get('content-type') ?? '').split(';')
  if (given?.trim().toLowerCase() !== type || /[^\s,]/.test((request.headers.get('content-encoding') ?? '').replace(/identity/gi, ''))) return { ok: false, type: 'unsupported-media-type' }
  const read = await readBytes(request, limit)
  if (read.ok) return read
  return read.reason === 'unreadable' ? { ok: false, type: 'invalid-body', errors: [{ pointer: '', message: 'ended early' }] } : { ok: false, type: read.reason }
}

const invalid = (message: string): BodyReading<never> => ({ ok: false, type: 'invalid-body', errors: [{ pointer: '', message }] })
