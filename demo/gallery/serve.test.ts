import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFixture } from './fixture-api.ts'
import { readOptions, seedDeclarations } from './options.ts'
import { createGallery } from './serve.ts'
import { galleryStates, storyOf } from './states.ts'

const gallery = createGallery({ client: '/no/such/folder' })
const server = createServer((request, response) => { void gallery(request, response).then((ours) => { if (!ours) response.writeHead(418).end() }) })
let base = ''
beforeAll(async () => { await new Promise<void>((done) => server.listen(0, '127.0.0.1', done)); base = `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
afterAll(() => { server.closeAllConnections(); server.close() })
const text = async (path: string) => (await fetch(base + path)).text()

describe('the gallery', () => {
  it('lists every story and leaves other paths alone', async () => {
    const page = await text('/gallery/')
    for (const { name } of galleryStates) expect(page).toContain(`href="/gallery/?state=${name}"`)
    expect((await fetch(`${base}/elsewhere`)).status).toBe(418)
  })

  it.each(galleryStates.map((story) => story.name))('opens %s alone, by the public tag', async (name) => {
    const page = await text(`/gallery/?state=${name}&embed=1`)
    if (storyOf(name).orders) return expect(page).toContain('<template shadowrootmode="open">')
    expect(page).toContain('<script async src="/gallery/v1/doorstep.js"></script>')
    expect(page).toContain(`<doorstep-page store="${name}"`)
    expect(page.includes(`token="${name}"`)).toBe(storyOf(name).lookup === undefined)
  })

  it('draws a story as the worker would, with its policy, and frames nothing but itself', async () => {
    const response = await fetch(`${base}/gallery/?state=late&lang=ar&embed=1&hosted=1`)
    const page = await response.text()
    expect(page).toMatch(/<html lang="ar" dir="rtl">[^]*<template shadowrootmode="open">/)
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'self';.*require-trusted-types-for 'script'/)
    expect(await text('/gallery/?state=loading&embed=1&hosted=1')).not.toContain('shadowrootmode')
  })

  it('keeps a story’s words from ending the script they stand in', async () => {
    const page = await text('/gallery/?state=hostile-lookup&embed=1')
    expect(/<script type="application\/json" id="story">(.*?)<\/script>/.exec(page)?.[1]).toContain('\\u003c/script>')
  })

  it('gives its scripts without types', async () => {
    for (const source of ['demo/gallery/browser/clock.ts', 'demo/gallery/browser/story.ts', 'demo/gallery/browser/knobs.ts', 'worker/routes/merchant/contrast.ts']) {
      const response = await fetch(`${base}/gallery/source/${source}`)
      expect([source, response.status, response.headers.get('content-type')]).toEqual([source, 200, 'text/javascript; charset=utf-8'])
      expect(await response.text()).not.toMatch(/\binterface \w+ \{|as HTML/)
    }
    expect((await fetch(`${base}/gallery/source/package.json`)).status).toBe(404)
  })

  it('lets nothing but seeds into its style sheet', () => {
    const options = readOptions(new URLSearchParams('state=late&accent=%23ff0000&ink=red}body{display:none&radius=12&font=url(x)&density=1.1'))
    expect(seedDeclarations(options.seeds)).toBe('--ds-seed-accent: #ff0000; --ds-seed-radius: 12px; --ds-seed-density: 1.1;')
    expect(options.story.name).toBe('late')
  })

  it('answers as the worker would', () => {
    expect(answerFixture('GET', '/v1/pages/late', '')).toEqual({ status: 200, body: storyOf('late').answer })
    expect(answerFixture('GET', '/v1/stores/lookup', '')).toEqual({ status: 200, body: storyOf('lookup').store })
    expect(answerFixture('GET', '/v1/pages/expired', '')).toMatchObject({ status: 410, body: { type: '/problems/link-expired' } })
    expect(answerFixture('GET', '/v1/pages/loading', '')).toBeNull()
    expect(answerFixture('GET', '/v1/pages/no-such-story', '')).toMatchObject({ status: 404 })
    expect(answerFixture('POST', '/v1/lookups', '{"store":"lookup-failed"}')).toMatchObject({ status: 404 })
    expect(answerFixture('POST', '/v1/lookups', '{"store":"lookup-too-many"}')).toMatchObject({ status: 429, body: { retryAfter: 1800 } })
    expect(answerFixture('POST', '/v1/lookups', '{"store":"lookup"}')).toMatchObject({ status: 200, body: { token: 'in-transit' } })
    expect(answerFixture('POST', '/v1/lookups', 'nonsense')).toMatchObject({ status: 400 })
  })
})
