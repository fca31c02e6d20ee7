import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { hostilePages } from '../../demo/shop/hostile/pages.ts'
import { chromiumArguments, findChromium } from '../../worker/cli/find-chromium.ts'

const demo = inject('house')
let browser: Browser
// Playwright switches the back/forward cache off; one of these pages is about it.
beforeAll(async () => { browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumArguments, ignoreDefaultArgs: ['--disable-back-forward-cache'] }) })
afterAll(() => browser.close())

interface Visit { readonly page: Page; readonly complaints: string[]; readonly asked: string[] }
const visit = async (path: string): Promise<Visit> => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  const complaints: string[] = []
  const asked: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => { if (/Content Security Policy|Trusted|violates/i.test(message.text())) complaints.push(message.text()) })
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(demo.shop + path)
  return { page, complaints, asked }
}
const hero = (page: Page) => page.locator('doorstep-page [part~="hero"]')
const form = (page: Page) => page.locator('doorstep-page form[method=post]')
/** Inside an element of the shadow root, what a style sheet of the shop might have changed. */
const looks = (page: Page) => page.evaluate(() => {
  const host = document.querySelector<HTMLElement>('doorstep-page')!
  // Sizes follow the room there is: the shop's margins decide that, and they are not the question here.
  host.style.setProperty('display', 'block', 'important')
  host.style.setProperty('width', '700px', 'important')
  const root = host.shadowRoot!
  return ['h2', 'p.lede', 'a.btn', 'ul', 'svg'].map((selector) => {
    const element = root.querySelector(selector)
    if (!element) return [selector, 'none']
    const { fontSize, fontWeight, color, display, marginTop, paddingTop, listStyleType, textDecorationLine } = getComputedStyle(element)
    return [selector, fontSize, fontWeight, color, display, marginTop, paddingTop, listStyleType, textDecorationLine]
  })
})
const withHero = hostilePages.filter(({ slug }) => !['no-script', 'script-fails', 'spa', 'two-widgets'].includes(slug))

