import { expect, it } from 'vitest'
import type { BlockContext } from './block-context.ts'
import { todayOf } from './moment.ts'

const now = new Date('2026-11-24T12:00:00Z')
const today = (destinationZone: string | null, timeZone: string) =>
  todayOf({ now, facts: { order: { destinationZone } }, store: { settings: { timeZone } } } as unknown as Pick<BlockContext, 'facts' | 'store' | 'now'>)

it('is the day where the parcel goes, and the store’s where nobody knows that', () => {
  expect([today('Pacific/Kiritimati', 'Pacific/Niue'), today(null, 'Pacific/Niue'), today('Pacific/Niue', 'Pacific/Kiritimati'), today(null, 'Pacific/Kiritimati')]).toEqual(['2026-11-25', '2026-11-24', '2026-11-24', '2026-11-25'])
})
