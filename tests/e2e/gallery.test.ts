import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { pageStates } from '../../contract/vocabulary.ts'
import { galleryStates, storyOf } from '../../demo/gallery/states.ts'
import { chromiumArguments, findChromium } from '../../worker/cli/find-chromium.ts'

const origin = inject('house').shop
let browser: Browser
beforeAll(async () => { browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumArguments }) })
afterAll(() => browser.close())

/** A story alone, with every complaint of the page. */
const open = async (query: string, width = 390): Promise<{ page: Page; complaints: string[] }> => {
  const page = await browser.newPage({ viewport: { width, height: 844 } })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  // A refused look-up is an answer of 404 or 429: Chromium writes that down, the page must not.
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text()) })
  await page.goto(`${origin}/gallery/?embed=1&${query}`)
  await page.locator('html[data-story="told"]').waitFor()
  return { page, complaints }
}
const shownText = (page: Page) => page.evaluate(() => document.querySelector('doorstep-page')?.shadowRoot?.textContent ?? '')

describe('the gallery', () => {
  it('lists everything the page can be', async () => {
    const page = await browser.newPage()
    await page.goto(`${origin}/gallery/`)
    const names = await page.locator('nav a[data-story]').evaluateAll((links) => links.map((link) => link.getAttribute('data-story')!))
    expect(new Set(names.map((name) => storyOf(name).state))).toEqual(new Set(pageStates))
    await page.close()
  })

  it('turns language, scheme, width and seeds, and warns of a contrast no store may have', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    await page.goto(`${origin}/gallery/?state=late`)
    await page.getByLabel('Language').selectOption('ar')
    await page.getByLabel('Scheme').selectOption('dark')
    await page.getByLabel('Width').selectOption('820')
    await page.getByLabel('Ink').fill('#999999')
    await page.getByText('A store with less than 7:1 is refused.').waitFor()
    const frame = page.locator('#stage')
    expect(await frame.getAttribute('src')).toBe('?state=late&lang=ar&scheme=dark&ink=%23999999&embed=1')
    expect(Math.round((await frame.boundingBox())!.width)).toBe(820)
    await page.frameLocator('#stage').locator('doorstep-page[locale="ar"] [part~="hero"]').waitFor()
    await page.getByRole('link', { name: 'Delivered to a neighbour' }).click()
    expect(new URL(page.url()).searchParams.get('state')).toBe('delivered-neighbour')
    await page.close()
  })

  it.each(galleryStates.map(({ name }) => [`${name.startsWith('hostile') ? 'TRUST 23: ' : ''}${name}`, name]))('%s is drawn as text, without a complaint, and nothing sticks out sideways', async (_title, name) => {
    const story = storyOf(name)
    const { page, complaints } = await open(`state=${name}&lang=${story.locale ?? 'en'}`)
    await page.locator('doorstep-page [part~="page"]').first().waitFor({ state: 'attached' })
    await expect.poll(() => shownText(page)).not.toBe('')
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => (window as { pwned?: unknown }).pwned)).toBeUndefined()
    // Words of an attacker make no element, in no attribute and in no link.
    expect(await page.evaluate(() => [...document.querySelector('doorstep-page')!.shadowRoot!.querySelectorAll('*')].filter((element) =>
      element.localName === 'script' || [...element.attributes].some((a) => /^on/.test(a.name) || /^\s*javascript:/i.test(a.value))).map((element) => element.outerHTML))).toEqual([])
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      expect([width, await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([width, 0])
    }
    await page.close()
  })
})
