import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, until, visit } from '../support/browser.ts'
import { callApi, house, placeOrder } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })

const story = (name: string, more = '') => `${house.shop}/gallery/?embed=1&state=${name}${more}`
const blocksOn = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelector('doorstep-page')!.shadowRoot!.querySelectorAll('[data-block]')].map((element) => element.getAttribute('data-block') ?? ''))
const watchShifts = (page: Page) => page.addInitScript(() => {
  const shifts: number[] = []
  Object.defineProperty(window, 'shifts', { value: shifts })
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value) }).observe({ type: 'layout-shift', buffered: true })
})
const shiftsOf = (page: Page): Promise<number[]> => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
const settled = (page: Page) => page.locator('doorstep-page .ds:not(.wait) .cols').waitFor()
/** Keeps answers from the page until what it gives is called. */
const holdBack = async (page: Page, address: string): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(address, async (route) => { await promise; await route.continue() })
  return resolve
}

describe('blocks', () => {
  for (const width of [390, 1280]) test(`come into an embedded page of ${width} without moving what is in view`, async () => {
    const { page, complaints, close } = await visit(browser, null, { viewport: { width, height: 844 } })
    await watchShifts(page)
    await page.goto(story('delivered'))
    await page.locator('doorstep-page [data-block=message] section').waitFor({ state: 'attached' })
    await settled(page)
    await page.waitForLoadState('networkidle')
    expect(await shiftsOf(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('that come too late go only where they move nothing that is in view', async () => {
    const { page, close } = await visit(browser, null)
    await watchShifts(page)
    await page.route('**/blocks?*', async (route) => { await new Promise((resolve) => setTimeout(resolve, 2_500)); await route.continue() })
    await page.goto(story('delivered'))
    await settled(page)
    // The status did not wait for them.
    expect(await blocksOn(page)).toEqual([])
    await until(() => blocksOn(page), (blocks) => blocks.length > 0)
    expect(await blocksOn(page)).toContain('message')
    expect(await shiftsOf(page)).toEqual([])
    await close()
  })

  test('that come too late for what is being read wait until it is out of the way', async () => {
    const { page, close } = await visit(browser, null)
    await watchShifts(page)
    const come = await holdBack(page, '**/blocks?*')
    await page.goto(story('in-transit'))
    await settled(page)
    await page.locator('doorstep-page [part=delivery]').evaluate((section) => section.scrollIntoView({ block: 'center' }))
    const answered = page.waitForResponse('**/blocks?*')
    come()
    await (await answered).finished()
    await page.waitForLoadState('networkidle')
    // It would stand right above what is being read.
    expect(await blocksOn(page)).not.toContain('help')
    await page.evaluate(() => scrollTo(0, 0))
    expect(await until(() => blocksOn(page), (blocks) => blocks.includes('help'))).toContain('help')
    expect(await shiftsOf(page)).toEqual([])
    await close()
  })

  test('that the server drew keep their height while they are read, and get their controls when the reader turns to them', async () => {
    const { page, close } = await visit(browser, null)
    await watchShifts(page)
    const come = await holdBack(page, '**/chunks/**')
    await page.goto(story('in-transit', '&hosted=1'))
    const help = page.locator('doorstep-page [part=help]')
    await help.evaluate((section) => section.scrollIntoView({ block: 'center' }))
    // Words have been on the screen for long.
    await until(() => page.evaluate(() => performance.now() - (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity) > 1_000), Boolean)
    come()
    await page.locator('doorstep-page [part=wishes] form').waitFor({ state: 'attached' })
    expect(await help.locator('form').count()).toBe(0)
    expect(await shiftsOf(page)).toEqual([])
    await help.locator('summary').last().focus()
    await help.locator('form').first().waitFor({ state: 'attached' })
    await close()
  })

  for (const [kind, more] of [['embedded', ''], ['hosted', '&hosted=1']] as const) test(`are there at the first view of an ${kind} page on a slow phone, and move nothing`, async () => {
    const { page, close } = await visit(browser, null)
    await watchShifts(page)
    const phone = await page.context().newCDPSession(page)
    await phone.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 })
    await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(story('in-transit', more))
    await page.locator('doorstep-page [part=wishes] form').waitFor({ state: 'attached', timeout: 90_000 })
    expect(await until(() => blocksOn(page), (blocks) => blocks.length === 8, 60_000)).toEqual(expect.arrayContaining(['help', 'care', 'wishes', 'problem', 'points', 'recommendations', 'yours', 'message']))
    expect(await shiftsOf(page)).toEqual([])
    await close()
  })

  test('move nothing where the columns were shown before what places blocks had come', async () => {
    const { page, close } = await visit(browser, null)
    await watchShifts(page)
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 16 })
    await page.goto(story('delivered'))
    await page.locator('doorstep-page [data-block=message] section').waitFor({ state: 'attached', timeout: 90_000 })
    expect(await shiftsOf(page)).toEqual([])
    await close()
  })

  test('that cannot be had leave the status as it is, and no complaint in the shop', async () => {
    const { page, close, complaints } = await visit(browser, null)
    await page.route('**/blocks?*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }))
    await page.goto(story('in-transit'))
    await settled(page)
    await page.getByRole('heading', { name: 'Updates' }).waitFor()
    expect(await blocksOn(page)).toEqual([])
    expect(complaints.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([])
    await close()
  })

  test('that the server drew are taken over where they stand', async () => {
    const { page, complaints, reports, close } = await visit(browser, null)
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        const section = document.querySelector('doorstep-page')?.shadowRoot?.querySelector('[data-block] section')
        if (section && !('firstBlock' in window)) Object.defineProperty(window, 'firstBlock', { value: section })
      })
      seen.observe(document, { childList: true, subtree: true })
    })
    await page.goto(story('delivered', '&hosted=1'))
    await page.locator('svg.scene').first().waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => (window as unknown as { firstBlock?: Element }).firstBlock?.isConnected)).toBe(true)
    expect(await blocksOn(page)).toContain('message')
    expect(await reports()).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('without scripts stand in the page as the server drew them, with no control that would do nothing', async () => {
    const { page, close } = await visit(browser, story('delivered', '&hosted=1'), { javaScriptEnabled: false })
    expect(await page.locator('[data-block=message]').innerText()).toContain('stews')
    // What is shown and could be used; a switch that says how things stand is disabled.
    expect(await page.locator('[data-block] :is(button, input, textarea, select):visible:enabled').count()).toBe(0)
    await close()
  })

  test('follow the language the reader chooses', async () => {
    const { page, close } = await visit(browser, story('delivered'))
    await page.locator('doorstep-page [data-block=message] section').waitFor({ state: 'attached' })
    await page.getByRole('link', { name: 'العربية' }).click()
    await page.locator('doorstep-page [part~=page][dir=rtl]').waitFor()
    expect(await until(() => blocksOn(page), (blocks) => blocks.includes('message'))).toContain('message')
    await close()
  })
})

