import { expect, it } from 'vitest'
import { createEngaging, type EngagementItem } from './engage.ts'

const item = (at: number): EngagementItem => ({ block: `b${at}`, kind: 'impression' })
const setUp = () => {
  const sent: EngagementItem[][] = [], timers: (() => void)[] = []
  return { sent, timers, engaging: createEngaging((items) => { sent.push([...items]) }, (run) => { timers.push(run) }) }
}

it('tells what gathered in one message, and begins to gather anew', () => {
  const { sent, timers, engaging } = setUp()
  engaging.add(item(1))
  engaging.add(item(2))
  expect([sent.length, timers.length]).toEqual([0, 1])
  timers[0]?.()
  engaging.add(item(3))
  engaging.flush()
  expect([sent.map((items) => items.length), timers.length]).toEqual([[2, 1], 2])
})

it('says nothing where nothing happened, and sends no more than forty at once', () => {
  const { sent, engaging } = setUp()
  engaging.flush()
  for (let at = 0; at < 85; at += 1) engaging.add(item(at))
  engaging.flush()
  expect(sent.map((items) => items.length)).toEqual([40, 40, 5])
})
