import { expect, test } from 'vitest'
import type { LookupAnswer, PageAnswer, PageStore } from '../../contract/page.ts'
import type { Answer, Client } from '../api/client.ts'
import type { Fault } from '../api/fault.ts'
import { createSession } from './session.ts'

const page = (revision: number, change: Partial<PageAnswer> = {}) =>
  ({ view: 'link', revision, now: '2026-11-24T09:00:00Z', store: { id: 'st' }, order: { shopperName: 'Sam P.', unshipped: [] }, state: 'in_transit', shipments: [{ id: 'a', status: 'in_transit', milestone: 'in_transit', late: false, estimate: {}, calendarUrl: '/c', deliveredAt: null }], ordersLink: null, ...change }) as PageAnswer

/** A session whose answers are given by hand, in any order. */
const bench = () => {
  const told: string[] = []
  const waiting: ((answer: Answer<never>) => void)[] = []
  const later = () => new Promise<Answer<never>>((resolve) => waiting.push(resolve))
  const client: Client = { page: later, store: later, lookup: later, blocks: later, act: later, engage: () => {}, liveUrl: () => '' }
  const session = createSession(client, (name, detail) => { told.push(`${name} ${'kind' in detail ? detail.kind : detail.revision}`) })
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  const answer = async (value: PageAnswer | PageStore | LookupAnswer, at = 0) => { waiting.splice(at, 1)[0]!({ ok: true, value: value as never }); await settle() }
  const fail = async (fault: Fault) => { waiting.shift()!({ ok: false, fault }); await settle() }
  return { session, told, answer, fail, waiting, settle }
}

test('a token leads over loading to the order', async () => {
  const { session, told, answer } = bench()
  void session.open('t')
  expect(session.phase.value).toBe('loading')
  await answer(page(1))
  expect(session.phase.value).toBe('page')
  expect(told).toEqual(['doorstep:load 1'])
})

test('newer facts replace the page, older ones never do, and the shop hears of changes alone', async () => {
  const { session, told, answer } = bench()
  void session.open('t')
  await answer(page(5))
  session.takeFacts(page(4, { now: '2026-11-24T10:00:00Z' }))
  expect(session.page.value?.revision).toBe(5)
  session.takeFacts(page(6))
  session.takeFacts(page(6, { now: '2026-11-24T11:00:00Z' }))
  expect(session.page.value).toMatchObject({ revision: 6, now: '2026-11-24T11:00:00Z' })
  expect(told).toEqual(['doorstep:load 5', 'doorstep:change 6'])
})

test('facts of the socket keep what only the worker knows', async () => {
  const { session, answer } = bench()
  void session.open('t')
  await answer(page(1, { view: 'proven', order: { shopperName: 'Sam Palmer' } as never }))
  const { store: _store, ordersLink: _link, ...facts } = page(2, { view: 'proven', shipments: [{ ...page(1).shipments[0]!, calendarUrl: null }] })
  session.takeFacts(facts)
  expect(session.page.value).toMatchObject({ store: { id: 'st' }, order: { shopperName: 'Sam Palmer' }, shipments: [{ calendarUrl: '/c' }] })
})

test('a failed refresh leaves the last known page and says so, until the next answer', async () => {
  const { session, told, answer, fail } = bench()
  void session.open('t')
  await answer(page(1))
  void session.refresh()
  await fail({ kind: 'offline' })
  expect([session.phase.value, session.isOffline.value, session.page.value?.revision]).toEqual(['page', true, 1])
  void session.refresh()
  await answer(page(1))
  expect(session.isOffline.value).toBe(false)
  expect(told).toEqual(['doorstep:load 1', 'doorstep:error offline'])
})

test('a first answer that never comes leaves the page blank, so that the shop’s own link shows', async () => {
  const { session, fail } = bench()
  void session.open('t')
  await fail({ kind: 'timeout' })
  expect(session.phase.value).toBe('blank')
})

test('a link that ended takes its order off the page and keeps the store, whose look-up comes next', async () => {
  const { session, told, answer, fail } = bench()
  void session.open('t')
  await answer(page(1))
  void session.refresh()
  await fail({ kind: 'gone' })
  expect([session.phase.value, session.page.value]).toEqual(['ended', null])
  expect(session.store.value?.id).toBe('st')
  expect(told.at(-1)).toBe('doorstep:error gone')
})

test('an answer to an earlier token never shows under a later one', async () => {
  const { session, answer } = bench()
  void session.open('first')
  void session.open('second')
  await answer(page(9), 0)
  expect(session.page.value).toBeNull()
  await answer(page(1), 0)
  expect(session.page.value?.revision).toBe(1)
})

test('a look-up that fails keeps the form, one that finds shows the order under its new token', async () => {
  const { session, told, answer, fail } = bench()
  void session.offerLookup('st')
  await answer({ id: 'st' } as PageStore)
  expect(session.phase.value).toBe('lookup')
  const miss = session.lookup({ store: 'st', orderNumber: '1', proof: 'x' })
  expect(session.isBusy.value).toBe(true)
  expect(await session.lookup({ store: 'st', orderNumber: '1', proof: 'x' })).toBe(false)
  await fail({ kind: 'not_found' })
  expect([await miss, session.phase.value, session.fault.value?.kind]).toEqual([false, 'lookup', 'not_found'])
  const hit = session.lookup({ store: 'st', orderNumber: '2', proof: 'x' })
  await answer({ token: 'new', link: '/p/new', page: page(3) })
  expect([await hit, session.token.value, session.phase.value, session.fault.value]).toEqual([true, 'new', 'page', null])
  expect(told).toEqual(['doorstep:error not_found', 'doorstep:load 3'])
})

test('a store that does not answer leaves the shop’s own link', async () => {
  const { session, fail } = bench()
  void session.offerLookup('st')
  await fail({ kind: 'not_found' })
  expect(session.phase.value).toBe('blank')
})

test('nothing changes after the element is gone', async () => {
  const { session, answer, told } = bench()
  void session.open('t')
  session.dispose()
  await answer(page(1))
  expect([session.page.value, told]).toEqual([null, []])
})

test('an ended link keeps the store it knew, and learns of one it did not', async () => {
  const known = bench()
  void known.session.open('t')
  await known.answer(page(1))
  known.session.end()
  expect([known.session.phase.value, known.session.page.value, known.session.store.value]).toEqual(['ended', null, { id: 'st' }])
  const unknown = bench()
  void unknown.session.open('t')
  await unknown.fail({ kind: 'gone' })
  expect(unknown.session.store.value).toBeNull()
  void unknown.session.learnStore('st')
  await unknown.answer({ id: 'st' } as PageStore)
  expect([unknown.session.phase.value, unknown.session.store.value]).toEqual(['ended', { id: 'st' }])
})