describe('what blocks led to', () => {
  test('is told once a view, in a plain message to the page’s own host, with no cookie and no address of the page', async () => {
    await callApi('PUT', '/v1/content/message/e2e', { position: 0, content: { title: { en: 'A word of ours' }, link: { label: { en: 'Read it' }, url: `${house.shop}/` } } })
    const order = await placeOrder()
    const { page, complaints, close } = await visit(browser, null)
    const told: { headers: Record<string, string>; body: { act: string; visit: string; items: { block: string; kind: string }[] } }[] = []
    page.on('request', (request) => { if (request.url().endsWith('/v1/engagements')) told.push({ headers: request.headers(), body: JSON.parse(request.postData() ?? '{}') as never }) })
    await page.goto(order.link)
    await page.locator('[data-block=message]').first().scrollIntoViewIfNeeded()
    const itemsOf = () => told.flatMap(({ body }) => body.items)
    await until(async () => itemsOf(), (items) => items.some(({ block, kind }) => block === 'message' && kind === 'impression'))
    await page.evaluate(() => scrollTo(0, 0))
    await page.locator('[data-block=message]').first().scrollIntoViewIfNeeded()
    await page.waitForTimeout(2_500)
    expect(itemsOf().filter(({ block, kind }) => block === 'message' && kind === 'impression')).toHaveLength(1)
    expect(told[0]?.headers['cookie']).toBeUndefined()
    expect(told[0]?.headers['content-type']).toMatch(/^text\/plain/)
    expect(told[0]?.headers['referer'] ?? '').toBe('')
    expect(JSON.stringify(told)).not.toContain(order.token)
    expect(complaints).toEqual([])
    await callApi('DELETE', '/v1/content/message/e2e')
    await close()
  })

  test('is lost without a word where it is blocked', async () => {
    const { page, complaints, close } = await visit(browser, null)
    await page.route('**/v1/engagements', (route) => route.abort())
    await page.goto(story('delivered'))
    await page.locator('doorstep-page [data-block=message]').waitFor({ state: 'attached' })
    await page.locator('doorstep-page [data-block=message] section').scrollIntoViewIfNeeded()
    await page.waitForTimeout(3_500)
    expect(complaints.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([])
    expect(await blocksOn(page)).toContain('message')
    await close()
  })
})
