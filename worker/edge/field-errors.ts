import type * as z from 'zod'

/** What is wrong with one field. `pointer`: RFC 6901, empty for the whole; `message`: what would be right, to be read after the field's name. */
export interface FieldError { readonly pointer: string; readonly message: string }

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
