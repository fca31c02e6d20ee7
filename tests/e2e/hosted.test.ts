import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, plainPage, shownText, until, visit } from '../support/browser.ts'
import { callApi, house, placeOrder, scan } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })
const parcel = house.orders['20418']!.link

describe('the hosted page', () => {
  test('is readable and taken over after three requests: the page, one style sheet, one script', async () => {
    const { page, requests, close } = await visit(browser, null)
    let allowed = 3
    await page.route('**', (route) => { allowed -= 1; return allowed >= 0 ? route.continue() : route.abort() })
    await page.goto(parcel)
    // The facts lie in the page until the script has taken them over.
    expect(await until(() => page.locator('doorstep-page > script').count(), (left) => left === 0)).toBe(0)
    expect(requests.slice(0, 3).map((line) => line.replace(/^.*\//, '').replace(/^[\w-]{40,}$/, 'page'))).toEqual(['page', 'page.css', 'widget.js'])
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Arriving')
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('doorstep-page')!.shadowRoot!.querySelector('.btn.go')!).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
    await close()
  })

  test('asks nobody but its own host, causes no report and no complaint, and never shifts', async () => {
    const { page, requests, complaints, reports, close } = await visit(browser, null)
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.defineProperty(window, 'shifts', { value: shifts })
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value) }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(parcel)
    await page.locator('svg.scene').waitFor({ state: 'attached' })
    await page.locator('[part~=parcel] img').first().scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
    expect(requests.filter((line) => !line.includes(` ${house.worker}/`))).toEqual([])
    expect(await reports()).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('keeps the nodes the server drew', async () => {
    const { page, close } = await visit(browser, null)
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        const first = document.querySelector('doorstep-page')?.shadowRoot?.querySelector('h1')
        if (first && !('firstHeading' in window)) Object.defineProperty(window, 'firstHeading', { value: first })
      })
      seen.observe(document, { childList: true, subtree: true })
    })
    await page.goto(parcel)
    await page.locator('svg.scene').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => (window as unknown as { firstHeading: Element }).firstHeading === document.querySelector('doorstep-page')!.shadowRoot!.querySelector('h1'))).toBe(true)
    await close()
  })

  test('is whole without scripts: words, details, language, and a form that finds the order', async () => {
    const { page, close } = await visit(browser, parcel, { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Arriving')
    await page.getByRole('link', { name: 'हिन्दी' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('hi')
    await page.goto(`${house.worker}/f/${house.store}`)
    await page.getByLabel('Order number').fill('20418')
    await page.getByLabel('Email or postcode').fill('nobody@mailbox.example')
    await page.getByRole('button').click()
    expect(page.url()).toBe(`${house.worker}/f/${house.store}`)
    expect(await page.getByLabel('Order number').inputValue()).toBe('20418')
    expect(await page.getByText('We could not find an order with these details.').count()).toBe(1)
    await page.getByLabel('Email or postcode').fill('sam@mailbox.example')
    await page.getByRole('button').click()
    expect(page.url()).toMatch(/\/p\/[\w-]{40,}$/)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Arriving')
    await close()
  })

  test('speaks the chosen language, else the browser’s, else the order’s', async () => {
    const lang = async (path: string, accepted?: string) => /<html lang="([^"]+)" dir="([^"]+)"/.exec(await (await fetch(path, { headers: accepted ? { 'accept-language': accepted } : { 'accept-language': '*' } })).text())?.slice(1)
    expect(await lang(parcel)).toEqual(['en-GB', 'ltr'])
    expect(await lang(parcel, 'ar-EG,en;q=0.5')).toEqual(['ar-EG', 'rtl'])
    expect(await lang(`${parcel}?lang=hi`, 'ar')).toEqual(['hi', 'ltr'])
  })

  test.each(['hi', 'ar'])('in %s hydrates without losing a word', async (language) => {
    const { page, complaints, close } = await visit(browser, `${parcel}?lang=${language}`)
    const drawn = await (await fetch(`${parcel}?lang=${language}`)).text()
    await page.locator('svg.scene').waitFor({ state: 'attached' })
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    expect(drawn).toContain(title!.trim().split(' ').at(-1)!)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('what a hosted page says before its first word', () => {
  test('policy, no cache, no index, no referrer; HEAD says the same', async () => {
    const got = await fetch(parcel)
    const head = await fetch(parcel, { method: 'HEAD' })
    for (const { headers } of [got, head]) {
      const policy = headers.get('content-security-policy')!
      for (const line of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'", `frame-ancestors ${house.shop}`]) expect(policy).toContain(line)
      expect(Object.fromEntries(['cache-control', 'referrer-policy', 'x-content-type-options', 'cross-origin-opener-policy', 'x-robots-tag'].map((name) => [name, headers.get(name)]))).toEqual({
        'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin', 'x-robots-tag': 'noindex, nofollow',
      })
      expect(headers.get('permissions-policy')).toContain('geolocation=()')
    }
    expect(await head.text()).toBe('')
  })

  test('TRUST 81: an address that looks like a file is not found and never kept', async () => {
    for (const path of ['/x.css', '/x.js', ';.js', '%2f..', '/']) {
      const response = await fetch(parcel + path, { redirect: 'manual' })
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 404, 'private, no-store'])
    }
    const campaign = await fetch(`${parcel}?utm_source=x`)
    expect([campaign.status, campaign.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  })

  test('TRUST 82: headers that a cache does not look at change nothing', async () => {
    const read = async (headers: Record<string, string>) => plainPage(await (await fetch(parcel, { headers })).text())
    const [odd, usual] = await until(async () => [await read({ 'x-forwarded-host': 'evil.example', 'x-original-url': '/v1/openapi.json', 'x-rewrite-url': '/', forwarded: 'host=evil.example' }), await read({})], ([one, other]) => one === other)
    expect(odd).toBe(usual)
    expect(odd).not.toContain('evil.example')
  })

  test('an unknown link, a revoked one and a file of it end in the same design', async () => {
    const order = await placeOrder()
    await callApi('POST', `/v1/orders/${order.id}/link`, {})
    const revoked = await fetch(order.link)
    expect(revoked.status).toBe(410)
    expect(await revoked.text()).toContain(`/f/${house.store}`)
    const unknown = await fetch(`${house.worker}/p/${'A'.repeat(90)}`)
    expect([unknown.status, unknown.headers.get('cache-control')]).toEqual([404, 'private, no-store'])
    expect(await unknown.text()).toContain('This link has ended.')
  })
})

describe('under attack', () => {
  test('TRUST 23: markup in every text field is shown as text; nothing runs, nothing is reported', async () => {
    const nasty = (name: string) => `${name}<img src=x onerror="window.pwned=1"></script><script>window.pwned=1</script><!--{{7*7}}`
    const order = await placeOrder({
      items: [{ sku: 'x<b>', title: nasty('Knife'), variant: nasty('Steel'), quantity: 1 }], safePlace: nasty('Porch'),
      shopper: { name: '<svg onload=window.pwned=1> P', email: 'x@mailbox.example' }, destination: { town: '<img src=x onerror=pwned=1>', country: 'GB', district: '<i>BS6' },
    }, { carrierName: '<img src=x onerror=pwned=1>', service: '<script>pwned=1</script>', remedy: { steps: [nasty('We send another')] }, cause: { code: 'other', text: nasty('Lost') } })
    await scan(order, { status: 'exception', kind: 'info', text: nasty('Scan'), place: { town: '<svg onload=pwned=1>', country: 'GB' } })
    const { page, reports, close } = await visit(browser, order.link)
    await page.locator('svg.scene').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
    expect(await reports()).toEqual([])
    expect(await shownText(page)).toContain('Knife<img src=x onerror=')
    expect(await page.locator('img[src=x]').count()).toBe(0)
    await close()
  })

  test('TRUST 25: a link that is not https, mailto or tel is refused on its way in', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'java\tscript:alert(1)', 'java&#115;cript:alert(1)']) {
      await expect(placeOrder({ items: [{ sku: 'x', title: 'x', url }] })).rejects.toThrow(/400/)
      await expect(placeOrder({}, { links: { reroute: url } })).rejects.toThrow(/400/)
    }
  })

  test('TRUST 33: a site the store does not list cannot frame the page, one it lists can', async () => {
    const framed = async (site: string) => {
      const { page, close } = await visit(browser, site)
      await page.evaluate((src) => { const frame = document.createElement('iframe'); frame.src = src; document.body.append(frame) }, parcel)
      await page.waitForLoadState('networkidle')
      const isThere = await page.frames()[1]!.evaluate(() => document.querySelector('doorstep-page') !== null)
      await close()
      return isThere
    }
    const stranger = createServer((_request, response) => { response.setHeader('content-type', 'text/html').end('<p>Another site') })
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
    expect(await framed(`http://localhost:${(stranger.address() as AddressInfo).port}/`)).toBe(false)
    stranger.close()
    expect(await framed(`${house.shop}/returns`)).toBe(true)
  })

  test('TRUST 22: no request of the page names the token to anybody else', async () => {
    const { page, close } = await visit(browser, null)
    const referrers: string[] = []
    page.on('request', (request) => { if (!request.isNavigationRequest()) referrers.push(request.headers()['referer'] ?? '') })
    await page.goto(parcel)
    await page.locator('svg.scene').waitFor({ state: 'attached' })
    expect(referrers.filter((referrer) => referrer !== '')).toEqual([])
    for (const link of await page.locator('doorstep-page a[href^="https:"]').all()) expect(await link.getAttribute('rel')).toMatch(/noreferrer/)
    await close()
  })
})
