import type { PageTime } from '../../contract/page.ts'
import type { Place } from '../../contract/common.ts'
import { dayIn, dayOf, daysBetween } from '../model/calendar-day.ts'
import { createFormat, toLocale, type Format } from './format.ts'
import type { Messages } from './locales/en.ts'
import type { ZoneName } from './zone-name.ts'

/** Messages and formats of one page in one language: what every view needs to speak. */
export interface Speaker {
  readonly m: Messages
  readonly f: Format
  readonly rtl: boolean
  /** A name inside a sentence of the other writing direction, isolated so that it cannot turn the sentence round. */
  name(text: string): string
  /** "today at 06:12", or '' for no time. */
  when(time: PageTime | null): string
  /** "06:12" today, "Mon 23 06:12" before. */
  stamp(time: PageTime): string
  /** "10:00 – 14:00" */
  range(window: { from: PageTime; to: PageTime }): string
  place(place: Place | null): string
}

export const createSpeaker = (m: Messages, language: string, today: string, zoneName?: ZoneName): Speaker => {
  const f = createFormat(language, today, zoneName)
  const rtl = toLocale(language).locale === 'ar'
  const name = (raw: string) => {
    // A name that brings its own direction marks could turn the rest of the sentence round.
    const text = raw.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    return /[\u0590-\u08ff]/.test(text) === rtl ? text : `\u2068${text}\u2069`
  }
  return {
    m, f, rtl, name,
    when: (time) => {
      if (!time) return ''
      const ago = daysBetween(dayOf(time.wall), today)
      return m.at(ago === 0 ? 'today' : ago === 1 ? 'yesterday' : '', f.day(time.wall), f.time(time))
    },
    stamp: (time) => dayOf(time.wall) === today ? f.time(time) : `${f.dayTiny(time.wall)} ${f.time(time)}`.trim(),
    range: ({ from, to }) => m.span(f.time({ ...from, zone: null }), f.time(to)),
    place: (place) => (place?.town ? name(place.town) : ''),
  }
}

/** Speaker for a page without facts of an order (look-up, ended link, list of deliveries). */
export const speakerAt = (m: Messages, language: string, now: string, zone: string, zoneName?: ZoneName): Speaker =>
  createSpeaker(m, language, dayIn(now, zone), zoneName)
