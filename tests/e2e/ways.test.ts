import type { Browser, Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, until, visit } from '../support/browser.ts'
import { house } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })

const story = (name: string, more = '') => `${house.shop}/gallery/?embed=1&state=${name}${more}`
/** What the reader can press under the answer, and where each leads. */
const actionsOn = (page: Page): Promise<string[]> => page.locator('[part=actions] a:visible').evaluateAll((links) => links.map((link) => `${link.textContent}: ${link.getAttribute('href')}`))
const actionsWith = (page: Page, href: string) => until(() => actionsOn(page), (actions) => actions.some((action) => action.endsWith(href)))
/** Its forms come with the script: before them, an address within the page leads there. */
const isAlive = (page: Page, part: string) => page.locator(`[part=${part}] form`).first().waitFor({ state: 'attached' })
const topOf = (what: Locator): Promise<number> => what.evaluate((element) => element.getBoundingClientRect().top)
const isOpen = (block: Locator): Promise<boolean> => block.locator('details').first().evaluate((fold) => (fold as HTMLDetailsElement).open)
/** Class-less name of what has the focus, and its words. */
const focusOn = (page: Page): Promise<string> => page.evaluate(() => { const active = document.querySelector('doorstep-page')?.shadowRoot?.activeElement; return `${active?.localName}: ${active?.textContent}` })

for (const [kind, more] of [['embedded', ''], ['hosted', '&hosted=1']] as const) describe(`an action of a ${kind} page`, () => {
  test('opens the block that does the same, scrolls to it and puts the keyboard there', async () => {
    const { page, complaints, close } = await visit(browser, story('delivered', more))
    expect(await actionsWith(page, '#ds-returns')).toContain('Return it: #ds-returns')
    await isAlive(page, 'returns')
    await page.getByRole('link', { name: 'Return it' }).click()
    expect(await until(() => focusOn(page), (focus) => focus.startsWith('summary'))).toBe('summary: Returns')
    expect(await isOpen(page.locator('[part=returns]'))).toBe(true)
    const top = await topOf(page.locator('[part=returns] summary').first())
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(400)
    // History belongs to the shop, and the address of a hosted page stays what it was.
    expect(page.url()).toBe(story('delivered', more))
    expect(complaints).toEqual([])
    await close()
  })

  test('by the keyboard leads there too, and the next tab goes on inside', async () => {
    const { page, close } = await visit(browser, story('in-transit', more))
    await actionsWith(page, '#ds-wishes')
    await isAlive(page, 'wishes')
    await page.getByRole('link', { name: 'Change delivery' }).focus()
    await page.keyboard.press('Enter')
    expect(await until(() => focusOn(page), (focus) => /^h[23]/.test(focus))).toMatch(/^h[23]: Delivery instructions$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.querySelector('doorstep-page')?.shadowRoot?.activeElement?.closest('section')?.getAttribute('part'))).toBe('wishes')
    await close()
  })

  test('leads to a message where the shop takes them, by the line that unfolds it', async () => {
    const { page, close } = await visit(browser, story('delivered', more))
    expect(await actionsWith(page, '#ds-write')).toContain('Contact us: #ds-write')
    await page.getByRole('link', { name: 'Contact us' }).click()
    expect(await until(() => focusOn(page), (focus) => focus.startsWith('summary'))).toMatch(/^summary: Write to/)
    expect(await page.locator('#ds-write').isVisible()).toBe(true)
    await close()
  })

  test('leads to the shop where the page has no such block', async () => {
    const { page, close } = await visit(browser, null)
    await page.route('**/blocks?*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }))
    if (kind === 'hosted') await page.route('**/gallery/?*', async (route) => { const response = await route.fetch(); await route.fulfill({ response, body: (await response.text()).replace(/"blocks":\{"revision".*?"store":/s, '"blocks":null,"store":').replace(/<div class="place" data-block="returns">.*?<\/section><\/div>/s, '') }) })
    await page.goto(story('delivered', more))
    await page.locator('[part=actions] a:visible').first().waitFor()
    expect(await actionsOn(page)).toContain('Return it: https://marigold.example/returns')
    expect((await actionsOn(page)).filter((action) => action.startsWith('Return it'))).toHaveLength(1)
    await close()
  })
})

describe('without scripts', () => {
  test('the action of a hosted page is a plain address within it, which opens the block', async () => {
    const { page, close } = await visit(browser, story('delivered', '&hosted=1'), { javaScriptEnabled: false })
    expect(await actionsOn(page)).toContain('Return it: #ds-returns')
    expect(await isOpen(page.locator('[part=returns]'))).toBe(false)
    await page.getByRole('link', { name: 'Return it' }).click()
    const summary = page.locator('[part=returns] summary').first()
    expect(await until(() => topOf(summary), (top) => top >= 0 && top < 500)).toBeLessThan(500)
    expect(await isOpen(page.locator('[part=returns]'))).toBe(true)
    // No form comes here: the shop is one tap further.
    expect(await page.locator('[part=returns] a:visible').count()).toBeGreaterThan(0)
    await close()
  })

  test('what needs a script to be answered on the page leads to the shop', async () => {
    const { page, close } = await visit(browser, story('delivered', '&hosted=1'), { javaScriptEnabled: false })
    expect(await actionsOn(page)).toContain('Contact us: https://marigold.example/contact')
    await close()
  })
})

test('a block that comes late takes the keyboard over from the shop’s link it replaces', async () => {
  const { page, close } = await visit(browser, null)
  let come = () => {}
  const held = new Promise<void>((resolve) => { come = resolve })
  await page.route('**/blocks?*', async (route) => { await held; await route.continue() })
  await page.goto(story('delivered'))
  await page.getByRole('link', { name: 'Return it' }).focus()
  come()
  await actionsWith(page, '#ds-returns')
  expect(await page.evaluate(() => document.querySelector('doorstep-page')?.shadowRoot?.activeElement?.getAttribute('href'))).toBe('#ds-returns')
  await close()
})
