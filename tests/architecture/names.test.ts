import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { attributeTable } from '../../widget/element/attributes.ts'
import { eventTable } from '../../widget/element/events.ts'
import { isBlocked, queryKeysOf, routesOf } from './public-names.ts'
import { productFiles, root } from './source.ts'

// The merchant's API is called by servers, which no ad blocker sees; a browser loads everything else.
const inBrowser = productFiles.filter((file) => /^worker\/(pages|routes\/public|index)/.test(file.path))

test('no public address holds a word that ad blockers look for', () => {
  const routes = routesOf(inBrowser)
  expect(routes.length).toBeGreaterThan(3)
  expect(routes.filter(isBlocked)).toEqual([])
  expect(queryKeysOf(inBrowser).map((key) => `?${key}=`).filter(isBlocked)).toEqual([])
})

test('addresses the widget asks for hold none either', () => {
  const asked = productFiles.filter((file) => file.path.startsWith('widget/api/')).flatMap((file) => [...file.text.matchAll(/[`'"]\/?(v1\/[^`'"]*)/g)].map((match) => match[1]!.replace(/\$\{[^}]*\}/g, ':token')))
  expect(asked).toContain('v1/lookups')
  expect(asked.filter(isBlocked)).toEqual([])
})

test('names in the shop’s own DOM hold none: element, attributes, events', () => {
  expect(['doorstep-page', ...attributeTable.map((a) => a.name), ...eventTable.map((e) => e.name)].filter(isBlocked)).toEqual([])
})

test.skipIf(!existsSync(join(root, 'dist/client/v1/doorstep.js')))('built files are named by their hash, and no name is on a list', () => {
  const files = readdirSync(join(root, 'dist/client'), { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name).slice(root.length))
  expect(files.filter(isBlocked)).toEqual([])
  for (const file of files.filter((name) => name.includes('/chunks/'))) expect(file).toMatch(/\/chunks\/[0-9a-f]{8,}\.js$/)
})

describe('the expression', () => {
  test.each(['/tracking/widget.js', '/track?x', '/api/impressions', '/v1/events?event=1', '/ads/x.js', '/assets/banner.png', '/click', '/stats', '/log'])('refuses %s', (name) => expect(isBlocked(name)).toBe(true))
  test.each(['/v1/pages/abc/status', '/header.js', '/logo.png', '/v1/lookups', '/address', '/adviser'])('lets %s pass', (name) => expect(isBlocked(name)).toBe(false))
})
