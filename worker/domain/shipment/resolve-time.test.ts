import { describe, expect, it } from 'vitest'
import { instantOf, wallAt } from './zoned-time.ts'
import { readParts, resolveTime } from './resolve-time.ts'
import { zoneOfPlace } from './zone-of-place.ts'

const at = (country: string | null, town: string | null = null, region: string | null = null) => ({ town, region, country })

describe('zoneOfPlace', () => {
  const table: readonly (readonly [ReturnType<typeof at> | null, string | null, string | null])[] = [
    [at('GB', 'Leeds'), null, 'Europe/London'], [at('IE', 'Cork'), null, 'Europe/Dublin'], [at('DE'), null, 'Europe/Berlin'], [at('IN', 'Mumbai'), null, 'Asia/Kolkata'],
    [at('CN', 'Shenzhen'), null, 'Asia/Shanghai'], [at('US', 'Louisville', 'KY'), null, 'America/Kentucky/Louisville'], [at('US', 'LOUISVILLE', 'CO'), null, 'America/Denver'],
    [at('US', 'Nowhere', 'KY'), null, null], [at('US', 'El Paso', 'TX'), null, 'America/Denver'], [at('US', 'Dallas', 'Texas'), null, 'America/Chicago'], [at('US', null, 'CA'), null, 'America/Los_Angeles'],
    [at('US', 'Phoenix', 'AZ'), null, 'America/Phoenix'], [at('US', 'Pensacola', 'FL'), null, 'America/Chicago'], [at('US', 'Miami', 'FL'), null, 'America/New_York'], [at('US', 'Unheard Of', 'FL'), null, null],
    [at('US'), 'America/New_York', 'America/New_York'], [at('US', 'Somewhere'), 'America/New_York', null], [at('US', 'Somewhere'), null, null],
    [at('CA', 'Montréal', 'QC'), null, 'America/Toronto'], [at('CA', 'Richmond', 'BC'), null, 'America/Vancouver'], [at('CA', 'Richmond', 'ON'), null, null], [at('CA', null, 'AB'), null, 'America/Edmonton'],
    [at('CA', "St. John's", 'NL'), null, 'America/St_Johns'], [at('AU', 'Perth'), null, 'Australia/Perth'], [at('AU', null, 'Queensland'), null, 'Australia/Brisbane'], [at('ES', 'Las Palmas'), null, 'Atlantic/Canary'],
    [at('ES', 'Madrid', 'Madrid'), null, 'Europe/Madrid'], [at('ES', 'Puebla de Algo'), null, null], [at('RU', 'Omsk'), 'Europe/Moscow', null], [null, 'Europe/London', 'Europe/London'], [at(null, 'Leeds'), 'Europe/London', 'Europe/London'], [null, null, null],
  ]
  it.each(table)('R13: %j with hub %s lies in %s', (place, hub, zone) => {
    expect(zoneOfPlace(place, hub)).toBe(zone)
  })
})

