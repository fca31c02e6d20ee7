/**
 * Reading JSON that somebody else wrote. Nothing here throws, and nothing trusts a type: fields are taken with `at` and
 * `list`, texts with `text` (kit/text.ts).
 */

/** A reviver's third argument (source text access): in V8 since 11.4, in workerd and in Node 22, not yet in every `lib`. */
interface RevivedFrom { readonly source?: string }

/**
 * `JSON.parse` with three differences: a number that a double cannot hold exactly (a 22-digit id, 1e400) comes out as the
 * text it was written as; `__proto__` keys are dropped; a broken or absurdly deep body gives `{ ok: false }`.
 */
export function readJson(body: string): { ok: true; value: unknown } | { ok: false } {
  const revive = (key: string, value: unknown, from?: RevivedFrom): unknown => {
    if (key === '__proto__') return undefined
    if (typeof value === 'number' && !isExact(value)) return from?.source ?? String(value)
    return value
  }
  try { return { ok: true, value: JSON.parse(body.replace(/^\uFEFF/, ''), revive as (key: string, value: unknown) => unknown) } } catch { return { ok: false } }
}

const isExact = (value: number): boolean => Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path of own keys; undefined where the path ends early or meets something that is no object. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const key of path) {
    if (!isFields(here) || !Object.hasOwn(here, key)) return undefined
    here = here[key]
  }
  return here
}

/** Where several stand in an array, one may stand alone, and none may be null, absent or an empty text. */
export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return []
  return Array.isArray(value) ? value : [value]
}

/** The first list entry, or undefined. */
export const first = (value: unknown): unknown => list(value)[0]
