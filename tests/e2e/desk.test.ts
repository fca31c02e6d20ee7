import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { journey, parcelOn, placed } from '../../demo/carrier-sandbox/journey.ts'
import { demoNumber } from '../../demo/carrier-sandbox/numbers.ts'
import { past, type Parcel } from '../../demo/carrier-sandbox/model.ts'
import { createSandbox, type Sandbox } from '../../demo/carrier-sandbox/sandbox.ts'
import { chromiumArguments, findChromium } from '../../worker/cli/find-chromium.ts'

/** The carrier desk in the browser: a newcomer's hands on every button. */

const plan = { origin: 'portland', destination: 'boston', via: ['denver', 'chicago'], day: '2026-11-21' } as const
const seed = (now: Date): Parcel[] => (['ups', 'royal-mail', 'canada-post'] as const).map((carrier, i) =>
  parcelOn(plan, { carrier, number: demoNumber(carrier, 1), title: ['Lamp', 'Kettle', 'Two blankets with a rather long name indeed'][i]!, service: 'Ground' }, placed(journey(plan), 3 + i, now, 3_600_000)))

let box: Sandbox
let origin = ''
let browser: Browser
beforeAll(async () => {
  box = createSandbox({ clock: () => new Date(), seed, polls: { 'royal-mail': 120 } })
  origin = (await box.listen(0)).origin
  box.configure({ links: { [demoNumber('ups', 1)]: `${origin}/desk` } })
  browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumArguments })
})
afterAll(async () => {
  await browser?.close()
  await box?.close()
})

const open = async (more: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; errors: string[] }> => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...more })).newPage()
  const errors: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()) })
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(`${origin}/desk`)
  return { page, errors }
}
const card = (page: Page, carrier: Parcel['carrier']) => page.locator(`#p-${demoNumber(carrier, 1)}`)
const said = (page: Page, text: string) => page.locator('#said', { hasText: text }).waitFor()

test('a press scans the parcel, says so, and keeps the keyboard where it was', async () => {
  box.reset()
  const { page, errors } = await open()
  await card(page, 'royal-mail').locator('[data-do=scan]').focus()
  await page.keyboard.press('Enter')
  await said(page, 'Kettle: On its way. This carrier has no push; the next poll finds it.')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`scan-${demoNumber('royal-mail', 1)}`)
  expect(await card(page, 'royal-mail').textContent()).toContain('Royal Mail has no push')
  await card(page, 'ups').locator('select').selectOption('neighbour')
  await card(page, 'ups').locator('[data-do=deliver]').click()
  await said(page, 'Lamp: Delivered.')
  expect(box.parcels()[0]!.steps.at(-1)).toMatchObject({ kind: 'delivered', handover: 'neighbour' })
  expect(await card(page, 'ups').locator('.status').textContent()).toBe('Delivered')
  expect(errors).toEqual([])
  await page.context().close()
})

test('every button of the desk does what it says', async () => {
  box.reset()
  const { page, errors } = await open()
  for (const [verb, status] of [['delay', 'On its way'], ['divert', 'On its way'], ['miss', 'Missed at the door'], ['return', 'Going back'], ['scan', 'Going back']] as const) {
    await card(page, 'canada-post').locator(`[data-do=${verb}]`).click()
    await said(page, `indeed: ${status}.`)
    const scanned = { delay: 'delayed', divert: 'redirected', miss: 'attempted', return: 'returning', scan: 'returned' }[verb]
    await expect.poll(() => past(box.parcels()[2]!, box.now()).at(-1)!.kind).toBe(scanned)
  }
  await card(page, 'canada-post').locator('[data-do=scan]').waitFor({ state: 'detached' })
  await page.locator('#plus-24').click()
  await said(page, 'The clock is 24 hours further.')
  await page.locator('input[value=poll]').check()
  await said(page, 'Nothing is pushed')
  expect(box.state().mode).toBe('poll')
  await page.locator('#f-kind').selectOption('html')
  await page.locator('#faults button.go').click()
  await said(page, 'Broken.')
  expect(box.faults.list()).toMatchObject([{ times: 3, fault: { kind: 'html' } }])
  await page.locator('#mend').click()
  await said(page, 'All carriers are well.')
  await page.fill('#find', 'kettle royal')
  expect(await page.locator('.card:visible').count()).toBe(1)
  await page.locator('#reset').click()
  await said(page, 'All parcels stand where they began.')
  expect(box.state()).toMatchObject({ ahead: 0, mode: 'push' })
  expect(errors).toEqual([])
  await page.context().close()
})

test('the desk hears of what happens elsewhere, and leaves an opened card open', async () => {
  box.reset()
  const { page } = await open()
  await card(page, 'ups').locator('summary').click()
  await box.apply(demoNumber('ups', 1), { do: 'miss' })
  await card(page, 'ups').locator('.status', { hasText: 'Missed at the door' }).waitFor()
  expect(await card(page, 'ups').locator('details').evaluate((details: HTMLDetailsElement) => details.open)).toBe(true)
  await page.context().close()
})

test.each([[390, 'light'], [390, 'dark'], [1280, 'light'], [1280, 'dark']] as const)('at %i px, %s, nothing runs out of the page and axe finds nothing', async (width, colorScheme) => {
  const { page } = await open({ viewport: { width, height: 844 }, colorScheme, bypassCSP: true })
  await page.locator('summary').first().click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') })
  const violations = await page.evaluate(async () => (await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run()).violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`))
  expect(violations).toEqual([])
  await page.context().close()
})
