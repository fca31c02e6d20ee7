import type { PageTime } from '../../../contract/page.ts'

/** Zones the stories play in, with their offset in November: no daylight saving anywhere, so a constant is exact. */
const november = {
  'Europe/London': '+00:00', 'Europe/Dublin': '+00:00', 'Europe/Berlin': '+01:00', 'Asia/Kolkata': '+05:30',
  'Asia/Riyadh': '+03:00', 'America/New_York': '-05:00', 'America/Toronto': '-05:00',
} as const
export type StoryZone = keyof typeof november

/** A wall clock in a known zone, `2026-11-23T06:12`. */
export const at = (wall: string, zone: StoryZone = 'Europe/London'): PageTime => ({
  wall: `${wall}:00`, zone, precision: 'minute', instant: new Date(`${wall}:00${november[zone]}`).toISOString(),
})

/** A day whose hour nobody told, `2026-11-23`. */
export const onDay = (day: string, zone: StoryZone | null = 'Europe/London'): PageTime => ({ wall: day, zone, precision: 'date', instant: null })

/** A wall clock of a place whose zone nobody knows: no instant, and none is made up. */
export const clockOnly = (wall: string): PageTime => ({ wall: `${wall}:00`, zone: null, precision: 'minute', instant: null })

/** The server clock of a story, as ISO UTC, from a wall clock in London. */
export const storyNow = (wall: string): string => new Date(`${wall}:00Z`).toISOString()
