import type { CarrierErrorKind } from '../../../contract/vocabulary.ts'
import type { CarrierError } from '../carrier.ts'
import { errorOfStatus, kindOf } from '../kit/answer.ts'
import { at, first, isFields } from '../kit/json.ts'
import { text } from '../kit/text.ts'

/** `<messages><message><code>004</code>…`: codes of the tracking service and of the gateway in front of it. AA01 to AA10 (also AA001): key, customer or platform do not fit. */
const codes: Readonly<Record<string, CarrierErrorKind>> = {
  '004': 'not_found', // No PIN history
  '002': 'upstream', // Tracking service unavailable
  E002: 'auth', // AAA authentication failure
  E003: 'auth', // Account not entitled to this service
  E004: 'auth', // Platform id not valid
}

const sentences: readonly (readonly [RegExp, CarrierErrorKind])[] = [
  [/no (?:pin|dnc|reference)? ?history|no (?:record|information|match)|not found/i, 'not_found'],
  [/authenti|authori[sz]|not entitled|credential|password/i, 'auth'],
  [/throttl|rate limit|too many|quota|rejected by slm/i, 'rate_limited'],
  [/(?:pin|dnc|number)\b.*\b(?:invalid|not valid|incorrect|format|pattern|length|does not match|is required)|invalid (?:pin|dnc|number)/i, 'invalid_number'],
  [/unavailable|internal|time ?out|server error|system error|try again/i, 'upstream'],
]

/** The first message of a `messages` document. null = no such document. */
export function readRefusal(document: unknown, status: number): CarrierError | null {
  // XML: `messages` holds `message`; JSON: `messages` is the list itself.
  const message = first(at(document, 'messages', 'message') ?? at(document, 'messages'))
  if (!isFields(message)) return null
  const own = text(at(message, 'code')), words = text(at(message, 'description')) ?? ''
  const byStatus = errorOfStatus(status)
  const byCode = own === null ? undefined : /^AA0?\d{2}$/i.test(own) ? 'auth' as const : codes[own.toUpperCase()]
  const firm = byStatus === 'auth' || byStatus === 'rate_limited' ? byStatus : undefined
  return { kind: byCode ?? firm ?? kindOf(`${own ?? ''} ${words}`, sentences) ?? byStatus ?? (status === 404 ? 'not_found' : 'bad_request'), code: own }
}