describe('instantOf', () => {
  const table = [
    ['2026-11-23T06:12:00', 'Europe/London', '2026-11-23T06:12:00Z', 'winter'],
    ['2026-07-01T06:12:00', 'Europe/London', '2026-07-01T05:12:00Z', 'summer'],
    ['2026-03-29T01:30:00', 'Europe/London', '2026-03-29T01:30:00Z', 'skipped hour means the later one'],
    ['2026-10-25T01:30:00', 'Europe/London', '2026-10-25T00:30:00Z', 'repeated hour means the earlier one'],
    ['2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00Z', 'skipped hour, west'],
    ['2026-11-01T01:30:00', 'America/New_York', '2026-11-01T05:30:00Z', 'repeated hour, west'],
    ['2026-03-08T01:59:59', 'America/New_York', '2026-03-08T06:59:59Z', 'last second before the gap'],
    ['2026-03-08T03:00:00', 'America/New_York', '2026-03-08T07:00:00Z', 'first second after the gap'],
    ['2026-11-01T02:00:00', 'America/New_York', '2026-11-01T07:00:00Z', 'first second after the repeated hour'],
    ['2026-10-04T02:15:00', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z', 'a gap of half an hour'],
    ['2026-04-05T01:45:00', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z', 'half an hour twice'],
    ['2026-11-23T06:12:00', 'Asia/Kolkata', '2026-11-23T00:42:00Z', 'half-hour offset'],
    ['2026-11-23T06:12:00', 'Asia/Kathmandu', '2026-11-23T00:27:00Z', 'quarter-hour offset'],
    ['2028-02-29T23:30:00', 'Pacific/Auckland', '2028-02-29T10:30:00Z', 'leap day'],
    ['2026-12-31T23:59:59', 'America/Los_Angeles', '2027-01-01T07:59:59Z', 'year end'],
    ['2026-07-01T12:00:00', 'America/Phoenix', '2026-07-01T19:00:00Z', 'no summer time'],
  ] as const
  it.each(table)('R13: %s in %s is %s (%s)', (wall, zone, utc) => {
    expect(new Date(instantOf(wall, zone)).toISOString()).toBe(new Date(utc).toISOString())
  })

  it('R13: every quarter hour of a year in fifteen zones comes back as the clock it was', () => {
    const zones = ['Europe/London', 'Europe/Dublin', 'Europe/Berlin', 'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Phoenix', 'America/St_Johns', 'America/Toronto',
      'Asia/Kolkata', 'Asia/Shanghai', 'Australia/Sydney', 'Australia/Adelaide', 'Pacific/Auckland']
    const wrong: string[] = []
    for (const zone of zones) {
      for (let ms = Date.parse('2026-01-01T00:00:00Z'); ms < Date.parse('2027-01-01T00:00:00Z'); ms += 7 * 15 * 60_000) {
        const wall = wallAt(ms, zone)
        const back = instantOf(wall, zone)
        // Only the repeated hour may come back as its earlier twin.
        if (wallAt(back, zone) !== wall || (back !== ms && ms - back > 3_600_000)) wrong.push(`${wall} ${zone}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('resolveTime', () => {
  it('R13: takes an offset as sent and tells it by the clock of the place', () => {
    expect(resolveTime({ time: '2026-11-23T13:15:19Z', precision: 'second' }, at('US', 'Louisville', 'KY'), null)).toEqual({ wall: '2026-11-23T08:15:19', instant: '2026-11-23T13:15:19.000Z', zone: 'America/Kentucky/Louisville', precision: 'second' })
    expect(resolveTime({ time: '2026-11-23T08:15:19-05:00', precision: 'second' }, null, 'Europe/London')).toEqual({ wall: '2026-11-23T08:15:19', instant: '2026-11-23T13:15:19.000Z', zone: null, precision: 'second' })
  })
  it('R13: without offset takes the zone of the place, else of the hub, else the day only', () => {
    expect(resolveTime({ time: '2026-11-23T06:12:00', precision: 'minute' }, at('GB', 'Leeds'), 'America/New_York')).toMatchObject({ instant: '2026-11-23T06:12:00.000Z', zone: 'Europe/London' })
    expect(resolveTime({ time: '2026-11-23T06:12:00', precision: 'minute' }, null, 'America/New_York')).toMatchObject({ instant: '2026-11-23T11:12:00.000Z' })
    expect(resolveTime({ time: '2026-11-23T06:12:00', precision: 'minute' }, at('US', 'Nowhere', 'KY'), 'America/New_York')).toEqual({ wall: '2026-11-23', instant: null, zone: null, precision: 'date' })
  })
  it('R13: a day is a day, never an instant', () => {
    expect(resolveTime({ time: '2026-11-23', precision: 'date' }, at('GB'), null)).toEqual({ wall: '2026-11-23', instant: null, zone: 'Europe/London', precision: 'date' })
  })
  it.each(['2026-02-30', '2026-13-01T00:00:00', '2026-11-23T24:10:00', '2026-11-23T10:61:00', 'yesterday', '', '2026-11-23 10:00'])('reads %j as no time', (text) => {
    expect(readParts(text)).toBeNull()
  })
})