describe('the demo shop', () => {
  it.each(['/', '/orders', '/account', '/hostile', '/products/knives'])('%s loads without a complaint', async (path) => {
    const { page, complaints } = await visit(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('finds an order by number and email, and by postcode', async () => {
    for (const proof of ['sam@mailbox.example', 'bs6 5bn']) {
      const { page } = await visit('/orders')
      await form(page).locator('input[name="orderNumber"]').fill('20418')
      await form(page).locator('input[name="proof"]').fill(proof)
      await form(page).locator('button[type="submit"], button:not([type])').first().click()
      await hero(page).getByText('20418').or(page.locator('doorstep-page').getByText('20418')).first().waitFor()
      await page.close()
    }
  })

  it('opens an order it knows with a token that stands in no attribute', async () => {
    const { page } = await visit('/orders/20418')
    await hero(page).waitFor()
    expect(await page.locator('doorstep-page').getAttribute('token')).toBeNull()
    await page.close()
  })
})

describe('hostile pages', () => {
  it.each(withHero.map(({ slug }) => slug))('%s shows the order and asks nobody but us', async (slug) => {
    const { page, complaints, asked } = await visit(`/hostile/${slug}`)
    await hero(page).waitFor()
    expect(complaints).toEqual([])
    const hosts = new Set(asked.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin))
    expect(hosts).toEqual(new Set(slug === 'base-elsewhere' ? [...hosts].filter((host) => host === demo.shop || host === demo.worker || host === 'https://elsewhere.example') : [demo.shop, demo.worker]))
    await page.close()
  })

  it.each(['resets', 'popular-reset', 'small-root', 'theme'])('%s changes no size and no space inside', async (slug) => {
    const plain = await visit('/hostile/plain')
    await hero(plain.page).waitFor()
    const { page } = await visit(`/hostile/${slug}`)
    await hero(page).waitFor()
    const without = (values: readonly unknown[][]) => (slug === 'theme' ? values.map(([selector, fontSize, weight]) => [selector, fontSize, weight]) : values)
    expect(without(await looks(page))).toEqual(without(await looks(plain.page)))
    await page.close()
    await plain.page.close()
  })

  it('zoom and a narrow column cut nothing off', async () => {
    for (const slug of ['zoom', 'narrow']) {
      const { page } = await visit(`/hostile/${slug}`)
      await hero(page).waitFor()
      expect([slug, await page.evaluate(() => {
        const host = document.querySelector('doorstep-page')!
        return [host.scrollWidth > host.clientWidth + 1, document.documentElement.scrollWidth > document.documentElement.clientWidth + 1]
      })]).toEqual([slug, [false, false]])
      await page.close()
    }
  })

  it('the page’s language, direction and scheme are the widget’s', async () => {
    const arabic = await visit('/hostile/rtl')
    await hero(arabic.page).waitFor()
    expect(await hero(arabic.page).evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    expect(await hero(arabic.page).textContent()).toMatch(/\p{Script=Arabic}/u)
    await arabic.page.close()
    const dark = await visit('/hostile/dark')
    await hero(dark.page).waitFor()
    const ink = await hero(dark.page).locator('h2').evaluate((element) => getComputedStyle(element).color)
    const light = await visit('/hostile/plain')
    await hero(light.page).waitFor()
    expect(ink).not.toBe(await hero(light.page).locator('h2').evaluate((element) => getComputedStyle(element).color))
    await dark.page.close()
    await light.page.close()
  })

  it('two widgets keep their own state', async () => {
    const { page, complaints } = await visit('/hostile/two-widgets')
    await hero(page).first().waitFor()
    await form(page).waitFor()
    expect(await page.locator('doorstep-page').count()).toBe(2)
    // Its words come in a chunk of their own, in their own time.
    await expect.poll(() => page.locator('doorstep-page').nth(1).evaluate((element) => element.shadowRoot!.textContent)).toMatch(/\p{Script=Devanagari}/u)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('a shop in one page adds, moves and removes the element', async () => {
    const { page, complaints, asked } = await visit('/hostile/spa')
    await page.getByRole('button', { name: 'Show my order' }).click()
    await hero(page).waitFor()
    const steps = await page.evaluate(() => history.length)
    const before = asked.filter((url) => url.includes('/v1/pages/')).length
    await page.getByRole('button', { name: 'Move it' }).click()
    await expect.poll(() => page.locator('#there doorstep-page').count()).toBe(1)
    await hero(page).waitFor()
    // Moved, not begun anew: nothing was asked a second time, and history is as the shop left it.
    expect(asked.filter((url) => url.includes('/v1/pages/')).length).toBe(before)
    expect(await page.evaluate(() => history.length)).toBe(steps)
    await page.getByRole('button', { name: 'Back to the shop' }).click()
    await page.getByRole('button', { name: 'Show my order' }).click()
    await hero(page).waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  it.each(['no-script', 'script-fails'])('%s leaves the link, and the link leads to a form that works', async (slug) => {
    const { page } = await visit(`/hostile/${slug}`)
    const link = page.getByRole('link', { name: 'Where is my order?' })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(`${demo.worker}/f/${demo.store}`)
    expect((await fetch(`${demo.worker}/f/${demo.store}`)).status).toBe(200)
    await page.close()
  })

  it('TRUST 29: a monitor of the shop that wraps fetch and WebSocket sees no address of ours', async () => {
    const { page } = await visit('/hostile/patched-globals')
    await hero(page).waitFor()
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
    expect(seen.filter((url) => url.includes('/v1/') || url.includes('ws:'))).toEqual([])
    await page.close()
  })

  it.each(['no-declarative-shadow', 'twice'])('%s draws one page, not two', async (slug) => {
    const { page } = await visit(`/hostile/${slug}`)
    await hero(page).waitFor()
    expect(await hero(page).count()).toBe(1)
    expect(await page.locator('doorstep-page').evaluate((element) => element.shadowRoot!.textContent?.includes('Drawn by the server'))).toBe(false)
    await page.close()
  })

  it('back and forward restore the page from the browser’s cache, and it asks for what is new', async () => {
    const { page, asked } = await visit('/hostile/back-forward')
    await hero(page).waitFor()
    await page.getByRole('link', { name: 'Read about returns' }).click()
    await page.getByRole('heading', { name: 'Returns' }).waitFor()
    const before = asked.filter((url) => url.includes('/v1/pages/')).length
    // A page from the cache does not load, so there is no load to wait for.
    await page.goBack({ waitUntil: 'commit' })
    await page.getByText('Restored from the cache.').waitFor()
    await hero(page).waitFor()
    await expect.poll(() => asked.filter((url) => url.includes('/v1/pages/')).length).toBeGreaterThan(before)
    await page.close()
  })
})
