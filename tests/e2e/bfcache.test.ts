import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, shownText, until, visit } from '../support/browser.ts'
import { house, placeOrder, scan } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser({ keepsPages: true }) })
afterAll(async () => { await browser.close() })

test('an embedded page comes back from the back/forward cache, asks what was missed and connects anew', async () => {
  const order = await placeOrder()
  const { page, close } = await visit(browser, null)
  let sockets = 0
  page.on('websocket', () => { sockets += 1 })
  await page.goto(`${house.shop}/hostile/back-forward`)
  await page.evaluate((token) => { (document.querySelector('doorstep-page') as HTMLElement & { token: string }).token = token }, order.token)
  await until(() => shownText(page), (text) => text.includes(order.number))
  await until(async () => sockets, (count) => count > 0)
  const before = sockets
  await page.locator('#away').click()
  await page.getByRole('heading', { name: 'Returns' }).waitFor()
  await scan(order, { status: 'out_for_delivery', kind: 'on_van' })
  // A restored page loads nothing, so there is no load for the driver's own goBack to wait for.
  await page.evaluate(() => history.back())
  expect(await until(() => page.locator('#restored').textContent({ timeout: 1_000 }).catch(() => ''), (text) => text !== '')).toBe('Restored from the cache.')
  expect(await until(() => shownText(page), (text) => text.includes('On the van'))).toContain('On the van')
  expect(await until(async () => sockets, (count) => count > before)).toBeGreaterThan(before)
  await close()
})

test('the hosted page is never kept: Back loads it anew', async () => {
  const order = await placeOrder()
  const { page, requests, close } = await visit(browser, order.link)
  await page.goto(`${house.shop}/returns`)
  await page.goBack()
  expect(requests.filter((line) => line === `GET ${order.link}`)).toHaveLength(2)
  await close()
})
