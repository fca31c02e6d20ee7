import type { CarrierErrorKind } from '../../../contract/vocabulary.ts'
import type { CarrierError } from '../carrier.ts'
import { errorOfStatus, kindOf } from '../kit/answer.ts'
import { at, first, isFields } from '../kit/json.ts'
import { firstText, shownNumber, text } from '../kit/text.ts'

const sentences: readonly (readonly [RegExp, CarrierErrorKind])[] = [
  [/no (?:shipment|result|data|information)\b.*\b(?:found|available)|shipment.*not found|no result found/i, 'not_found'],
  [/too many requests|rate limit|quota|spike ?arrest/i, 'rate_limited'],
  [/unauthori[sz]ed|invalid (?:api|consumer) ?key|(?:api|consumer) ?key\b.*\b(?:invalid|missing|not)|invalidapikey|failed to resolve api key|forbidden/i, 'auth'],
  [/tracking ?(?:number|id)\b.*\b(?:invalid|not valid|pattern|format|length|character|must)|invalid tracking/i, 'invalid_number'],
  [/unavailable|internal (?:server )?error|time ?-?out|gateway|backend|temporarily/i, 'upstream'],
]

export interface Refusal extends CarrierError { /** The number `instance` shows: `/shipment/123…`. */ readonly number: string | null }

/** RFC 7807 `{ title, detail, status, instance }` of the API, or `{ fault }` / `{ error }` of the gateway. null = none of them. */
export function readRefusal(body: unknown, status: number): Refusal | null {
  const fault = at(body, 'fault'), error = at(body, 'error')
  const said = Number(firstText(isFields(at(body, 'status')) ? null : at(body, 'status'), at(body, 'httpStatus'), at(body, 'code')))
  const http = status >= 400 ? status : said >= 400 && said < 600 ? said : status
  const hasProblem = at(body, 'title') !== undefined || at(body, 'detail') !== undefined || fault !== undefined || error !== undefined || first(at(body, 'reasons')) !== undefined || first(at(body, 'errors')) !== undefined
  if (!hasProblem && http < 400) return null
  const words = [at(body, 'title'), at(body, 'detail'), at(body, 'message'), at(fault, 'faultstring'), at(error, 'message'), isFields(error) ? null : error, at(first(at(body, 'reasons')), 'msg'), at(first(at(body, 'errors')), 'message')].flatMap((value) => text(value) ?? []).join(' ')
  const own = firstText(at(fault, 'detail', 'errorcode'), isFields(at(body, 'status')) ? null : at(body, 'status'), at(error, 'code'), at(body, 'code'))
  const byStatus = http === 404 ? 'not_found' : errorOfStatus(http)
  const kind = byStatus === 'auth' || byStatus === 'rate_limited' || byStatus === 'upstream' ? byStatus : kindOf(words, sentences) ?? byStatus ?? 'upstream'
  return { kind, code: own ?? (http >= 400 ? String(http) : null), number: shownNumber(/\/shipments?\/([^/?]+)/.exec(text(at(body, 'instance')) ?? '')?.[1]) }
}
