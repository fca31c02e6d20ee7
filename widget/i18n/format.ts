import type { Money } from '../../contract/common.ts'
import type { PageTime } from '../../contract/page.ts'
import { locales, type Locale } from '../../contract/vocabulary.ts'
import type { ZoneName } from './zone-name.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '')

/**
 * Two runtimes draw the same page: workerd and the reader's browser, with different ICU data. What is known to differ
 * (narrow and plain no-break spaces, bidi marks, commas after weekdays, "Sept") is brought to one form, so that the
 * first client render equals the server's bytes.
 */
export const steady = (text: string): string => plain(text).replace(/[,،] ?/g, ' ').replace('Sept', 'Sep')

/** The language we speak for a tag, and the tag dates and numbers follow. Without a region: the one the copy was written for. */
export const toLocale = (tag: string): { locale: Locale; tag: string } => {
  const language = tag.split('-')[0]?.toLowerCase() ?? ''
  const locale = locales.find((l) => l === language) ?? 'en'
  return { locale, tag: locale === language && tag.length > 3 ? tag : { en: 'en-GB', hi: 'hi-IN', ar: 'ar-EG' }[locale] }
}

const cache = new Map<string, Intl.DateTimeFormat>()
const dated = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = tag + JSON.stringify(options)
  let found = cache.get(key)
  // ar-SA counts Hijri years unless told otherwise.
  if (!found) cache.set(key, found = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options }))
  return found
}

/** Says days, times, amounts and numbers in one language. `today` decides whether a year is worth naming. */
export interface Format {
  readonly tag: string
  readonly today: string
  /** "Tuesday 24 Nov"; with the year when it is another one. */
  day(day: string): string
  /** "Tue 24 Nov" */
  dayShort(day: string): string
  /** "Tue 24" */
  dayTiny(day: string): string
  /** "Tue" */
  weekday(day: string): string
  /** "24" */
  date(day: string): string
  /** "06:12"; empty when only the day is known. With the zone when the reader lives in another one. */
  time(time: PageTime): string
  number(value: number): string
  money(money: Money): string
}

/** `zoneName` only after hydration: the server does not know the reader's zone, and both must draw the same first page. */
export const createFormat = (requested: string, today: string, zoneName?: ZoneName): Format => {
  const { locale, tag } = toLocale(requested)
  const say = (day: string, options: Intl.DateTimeFormatOptions) => steady(dated(tag, options).format(new Date(day.slice(0, 10))))
  const whole = (day: string, weekday: 'long' | 'short') => say(day, { weekday, day: 'numeric', month: 'short', ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) })
  // Hindi and Arabic pages speak the 24-hour clock unless a region was asked for.
  const clock: Intl.DateTimeFormatOptions = requested.length > 3 && locale === 'en' ? { timeStyle: 'short' } : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  return {
    tag, today,
    day: (day) => whole(day, 'long'),
    dayShort: (day) => whole(day, 'short'),
    // Put together by hand: "24 Tue" in American English.
    dayTiny: (day) => `${say(day, { weekday: 'short' })} ${say(day, { day: 'numeric' })}`,
    // Arabic has no short weekdays; without the article seven of them fit beside each other.
    weekday: (day) => say(day, { weekday: 'short' }).replace(/^ال/, ''),
    date: (day) => say(day, { day: 'numeric' }),
    time: (time) => time.precision === 'date' || time.wall.length < 16 ? '' : steady(dated(tag, clock).format(new Date(time.wall.slice(0, 16) + 'Z'))) + (zoneName?.(tag, time) ?? ''),
    number: (value) => new Intl.NumberFormat(tag).format(value),
    money: ({ amount, currency }) => {
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      return plain(format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)))
    },
  }
}
