import * as z from 'zod'
import { concat } from '../edge/bytes.ts'
import { readJsonText } from './json-shape.ts'
import type { FieldError } from './problem.ts'

export type BytesReading = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly ok: false; readonly reason: 'too-large' | 'too-slow' | 'unreadable' }

/** A body of the largest size we take comes within this over a poor line; whoever is slower holds a connection for its own sake. */
const longestRead = 30_000

/**
 * Reads at most `limit` bytes and stops there, whatever Content-Length says (TRUST 44). A content coding is not undone:
 * a gzip bomb stays the few bytes it is, and is no JSON.
 */
export async function readBytes(request: Request | Response, limit: number, deadline = longestRead): Promise<BytesReading> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return { ok: false, reason: 'too-large' }
  const reader = request.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined
  const chunks: Uint8Array[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => { timer = setTimeout(() => resolve('late'), deadline) })
  try {
    for (let size = 0; reader !== undefined;) {
      const next = await Promise.race([reader.read(), late])
      if (next === 'late') return { ok: false, reason: 'too-slow' }
      if (next.done) break
      size += next.value.byteLength
      if (size > limit) return { ok: false, reason: 'too-large' }
      chunks.push(next.value)
    }
    return { ok: true, bytes: concat(...chunks) }
  } catch { return { ok: false, reason: 'unreadable' } } finally {
    if (timer !== undefined) clearTimeout(timer)
    // What is left of the body is not wanted; without this a sender goes on sending.
    reader?.cancel().catch(() => undefined)
  }
}

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

/** JSON pointers (RFC 6901) and what would be right. At most 50: a list of ten thousand helps nobody. */
export function toFieldErrors(error: z.ZodError): FieldError[] {
  const errors = error.issues.flatMap(flatten)
  // A value that breaks two rules of one shape is told once.
  return errors.filter(({ pointer, message }, index) => errors.findIndex((other) => other.pointer === pointer && other.message === message) === index).slice(0, 50)
}

function flatten(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Each branch says what it would take; the shallowest complaints are about the field itself.
    const branches = issue.errors.map((branch) => branch[0]).filter((first) => first !== undefined)
    return [{ pointer: toPointer(issue.path), message: [...new Set(branches.map(sayIssue))].join(', or ') }]
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ pointer: toPointer([...issue.path, key]), message: sayIssue(issue) }))
  return [{ pointer: toPointer(issue.path), message: sayIssue(issue) }]
}

const toPointer = (path: readonly PropertyKey[]): string => path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
const spoken = (type: string): string => type === 'int' ? 'a whole number' : type === 'array' ? 'a list' : type === 'record' ? 'an object' : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`

/** The contract's own words where it has some, else plain ones for what zod found. */
function sayIssue(issue: z.core.$ZodIssue): string {
  if (!/^(Invalid|Too|Unrecognized)\b/.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type': return issue.message.endsWith('received undefined') ? `is missing; must be ${spoken(issue.expected)}` : `must be ${spoken(issue.expected)}`
    case 'invalid_value': return `must be one of ${issue.values.slice(0, 40).map((value) => JSON.stringify(value)).join(', ')}`
    case 'too_big': return bound(issue.origin, 'at most', Number(issue.maximum))
    case 'too_small': return bound(issue.origin, 'at least', Number(issue.minimum))
    case 'invalid_union': return 'options' in issue && Array.isArray(issue.options) ? `must be one of ${issue.options.map((option) => JSON.stringify(option)).join(', ')}` : issue.message
    case 'unrecognized_keys': return 'is not known here'
    case 'invalid_key': return issue.issues[0] === undefined ? 'is a name that is not allowed' : `is a name that is not allowed: it ${sayIssue(issue.issues[0])}`
    default: return issue.message
  }
}

function bound(origin: string, side: string, count: number): string {
  const unit = origin === 'string' ? 'character' : origin === 'array' ? 'entry' : null
  if (unit === null) return `must be ${side} ${count}`
  return `must hold ${side} ${count} ${count === 1 ? unit : unit === 'entry' ? 'entries' : 'characters'}`
}
