import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dropVisit, keepVisit, readVisit, takeVisit } from './visit-key.ts'

const token = 'v'.repeat(60), other = 'w'.repeat(60)
const stored = new Map<string, string>()
const replaceState = vi.fn()
const goTo = (hash: string) => vi.stubGlobal('location', { hash, pathname: '/products/heads', search: '?colour=blue' })

beforeEach(() => {
  stored.clear()
  replaceState.mockClear()
  vi.stubGlobal('localStorage', { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => stored.set(key, value), removeItem: (key: string) => stored.delete(key) })
  vi.stubGlobal('history', { state: { of: 'the shop' }, replaceState })
  goTo('')
})
afterEach(() => vi.unstubAllGlobals())

test('keeps one token under one name, and nothing else', () => {
  keepVisit(token)
  expect([...stored]).toEqual([['doorstep-visit', token]])
  expect(readVisit()).toBe(token)
  dropVisit()
  expect(stored.size).toBe(0)
})

test('takes the token a link brings, and clears it from the address without touching the shop’s state', () => {
  goTo(`#doorstep=${token}`)
  takeVisit()
  expect(readVisit()).toBe(token)
  expect(replaceState).toHaveBeenCalledExactlyOnceWith({ of: 'the shop' }, '', '/products/heads?colour=blue')
})

test('lets no link replace what is kept, and still clears the address', () => {
  keepVisit(token)
  goTo(`#doorstep=${other}`)
  takeVisit()
  expect(readVisit()).toBe(token)
  expect(replaceState).toHaveBeenCalledOnce()
})

test.each(['', '#reviews', '#doorstep=', '#doorstep=short', `#doorstep=${'x'.repeat(500)}`, `#a&doorstep=${token}`, '#doorstep=<script>'])('leaves an address of the shop alone: %s', (hash) => {
  goTo(hash)
  takeVisit()
  expect(replaceState).not.toHaveBeenCalled()
  expect(stored.size).toBe(0)
})

test('takes what is no token for nothing', () => {
  stored.set('doorstep-visit', '"><script>')
  expect(readVisit()).toBeNull()
  keepVisit('short')
  expect(stored.get('doorstep-visit')).toBe('"><script>')
})

test('does without storage where a browser has none', () => {
  vi.stubGlobal('localStorage', { getItem: () => { throw new Error('denied') }, setItem: () => { throw new Error('full') }, removeItem: () => { throw new Error('denied') } })
  goTo(`#doorstep=${token}`)
  expect(() => { takeVisit(); keepVisit(token); dropVisit() }).not.toThrow()
  expect(readVisit()).toBeNull()
})
