import type { PageTime } from '../../contract/page.ts'

/** Name of the zone of a place at that moment with a space before it, or '' when the reader's clock shows the same. */
export type ZoneName = (tag: string, time: PageTime) => string

/** The reader's zone is known in the browser alone, so this lives in what loads after the first paint. */
export const createZoneName = (readerZone: string): ZoneName => (tag, { zone, instant }) => {
  if (!zone || !instant) return ''
  try {
    const part = (timeZone: string, timeZoneName: 'longOffset' | 'short') =>
      new Intl.DateTimeFormat(tag, { timeZone, timeZoneName }).formatToParts(new Date(instant)).find((p) => p.type === 'timeZoneName')?.value
    return part(zone, 'longOffset') === part(readerZone, 'longOffset') ? '' : ` ${part(zone, 'short')}`
  } catch {
    return ''
  }
}
