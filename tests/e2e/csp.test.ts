import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, shownText, until, visit } from '../support/browser.ts'
import { house, placeOrder, scan } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })

test('TRUST 31: under a strict policy with Trusted Types the page works, live and drawn, with no violation', async () => {
  const order = await placeOrder()
  const { page, complaints, reports, close } = await visit(browser, `${house.shop}/hostile/strict-csp`)
  await page.evaluate((token) => { (document.querySelector('doorstep-page') as HTMLElement & { token: string }).token = token }, order.token)
  expect(await until(() => shownText(page), (text) => text.includes(order.number))).toContain(order.number)
  await page.locator('svg.scene').first().waitFor({ state: 'attached' })
  await scan(order, { status: 'out_for_delivery', kind: 'on_van' })
  expect(await until(() => shownText(page), (text) => text.includes('On the van'))).toContain('On the van')
  await page.getByRole('link', { name: 'العربية' }).click()
  await until(() => page.locator('[part=page]').getAttribute('dir'), (dir) => dir === 'rtl')
  // Styled through constructed sheets, which no style-src forbids.
  expect(await page.locator('[part=page]').evaluate((element) => getComputedStyle(element).fontSize)).toBe('16px')
  expect(await reports()).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('TRUST 31: so does the look-up, wrong and right', async () => {
  const { page, reports, close } = await visit(browser, `${house.shop}/hostile/strict-csp`)
  await until(() => shownText(page), (text) => text.includes('20418'))
  await page.getByRole('link', { name: 'Find another order' }).click()
  await page.getByLabel('Order number').fill('20418')
  await page.getByLabel('Email or postcode').fill('wrong@mailbox.example')
  await page.getByRole('button', { name: 'Find my order' }).click()
  await page.getByText('We could not find an order with these details.').waitFor()
  await page.getByLabel('Email or postcode').fill('sam@mailbox.example')
  await page.getByRole('button', { name: 'Find my order' }).click()
  expect(await until(() => shownText(page), (text) => text.includes('Sam Palmer'))).toContain('Sam Palmer')
  expect(await reports()).toEqual([])
  await close()
})

test('the hosted page keeps its own policy through every state of the look-up', async () => {
  const { page, reports, close } = await visit(browser, `${house.worker}/f/${house.store}`)
  await page.locator('svg.scene').waitFor({ state: 'attached' })
  await page.getByRole('link', { name: 'Tracking number' }).click()
  await page.getByRole('textbox', { name: 'Tracking number' }).fill('NOSUCHNUMBER1')
  await page.getByRole('button', { name: 'Find my parcel' }).click()
  await page.getByText('Nothing under that number').waitFor()
  expect(await reports()).toEqual([])
  await close()
})

test('TRUST 37: a pinned file that was changed on the way is refused, and the shop’s link stays', async () => {
  const release = await (await fetch(`${house.worker}/v1/release.json`)).json() as { version: string; integrity: Record<string, string> }
  const load = async (integrity: string) => {
    const { page, close } = await visit(browser, `${house.shop}/hostile/script-fails`)
    await page.evaluate(({ src, digest }) => {
      const script = document.createElement('script')
      Object.assign(script, { src, integrity: digest, crossOrigin: 'anonymous' })
      return new Promise((resolve) => { script.onload = script.onerror = resolve; document.head.append(script) })
    }, { src: `${house.worker}/${release.version}/doorstep.js`, digest: integrity })
    const isDefined = await until(() => page.evaluate(() => customElements.get('doorstep-page') !== undefined), (is) => is, 3_000)
    const link = await page.locator('doorstep-page > a').isVisible()
    await close()
    return { isDefined, link }
  }
  const right = release.integrity['doorstep.js']!
  expect((await load(right)).isDefined).toBe(true)
  expect(await load(`${right.slice(0, -4)}AAAA`)).toEqual({ isDefined: false, link: true })
})
