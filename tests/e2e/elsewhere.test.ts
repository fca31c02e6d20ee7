import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumArguments, findChromium } from '../../worker/cli/find-chromium.ts'
import { callApi, house } from '../support/house.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
let context: BrowserContext
let page: Page
const asked: string[] = []
beforeAll(async () => { browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumArguments }) })
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } })
  page = await context.newPage()
  asked.length = 0
  page.on('request', (request) => asked.push(request.url()))
})
afterEach(() => context.close())

const kept = (): Promise<string[]> => page.evaluate(() => Object.keys(localStorage))
const line = (type: string) => page.locator(`doorstep-block[type="${type}"] section`)
/** The switch inside the closed block of the page that is open. */
const openSwitch = async () => {
  const yours = page.locator('#ds-yours')
  await yours.waitFor()
  // Opened once what acts is there: before, the switch can only be read.
  const control = yours.getByRole('switch', { name: /Show me this in the shop too/ })
  await yours.locator('summary').click()
  await expect.poll(() => control.isEnabled()).toBe(true)
  return control
}
const switchTo = async (on: boolean) => {
  const control = await openSwitch()
  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/acts/elsewhere') && response.request().method() === 'POST')
  await control.setChecked(on)
  expect((await answered).status()).toBe(200)
}
/** As from another device of the shopper. */
const switchOff = async () => {
  const { act } = await callApi<{ act: string }>('GET', `/v1/pages/${house.orders[order]!.token}/blocks`)
  await callApi('POST', '/v1/acts/elsewhere', { act, on: false })
}
/** What axe finds wrong with the lines. */
const findings = async (): Promise<string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    return (await run.run('doorstep-block', { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
  })
}
const order = '20418'

describe('elsewhere in the shop', () => {
  beforeEach(switchOff)

  it('shows nothing, keeps nothing and loads nothing more for a shopper who was not asked', async () => {
    await page.goto(`${house.shop}/`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => url.startsWith(house.worker)).map((url) => new URL(url).pathname)).toEqual(['/v1/blocks.js'])
    expect(await kept()).toEqual([])
    expect(await page.locator('.waiting').evaluate((element) => element.getBoundingClientRect().height)).toBe(0)
  })

  it('shows what waits after a yes on the page in the shop, and is gone with the no', async () => {
    await page.goto(`${house.shop}/orders/${order}`)
    await switchTo(true)
    await expect.poll(kept).toEqual(['doorstep-visit'])
    expect((await context.cookies()).length).toBe(0)

    await page.goto(`${house.shop}/`)
    await line('order').waitFor()
    expect(await line('order').getAttribute('aria-label')).toBe('Your order')
    expect(await line('order').locator('a').getAttribute('href')).toBe(`${house.shop}/orders/${order}`)
    expect(await findings()).toEqual([])
    await page.goto(`${house.shop}/products/brush`)
    await line('suggestion').waitFor()
    expect(await findings()).toEqual([])
    expect(await line('suggestion').locator('a').getAttribute('href')).toMatch(/\/products\//)
    expect(await line('suggestion').textContent()).toMatch(/The shop’s own pick|your order|you ordered|you had before|in this shop/)

    await page.goto(`${house.shop}/orders/${order}`)
    await switchTo(false)
    await expect.poll(kept).toEqual([])
    await page.goto(`${house.shop}/`)
    await page.waitForLoadState('networkidle')
    expect(await line('order').count()).toBe(0)
  })

  it('comes along with a link from the hosted page, is cleared from the address, and dies everywhere with the no', async () => {
    const { link } = house.orders[order]!
    await page.goto(link)
    await switchTo(true)
    await page.reload()
    await openSwitch()
    expect(await kept()).toEqual([])
    await page.evaluate((shop) => {
      const root = document.querySelector('doorstep-page')!.shadowRoot!
      const a = document.createElement('a')
      a.href = `${shop}/products/brush`
      a.textContent = 'To the shop'
      a.id = 'to-the-shop'
      root.append(a)
    }, house.shop)
    await page.locator('#to-the-shop').click()
    await line('suggestion').waitFor()
    expect(page.url()).toBe(`${house.shop}/products/brush`)
    expect(await kept()).toEqual(['doorstep-visit'])

    // Switched off elsewhere, without this browser: the server refuses, the line stays away and the entry goes.
    await switchOff()
    await page.goto(`${house.shop}/`)
    await expect.poll(kept).toEqual([])
    expect(await line('order').count()).toBe(0)
  })
})

it('leads from a suggestion’s reason to what is known of the shopper', async () => {
  await page.goto(house.orders[order]!.link)
  const block = page.locator('[part~="recommendations"]')
  await block.getByText('Why am I seeing this?').first().click()
  await block.getByRole('button', { name: 'See and change what we know of you' }).first().click()
  expect(await page.locator('#ds-yours').getAttribute('open')).not.toBeNull()
  expect(await page.evaluate(() => document.querySelector('doorstep-page')!.shadowRoot!.activeElement?.tagName)).toBe('SUMMARY')
})

describe('a reminder on the page', () => {
  it('is set, said, changed by day and undone, without a script error', async () => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    // Its seeded reminder is another shopper's business here: start from none.
    for (const { id, sku } of (await callApi<{ reminders: { id: string; sku: string }[] }>('GET', '/v1/reminders')).reminders) if (sku === 'heads') await callApi('DELETE', `/v1/reminders/${id}`)
    const { link, id } = house.orders['20435']!
    await expect.poll(async () => (await callApi<{ status: string }>('GET', `/v1/orders/${id}`)).status, { timeout: 60_000 }).toBe('delivered')
    await page.goto(link)
    const block = page.locator('[part~="replenish"]')
    await block.getByRole('button', { name: 'Remind me' }).first().click()
    await block.getByText(/^We will remind you on /).waitFor()
    await block.getByRole('button', { name: 'Change the day' }).first().click()
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    await block.getByLabel('Day of the reminder').fill(day)
    await block.getByRole('button', { name: 'Save the day' }).click()
    await expect.poll(async () => (await callApi<{ reminders: { day: string; state: string }[] }>('GET', '/v1/reminders?state=waiting')).reminders[0]?.day).toBe(day)
    await block.getByRole('button', { name: 'Undo' }).click()
    await block.getByText(/^We will remind you on /).waitFor()
    await page.reload()
    await block.getByRole('button', { name: 'Stop reminding me' }).click()
    await block.getByText('No reminder is set.').waitFor()
    expect(errors).toEqual([])
  })
})
