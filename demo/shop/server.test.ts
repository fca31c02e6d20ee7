import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AddressInfo } from 'node:net'
import { hostilePages } from './hostile/pages.ts'
import { createShop } from './server.ts'

const shop = createShop({ context: () => ({ doorstep: 'http://localhost:9240', store: 'st_Example0Store', tokens: new Map([['20418', 'tok"en<']]), order: '20418', mail: [{ number: '20418', story: 'On its way', link: 'http://localhost:9240/p/x' }] }) })
let base = ''
beforeAll(async () => { await new Promise<void>((done) => shop.listen(0, '127.0.0.1', done)); base = `http://127.0.0.1:${(shop.address() as AddressInfo).port}` })
afterAll(() => { shop.close() })

describe('the demo shop', () => {
  it.each(['/', '/orders', '/orders/20418', '/orders/20418/cancel', '/account', '/mail', '/products/knives', '/returns', '/hostile', ...hostilePages.map((p) => `/hostile/${p.slug}`)])('serves %s', async (path) => {
    const response = await fetch(base + path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await response.text()).toMatch(/<h1>[^<]+<\/h1>/)
  })

  it('escapes what it writes into attributes', async () => {
    expect(await (await fetch(`${base}/hostile/plain`)).text()).toContain('token="tok&quot;en&lt;"')
  })

  it('uses nothing but the public tag', async () => {
    for (const path of ['/orders', '/account', ...hostilePages.map((p) => `/hostile/${p.slug}`)]) {
      const text = await (await fetch(base + path)).text()
      const addresses = [...text.matchAll(/http:\/\/localhost:9240([^"\s<\\]*)/g)].map((match) => match[1])
      expect(new Set(addresses)).toEqual(new Set(addresses.filter((a) => a === '/v1/doorstep.js' || a === '/f/st_Example0Store')))
    }
  })

  it('serves its pictures and no file beside them', async () => {
    expect((await fetch(`${base}/images/knives.png`)).headers.get('content-type')).toBe('image/png')
    expect((await fetch(`${base}/images/..%2fserver.ts`)).status).toBe(404)
    expect((await fetch(`${base}/images/nothing.png`)).status).toBe(404)
  })
})
