import type { CarrierProblem, CodeMeaning, ParsedEvent } from '../carrier.ts'
import { countryOf } from '../kit/country.ts'
import { at } from '../kit/json.ts'
import { isoTime } from '../kit/sent-time.ts'
import { withTime } from '../kit/shipment.ts'
import { firstText, text, type ReadPlace } from '../kit/text.ts'
import { isCodeLike, isKnownStatusCode, meaningOfCode, refine } from './status.ts'
import { meaningOfWords } from './words.ts'

export interface ReadStep { readonly event: ParsedEvent; /** null = neither code nor words told anything finer than `statusCode`. */ readonly fine: CodeMeaning | null; readonly signer: string | null }

/** One entry of `events`, or the `status` block, which has the same fields. */
export function readStep(entry: unknown, service: string | null, problems: CarrierProblem[]): ReadStep {
  const statusCode = text(at(entry, 'statusCode')), status = text(at(entry, 'status')), detailed = text(at(entry, 'statusDetailed'))
  const description = text(at(entry, 'description')), remark = text(at(entry, 'remark'))
  // Many services repeat the enum as `status`: that is no code, and must not hide what the words say.
  const codes = [detailed, status === statusCode ? null : status].filter((value): value is string => value !== null)
  const known = codes.find((value) => meaningOfCode(service, value) !== null) ?? null
  const byCode = known === null ? null : meaningOfCode(service, known)
  // A status that is words and contradicts the enum is the last to be asked.
  const fine = byCode ?? meaningOfWords(description) ?? meaningOfWords(remark) ?? meaningOfWords(status)
  const strange = codes.find((value) => isCodeLike(value) && meaningOfCode(service, value) === null)
  if (known === null && strange !== undefined && service !== null) problems.push({ kind: 'unknown_code', detail: `${service} ${strange}` })
  if (statusCode !== null && !isKnownStatusCode(statusCode)) problems.push({ kind: 'drift', detail: 'statusCode' })
  const meaning = refine(statusCode, fine)
  if (meaning === null && (statusCode === null || strange === undefined)) problems.push({ kind: 'unknown_code', detail: statusCode ?? 'event without code' })
  const time = isoTime(at(entry, 'timestamp'))
  if (time.time === null) problems.push({ kind: 'unreadable_time', detail: 'timestamp' })
  const words = withoutSigner(wordsOf(description, remark, status))
  return {
    fine, signer: words.signer,
    event: withTime(time, {
      status: meaning?.status ?? 'unknown', substatus: meaning?.substatus ?? null, kind: meaning?.kind ?? 'info',
      code: known ?? strange ?? statusCode, text: words.text, textLang: words.text === null ? null : languageOf(words.text),
      ...readLocation(at(entry, 'location')),
    }),
  }
}

/** The description, unless it is a single word that says nothing: DHL's own sample has the signer's first name there. */
function wordsOf(description: string | null, remark: string | null, status: string | null): string | null {
  const words = status !== null && !isCodeLike(status) ? status : null
  if (description !== null && (/\s/.test(description) || meaningOfWords(description) !== null)) return description
  return remark ?? words ?? (description !== null && isCodeLike(description) ? null : description)
}

/** "Delivered - Signed for by: J DOE": a name belongs to `signedBy` only, never into a text a page shows. */
function withoutSigner(words: string | null): { text: string | null; signer: string | null } {
  const found = /^(.*?)[\s,;:–-]*\b(?:signed (?:for )?by|received by|unterschrieben von|angenommen von)\s*:\s*(.+)$/i.exec(words ?? '')
  if (found === null) return { text: words, signer: null }
  return { text: found[1] === '' ? null : found[1]!, signer: found[2]!.replace(/[\s.]+$/, '') }
}

const languageOf = (words: string): string => (/\b(?:sendung|wurde|zustell\w*|empfänger\w*|absender\w*|filiale|werktag|paket)\b/i.test(words) ? 'de' : 'en')

/** `location.address.addressLocality`: a town, "FRANKFURT - GERMANY", a country alone, or even a street; else the country code. */
function readLocation(location: unknown): ReadPlace {
  const locality = firstText(at(location, 'address', 'addressLocality'), at(location, 'servicePoint', 'label'))
  const code = countryOf(text(at(location, 'address', 'countryCode')))
  if (locality === null) return code === null ? { location: null, place: null } : { location: code, place: { town: null, region: null, country: code } }
  const split = / - (?!.* - )/.exec(locality)
  const tail = split === null ? null : countryOf(locality.slice(split.index + 3).replace(/,.*$/, ''))
  const head = tail === null ? locality : locality.slice(0, split!.index)
  const whole = head.length > 2 ? countryOf(head) : null
  // A street and its number are nobody's business; the town stands beside them.
  const town = whole !== null ? null : head.split(',').map((part) => part.trim()).findLast((part) => part !== '' && !/\d/.test(part)) ?? null
  return { location: locality, place: { town, region: null, country: code ?? tail ?? whole } }
}
