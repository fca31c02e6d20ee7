import type { CarrierErrorKind } from '../../../contract/vocabulary.ts'
import { errorOfStatus, kindOf } from '../kit/answer.ts'
import { at, first, isFields } from '../kit/json.ts'
import { firstText, text } from '../kit/text.ts'

/**
 * What USPS says in its error messages, in order of precedence. "A status update is not yet available" (code 150001) comes
 * with status 400 and means: known or not, nothing to tell yet. So does "Tracking is not available for this item. This may be
 * because the tracking number is invalid; USPS has not yet received the item; …" with 404: labels of third parties come late.
 */
const sentences: readonly (readonly [RegExp, CarrierErrorKind])[] = [
  [/status update is not (?:yet )?available|tracking is not available for this item|could not locate the tracking information|no (?:record|information|data)\b.*\b(?:found|available)|not (?:yet )?(?:been )?found|label created, not yet in system/i, 'not_found'],
  [/more than one|multiple (?:items|records|packages|matches)|duplicate/i, 'ambiguous'],
  [/too many requests|rate limit|quota|spike ?arrest/i, 'rate_limited'],
  [/invalid (?:tracking|label|package|impb|barcode)|tracking number (?:is|was) (?:invalid|not valid|incorrect|malformed)|not a valid (?:tracking|label)|(?:trackingnumber|tracking number)\b.*\b(?:pattern|length|minlength|maxlength|format)|doesn't? (?:appear|look).*\bvalid/i, 'invalid_number'],
  [/unauthori[sz]ed|invalid[_ ](?:client|token|access|api ?key|scope)|access token|insufficient[_ ]scope|forbidden|authori[sz]ation|not authori[sz]ed|expired token/i, 'auth'],
  [/service unavailable|internal (?:server )?error|temporarily|time[d -]?out|gateway|try again later|technical difficult/i, 'upstream'],
]

export interface Refusal { readonly kind: CarrierErrorKind; readonly code: string | null }

/**
 * An error in any of the shapes the gateway sends: the API's own `{ apiVersion, error: { code, message, errors: [] } }`, an
 * item of a v3r2 batch, OAuth's `{ error: "invalid_client" }`, or the gateway's `{ fault: { faultstring } }`. null = no error in it.
 */
export function readRefusal(body: unknown, status: number): Refusal | null {
  const error = at(body, 'error'), fault = at(body, 'fault'), errors = at(error, 'errors') ?? at(body, 'errors')
  const item = first(errors)
  if (error === undefined && fault === undefined && item === undefined) return null
  const words = [at(error, 'message'), at(item, 'title'), at(item, 'detail'), at(item, 'message'), at(body, 'message'), at(body, 'error_description'), at(fault, 'faultstring'), isFields(error) ? null : error]
    .flatMap((value) => text(value) ?? []).join(' ')
  const own = firstText(at(item, 'code'), at(error, 'code'), at(fault, 'detail', 'errorcode'), isFields(error) ? null : error)
  const said = Number(firstText(at(error, 'code'), at(body, 'statusCode'), at(item, 'status')))
  const http = status >= 400 ? status : said >= 400 && said < 600 ? said : status
  const byStatus = http === 404 ? 'not_found' : errorOfStatus(http)
  // A status that leaves no doubt is not overruled by words.
  const kind = byStatus === 'rate_limited' || byStatus === 'auth' ? byStatus : kindOf(words, sentences) ?? byStatus ?? 'upstream'
  return { kind, code: own === null ? null : own.slice(0, 60) }
}
