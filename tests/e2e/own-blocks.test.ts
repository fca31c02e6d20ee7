import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openBrowser, visit } from '../support/browser.ts'

const house = inject('house')
let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

const call = async <T>(path: string, body: object): Promise<T> =>
  (await fetch(house.worker + path, { method: 'POST', headers: { authorization: `Bearer ${house.apiKey}`, 'content-type': 'application/json' }, body: JSON.stringify(body) })).json() as Promise<T>
/** An order of dumb-bells that has just come. */
const bellsAtHome = async (number: string): Promise<{ link: string }> => {
  const order = await call<{ link: string; shipments: { id: string }[] }>('/v1/orders', {
    number, placedAt: new Date(Date.now() - 2 * 86_400_000).toISOString(), items: [{ sku: 'bells', title: 'Adjustable dumbbells, pair' }], fulfilments: [{ shipments: [{ carrierName: 'Our own van' }] }],
  })
  await call(`/v1/shipments/${order.shipments[0]?.id}/events`, { events: [{ time: `${new Date().toISOString().slice(0, 19)}+00:00`, status: 'delivered' }] })
  return order
}

it('a film is a still until it is tapped; then it plays in place, under the page’s own policy, and has the focus', async () => {
  const { link } = await bellsAtHome('90501')
  const { page, requests, complaints, reports, close } = await visit(browser, link)
  const still = page.locator('a.play')
  await still.getByText('Watch the film').waitFor()
  // Until the block is taken over the still is a plain link, and this test has no wish to follow it.
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()))
  expect(requests.filter((each) => each.includes('/films/'))).toEqual([])
  await expect.poll(async () => {
    if (await still.count()) await still.click({ timeout: 2_000 }).catch(() => undefined)
    return page.locator('video').count()
  }, { timeout: 30_000 }).toBe(1)
  await expect.poll(() => page.locator('video').evaluate((film: HTMLVideoElement) => film.currentTime > 0 && film.getRootNode() instanceof ShadowRoot && (film.getRootNode() as ShadowRoot).activeElement === film), { timeout: 30_000 }).toBe(true)
  expect([page.url(), complaints, await reports()]).toEqual([link, [], []])
  await close()
})

it('what the shop’s own server says of an order stands on its page, also without a script', async () => {
  const { link } = house.orders['20436'] ?? { link: '' }
  const { page, close } = await visit(browser, link, { javaScriptEnabled: false })
  // Its answer may come too late while everything starts at once; it is asked again after a moment.
  await expect.poll(async () => { await page.reload(); return page.locator('[part="custom"]').getByText('Black dal for four').count() }, { timeout: 60_000, interval: 3_000 }).toBe(1)
  await close()
})

it('what stands in a slot of the tag is shown in its place, with the shop’s own styles and script', async () => {
  const { page, complaints, close } = await visit(browser, `${house.shop}/orders/20424`)
  const guide = page.locator('[slot="block:size-guide"]')
  await guide.getByRole('cell', { name: '26.5 cm' }).waitFor()
  expect(await guide.evaluate((element) => [element.assignedSlot?.name, getComputedStyle(element).borderRadius])).toEqual(['block:size-guide', '10px'])
  // A shop that sells no shoes in an order says nothing there.
  await page.goto(`${house.shop}/orders/20436`)
  await page.locator('doorstep-page [part~="hero"]').getByText('It has arrived').waitFor()
  expect([await guide.count(), complaints]).toEqual([0, []])
  await close()
})
