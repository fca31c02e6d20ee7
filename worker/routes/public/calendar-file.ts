import type { PageAnswer, PageShipment } from '../../../contract/page.ts'
import { addDays } from '../../domain/shipment/day.ts'
import { utf8 } from '../../edge/bytes.ts'

/** The few words a calendar shows, in the languages of the page. */
const words = {
  en: { title: 'Delivery from {store}', carrier: 'Carrier: {carrier}', number: 'Number: {number}' },
  hi: { title: '{store} से डिलीवरी', carrier: 'कूरियर: {carrier}', number: 'नंबर: {number}' },
  ar: { title: 'توصيل من {store}', carrier: 'شركة الشحن: {carrier}', number: 'الرقم: {number}' },
} as const

/** The order's language where we speak it, else the store's, else English. */
function calendarLanguage(page: PageAnswer): keyof typeof words {
  const spoken = [page.order.locale, page.store.locale].map((tag) => tag?.split('-')[0]).find((tag) => tag !== undefined && Object.hasOwn(words, tag))
  return (spoken ?? 'en') as keyof typeof words
}

/**
 * RFC 5545 file of one expected delivery; null when no day is known. Whole days where only days are known, hours where the
 * carrier named them. It holds no link to the page: a calendar is often shared, a link is for one person.
 */
export function toCalendarFile(page: PageAnswer, shipment: PageShipment, now: Date): string | null {
  const { estimate } = shipment
  if (estimate === null) return null
  const say = words[calendarLanguage(page)]
  const title = say.title.replace('{store}', page.store.name)
  const about = [
    shipment.carrier.name && say.carrier.replace('{carrier}', shipment.carrier.name),
    shipment.trackingNumber && say.number.replace('{number}', shipment.trackingNumber),
  ].filter(Boolean).join('\n')
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Doorstep//Delivery//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${shipment.id}@doorstep`,
    `DTSTAMP:${toUtcStamp(now.toISOString())}`,
    // A later file of the same parcel replaces this one.
    `SEQUENCE:${page.revision}`,
    ...toTimes(estimate),
    `SUMMARY:${escapeText(title)}`,
    ...about === '' ? [] : [`DESCRIPTION:${escapeText(about)}`],
    `STATUS:${estimate.from === estimate.to ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT', 'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

function toTimes({ from, to, window }: NonNullable<PageShipment['estimate']>): string[] {
  if (window !== null && window.from.precision !== 'date' && window.to.precision !== 'date') {
    return [`DTSTART:${toStamp(window.from)}`, `DTEND:${toStamp(window.to)}`]
  }
  // The end of a whole-day event is the first day it no longer covers.
  return [`DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${addDays(to, 1).replaceAll('-', '')}`]
}

/** An instant in UTC, or the clock of wherever the reader is when no offset is known. */
const toStamp = (time: { wall: string; instant: string | null }): string => time.instant ? toUtcStamp(time.instant) : time.wall.slice(0, 19).replace(/[-:]/g, '').padEnd(15, '0')
const toUtcStamp = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n').replace(/[\u0000-\u001f\u007f]/g, '')

/** At most 75 octets a line; a character is never cut in two. */
function fold(line: string): string {
  let text = ''
  let size = 0
  for (const char of line) {
    const bytes = utf8(char).length
    if (size + bytes > 74) { text += '\r\n '; size = 1 }
    text += char
    size += bytes
  }
  return text
}
