import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, shownText, until, visit } from '../support/browser.ts'
import { callApi, house, placeOrder, scan } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })

const saysOf = (text: string) => (shown: string) => shown.includes(text)
/** The socket is open once its first message has come. */
const openLive = async (link: string): Promise<Awaited<ReturnType<typeof visit>> & { readonly sockets: string[] }> => {
  const visited = await visit(browser, null)
  const sockets: string[] = []
  const connected = new Promise<void>((resolve) => visited.page.on('websocket', (socket) => { sockets.push(socket.url()); socket.on('framereceived', () => resolve()) }))
  await visited.page.goto(link)
  await connected
  return { ...visited, sockets }
}
const spoken = (page: Page) => page.evaluate(() => [...document.querySelector('doorstep-page')!.shadowRoot!.children].find((child) => child.role === 'status')!.textContent)

describe('an open page', () => {
  test('shows a scan by the socket alone, and says it aloud once', async () => {
    const order = await placeOrder()
    const { page, requests, close } = await openLive(order.link)
    expect(await spoken(page)).toBe('')
    await page.waitForLoadState('networkidle')
    // What else belongs on a page in another state is asked for; the status must not wait for that answer.
    await page.route('**/v1/pages/**', () => {})
    const before = requests.length
    await scan(order, { status: 'out_for_delivery', kind: 'on_van', place: { town: 'Bristol', country: 'GB' } })
    expect(await until(() => shownText(page), saysOf('Out for delivery'))).toContain('Out for delivery')
    expect(requests.slice(before).filter((line) => /\/v1\/pages\/[^/]+$/.test(line)).length).toBeLessThanOrEqual(1)
    expect(await spoken(page)).toContain('Out for delivery')
    await close()
  })

  test('shows it embedded in a shop as well', async () => {
    const order = await placeOrder()
    const { page, close } = await visit(browser, `${house.shop}/hostile/plain`)
    await page.evaluate((token) => { (document.querySelector('doorstep-page') as HTMLElement & { token: string }).token = token }, order.token)
    await until(() => shownText(page), saysOf(order.number))
    await until(() => page.evaluate(() => performance.getEntriesByType('resource').length), (count) => count > 8)
    await scan(order, { status: 'delivered', kind: 'delivered', substatus: 'safe_place' })
    expect(await until(() => shownText(page), saysOf('safe place'), 10_000)).toContain('safe place')
    await close()
  })

  test('tells the shop that a page loaded and changed, without a token in it', async () => {
    const order = await placeOrder()
    const { page, close } = await visit(browser, `${house.shop}/returns`)
    await page.evaluate(({ src, token }) => {
      const told: unknown[] = []
      Object.defineProperty(window, 'told', { value: told })
      for (const name of ['doorstep:load', 'doorstep:change', 'doorstep:error']) document.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]))
      const element = document.createElement('doorstep-page') as HTMLElement & { token: string }
      element.token = token
      document.querySelector('main')!.append(element)
      const script = document.createElement('script')
      script.src = src
      document.head.append(script)
    }, { src: `${house.worker}/v1/doorstep.js`, token: order.token })
    await until(() => shownText(page), saysOf(order.number))
    const told = () => page.evaluate(() => (window as unknown as { told: [string, object][] }).told)
    await until(told, (list) => list.length > 0)
    await scan(order, { status: 'out_for_delivery', kind: 'on_van' })
    const list = await until(told, (so) => so.length > 1)
    expect(list.map(([name]) => name)).toEqual(['doorstep:load', 'doorstep:change'])
    expect(list[1]![1]).toMatchObject({ status: 'out_for_delivery', isLate: false, shipments: 1 })
    expect(JSON.stringify(list)).not.toContain(order.token)
    await close()
  })

  test('falls back to asking when no socket can be had', async () => {
    const order = await placeOrder()
    const { page, requests, close } = await visit(browser, null)
    await page.clock.install()
    await page.routeWebSocket(/\/live$/, (socket) => { void socket.close({ code: 1011 }) })
    await page.goto(order.link)
    const asked = () => Promise.resolve(requests.filter((line) => line.includes('/v1/pages/')).length)
    expect(await until(asked, (count) => count > 0)).toBeGreaterThan(0)
    await scan(order, { status: 'out_for_delivery', kind: 'on_van' })
    await page.clock.runFor(31_000)
    expect(await until(() => shownText(page), saysOf('Out for delivery'))).toContain('Out for delivery')
    await close()
  })

  test('sleeps while hidden, and asks when it is seen again', async () => {
    const order = await placeOrder()
    const { page, sockets, requests, close } = await openLive(order.link)
    const turn = (state: string) => page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
    await page.waitForLoadState('networkidle')
    await turn('hidden')
    const before = requests.length
    await scan(order, { status: 'out_for_delivery', kind: 'on_van' })
    await page.waitForLoadState('networkidle')
    expect(await shownText(page)).not.toContain('On the van')
    // What was seen before is told while the page is left; nothing is asked.
    expect([sockets.length, requests.slice(before).filter((line) => !line.endsWith('/v1/engagements'))]).toEqual([1, []])
    await turn('visible')
    expect(await until(() => shownText(page), saysOf('On the van'))).toContain('On the van')
    expect(sockets).toHaveLength(2)
    await close()
  })

  test('offline it keeps the last known page, says so, and recovers by itself', async () => {
    const order = await placeOrder()
    const { page, close } = await openLive(order.link)
    await page.context().setOffline(true)
    expect(await until(() => shownText(page), saysOf('You are offline.'))).toContain('You are offline.')
    expect(await shownText(page)).toContain(order.number)
    await scan(order, { status: 'out_for_delivery', kind: 'on_van' })
    await page.context().setOffline(false)
    const shown = await until(() => shownText(page), (text) => !text.includes('You are offline.') && text.includes('On the van'))
    expect(shown).toContain('On the van')
    expect(shown).not.toContain('You are offline.')
    await close()
  })

  test('a link that is revoked under an open page takes the order away at once', async () => {
    const order = await placeOrder()
    const { page, close } = await openLive(order.link)
    await callApi('POST', `/v1/orders/${order.id}/link`, {})
    expect(await until(() => shownText(page), saysOf('This link has ended.'))).toContain('This link has ended.')
    expect(await shownText(page)).not.toContain('knife')
    await close()
  })
})
