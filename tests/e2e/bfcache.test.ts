import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, shownText, until, visit } from '../support/browser.ts'
import { house, placeOrder, scan } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser({ keepsPages: true }) })
afterAll(async () => { await browser.close() })

test('an embedded page comes back from the back/forward cache, asks what was missed and is live again', async () => {
  const order = await placeOrder()
  const { page, close } = await visit(browser, null)
  const opened = page.waitForEvent('websocket')
  await page.goto(`${house.shop}/hostile/back-forward`)
  await page.evaluate((token) => { (document.querySelector('doorstep-page') as HTMLElement & { token: string }).token = token }, order.token)
  await until(() => shownText(page), (text) => text.includes(order.number))
  await (await opened).waitForEvent('framereceived')
  await page.locator('#away').click()
  await page.getByRole('heading', { name: 'Returns' }).waitFor()
  await scan(order, { status: 'out_for_delivery', kind: 'on_van' })
  // A restored page loads nothing, so there is no load for the driver's own goBack to wait for.
  await page.evaluate(() => history.back())
  expect(await until(() => page.locator('#restored').textContent({ timeout: 1_000 }).catch(() => ''), (text) => text !== '')).toBe('Restored from the cache.')
  expect(await until(() => shownText(page), (text) => text.includes('On the van'))).toContain('On the van')
  // Polling would take half a minute; the driver does not report sockets that open while a page is being restored.
  await scan(order, { status: 'delivery_attempted', kind: 'attempted' })
  expect(await until(() => shownText(page), (text) => text.includes('We missed you'))).toContain('We missed you')
  await close()
})

test('Back to the hosted page shows what is true now, whether the browser kept it or loads it anew', async () => {
  // Chromium loads a no-store page anew once its socket was open, and keeps one that was left before.
  for (const isLive of [true, false]) {
    const order = await placeOrder()
    const { page, close } = await visit(browser, null)
    const opened = page.waitForEvent('websocket').catch(() => null)
    await page.goto(order.link)
    if (isLive) await (await opened)?.waitForEvent('framereceived')
    await page.goto(`${house.shop}/returns`)
    await scan(order, { status: 'out_for_delivery', kind: 'on_van' })
    await page.evaluate(() => history.back())
    expect(await until(() => shownText(page).catch(() => ''), (text) => text.includes('On the van'))).toContain('On the van')
    await close()
  }
})
