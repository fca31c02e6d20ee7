import * as z from 'zod'

/** Small shapes that several parts of the contract share. */

/** ISO 8601 with offset, e.g. `2026-11-19T20:14:00+00:00`. */
export const instant = z.iso.datetime({ offset: true, error: 'must be a time with offset, e.g. "2026-11-19T20:14:00+00:00"' })
/** A calendar day, `2026-11-25`. */
export const day = z.iso.date({ error: 'must be a day, e.g. "2026-11-25"' })
/** A wall clock without offset, `2026-11-23T06:12:00`, or a day. Seconds may be left out. */
export const wallTime = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/, 'must be a local time without offset, e.g. "2026-11-23T06:12"')

/** ISO 3166-1 alpha-2, upper case. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter country code in capitals, e.g. "GB"')
/** BCP 47 language tag, checked with `Intl`. */
export const languageTag = z.string().min(2).max(35).refine((tag) => { try { return Intl.getCanonicalLocales(tag).length === 1 } catch { return false } }, 'must be a language tag, e.g. "en-GB"')
/** IANA zone the runtime knows, e.g. `Europe/London`. */
export const timeZone = z.string().max(64).refine((zone) => { try { new Intl.DateTimeFormat('en', { timeZone: zone }); return true } catch { return false } }, 'must be an IANA time zone, e.g. "Europe/London"')
/** ISO 4217. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'must be a three-letter currency code in capitals, e.g. "GBP"')

/** Money in minor units (pence, cents) of its currency. */
export const money = z.object({ amount: z.int().min(-1_000_000_000_000).max(1_000_000_000_000).describe('minor units: 2495 is £24.95'), currency })
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
export const place = z.object({
  town: line(80).nullish().transform((v) => v ?? null),
  region: line(80).nullish().transform((v) => v ?? null),
  country: country.nullish().transform((v) => v ?? null),
})
export type Place = z.infer<typeof place>
