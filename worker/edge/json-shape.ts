/**
 * What JSON.parse would let pass in silence (TRUST 45): a name given twice (the last wins, and another reader may take the
 * first), nesting deep enough to cost a stack, half a surrogate pair. One pass over the text, no recursion.
 */
export type JsonReading = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string }

const deepest = 32

export function readJsonText(text: string): JsonReading {
  const fault = findFault(text)
  if (fault !== null) return { ok: false, reason: fault }
  let value: unknown
  try { value = JSON.parse(text) } catch { return { ok: false, reason: 'is not JSON' } }
  return { ok: true, value }
}

function findFault(text: string): string | null {
  /** Names seen in each open object; null for an open array. */
  const open: (Set<string> | null)[] = []
  let expectsName = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') {
      const end = endOfString(text, at)
      if (end === -1) return 'is not JSON'
      const raw = text.slice(at, end + 1)
      const value = unquote(raw)
      if (value === null) return 'is not JSON'
      if (!value.isWellFormed()) return 'holds half a character (a lone surrogate)'
      const names = open.at(-1)
      if (expectsName && names) {
        if (names.has(value)) return `names "${value.slice(0, 40)}" twice in one object`
        if (value === '__proto__') return 'must not name a field "__proto__"'
        names.add(value)
        expectsName = false
      }
      at = end
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : null)
      if (open.length > deepest) return `is nested deeper than ${deepest}`
      expectsName = char === '{'
    } else if (char === '}' || char === ']') {
      open.pop()
      expectsName = false
    } else if (char === ',') {
      expectsName = open.at(-1) instanceof Set
    }
  }
  return null
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return -1
}

function unquote(raw: string): string | null {
  try { return JSON.parse(raw) as string } catch { return null }
}
