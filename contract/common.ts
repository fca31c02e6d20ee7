import * as z from 'zod'

/** Small shapes that several parts of the contract share. */

/** An object that takes these fields and no others: a misspelt name is told, not dropped. */
export const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape, {
  error: (issue) => {
    const names = Object.keys(shape).join(', ')
    if (issue.code === 'unrecognized_keys') return `is no field here; there are: ${names}`
    return issue.input === undefined ? undefined : `must be an object of ${names}`
  },
})

/** ISO 8601 with offset, e.g. `2026-11-19T20:14:00+00:00`. */
export const instant = z.iso.datetime({ offset: true, error: 'must be a time with seconds and offset, e.g. "2026-11-19T20:14:00+00:00"' })
/** A calendar day, `2026-11-25`. */
export const day = z.iso.date({ error: 'must be a day, e.g. "2026-11-25"' })
/** A wall clock without offset, `2026-11-23T06:12:00`, or a day. Seconds may be left out. */
export const wallTime = z.string().regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/, 'must be a local time without offset, e.g. "2026-11-23T06:12"')
  .refine((time) => z.iso.date().safeParse(time.slice(0, 10)).success, 'must be on a day of the calendar')

/** ISO 3166-1 alpha-2, upper case. */
export const country = z.string('must be a two-letter country code in capitals, e.g. "GB"').regex(/^[A-Z]{2}$/, 'must be a two-letter country code in capitals, e.g. "GB"')
  .refine((code) => code !== 'UK', 'must be "GB", the ISO 3166 code')
/** BCP 47 language tag, checked with `Intl`. */
export const languageTag = z.string().min(2).max(35).refine((tag) => { try { return Intl.getCanonicalLocales(tag).length === 1 } catch { return false } }, 'must be a language tag, e.g. "en-GB"')
/** IANA zone the runtime knows, e.g. `Europe/London`. */
export const timeZone = z.string().max(64).refine((zone) => { try { new Intl.DateTimeFormat('en', { timeZone: zone }); return true } catch { return false } }, 'must be an IANA time zone, e.g. "Europe/London"')
/** ISO 4217. */
export const currency = z.string('must be a three-letter currency code in capitals, e.g. "GBP"').regex(/^[A-Z]{3}$/, 'must be a three-letter currency code in capitals, e.g. "GBP"')

/** Money in minor units (pence, cents) of its currency. */
export const money = fields({ amount: z.int('must be a whole number of minor units: 2495 is £24.95').min(-1_000_000_000_000).max(1_000_000_000_000).describe('minor units of the currency: 2495 is £24.95, ¥2495, and 2.495 KWD'), currency })
export type Money = z.infer<typeof money>

/** https, or http on the reader's own machine, where a shop is developed. What we fetch ourselves is held to the outbound rule besides. */
const isSecureOrLocal = (url: URL) => url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname))

/** An https URL that may be shown as a link; `javascript:`, `data:` and the like never pass. */
export const httpsUrl = z.url({ protocol: /^https?$/, error: 'must be an https:// address' }).max(2048)
  .refine((value) => URL.canParse(value) && isSecureOrLocal(new URL(value)), 'must be an https:// address')
/** A link a page may show: https, mailto or tel. */
export const linkUrl = z.string().max(2048).refine((value) => {
  if (/[\u0000-\u0020\u007f]/.test(value)) return false
  try { const url = new URL(value); return isSecureOrLocal(url) || ['mailto:', 'tel:'].includes(url.protocol) } catch { return false }
}, 'must be an https://, mailto: or tel: address')

/** One line of text as people write it: trimmed, no control characters, no line breaks. */
export const line = (max: number) => z.string().trim().min(1).max(max).refine((s) => !/[\u0000-\u001f\u007f\u2028\u2029]/.test(s), 'must be one line without control characters')

/** A place as the page may name it: town and country, no street. */
export const place = fields({
  town: line(80).nullish().transform((v) => v ?? null),
  region: line(80).nullish().transform((v) => v ?? null),
  country: country.nullish().transform((v) => v ?? null),
})
export type Place = z.infer<typeof place>

/** Both days or instants in order; the complaint stands at the second. */
export const inOrder = ({ from, to }: { from?: string | null | undefined; to: string }): boolean => !from || Date.parse(from) <= Date.parse(to)
export const notInOrder = { error: 'must not be before "from"', path: ['to'] }
