import type { CarrierErrorKind } from '../../../contract/vocabulary.ts'
import type { CarrierError } from '../carrier.ts'
import { errorOfStatus, kindOf } from '../kit/answer.ts'
import { at, first, isFields, list } from '../kit/json.ts'
import { firstText, text } from '../kit/text.ts'

/** Error codes of Tracking v2. Two of them come with 404: only the code tells "no such number" from "nothing yet". */
const codes: Readonly<Record<string, CarrierErrorKind>> = {
  E0000: 'upstream', // The server is down
  E0001: 'upstream', // Service unavailable
  E0003: 'auth', // Client id not known or not subscribed
  E0004: 'bad_request', // Failed header or schema validation
  E0006: 'bad_request', // Method not allowed
  E0007: 'bad_request', // Not acceptable
  E0009: 'upstream', // Internal server error
  E0010: 'rate_limited', // Too many requests
  E0013: 'bad_request', // Maximum number of parameters exceeded
  E1142: 'invalid_number', // Barcode reference isn't recognised
  E1144: 'not_found', // Proof of delivery is unavailable
  E1145: 'not_found', // Proof of delivery is unavailable for this product
  E1283: 'invalid_number', // Tracking is not supported for this product
  E1284: 'not_found', // Delivery update is not available
  E1307: 'upstream', // Tracking is unavailable right now
  E1308: 'not_found', // An update is not available
}

const sentences: readonly (readonly [RegExp, CarrierErrorKind])[] = [
  [/update (?:is )?not (?:currently )?available|no (?:events|information|update)/i, 'not_found'],
  [/(?:barcode|reference|mailpieceid|tracking number)\b.*\b(?:recogni[sz]ed|invalid|not valid|cannot be located)/i, 'invalid_number'],
  [/client id|not registered|unauthori[sz]ed|not (?:subscribed|permitted)|forbidden/i, 'auth'],
  [/rate limit|too many requests|quota/i, 'rate_limited'],
  [/unavailable|internal server|time ?out/i, 'upstream'],
]

/** `{ httpCode, httpMessage, moreInformation, errors: [{ errorCode, … }] }`, or one `error` in a batch item. `httpCode` may be a number or a text. null = no error. */
export function readRefusal(body: unknown, status: number): CarrierError | null {
  const item = first(at(body, 'errors')) ?? at(body, 'error')
  const own = firstText(at(item, 'errorCode'), at(item, 'code'))
  const said = Number(text(at(body, 'httpCode')))
  const http = status >= 400 ? status : said >= 400 && said < 600 ? said : status
  if (!isFields(item) && own === null && http < 400) return null
  const words = [at(item, 'errorDescription'), at(item, 'errorCause'), at(body, 'httpMessage'), at(body, 'moreInformation'), ...list(at(body, 'errors')).map((entry) => at(entry, 'errorDescription'))].flatMap((value) => text(value) ?? []).join(' ')
  const byCode = own === null ? undefined : codes[own.toUpperCase()]
  // A 404 without a code is the gateway's: that address does not exist.
  const kind = byCode ?? (http === 404 ? kindOf(words, sentences) ?? 'bad_request' : errorOfStatus(http) === 'bad_request' || errorOfStatus(http) === null ? kindOf(words, sentences) ?? errorOfStatus(http) ?? 'upstream' : errorOfStatus(http)!)
  return { kind, code: own }
}
