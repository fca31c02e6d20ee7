import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, shownText, until, visit } from '../support/browser.ts'
import { house } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })

/** The innermost element with the focus, across shadow roots. */
const focused = (page: Page) => page.evaluate(() => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element ? `${element.localName}${element.id ? `#${element.id}` : ''}` : ''
})

describe('look-up in a shop', () => {
  test('moves the focus to the first wrong field, then to the head of the order', async () => {
    const { page, requests, close } = await visit(browser, `${house.shop}/account`)
    await page.getByRole('button', { name: 'Find my order' }).waitFor()
    await page.getByRole('button', { name: 'Find my order' }).click()
    expect(await until(() => focused(page), (id) => id === 'input#ds-orderNumber')).toBe('input#ds-orderNumber')
    expect(requests.filter((line) => line.includes('/v1/lookups'))).toEqual([])
    await page.getByLabel('Order number').fill('20418')
    await page.getByLabel('Email or postcode').fill('BS6 5BN')
    await page.keyboard.press('Enter')
    expect(await until(() => focused(page), (id) => id === 'h2#ds-h')).toBe('h2#ds-h')
    expect(await shownText(page)).toContain('Order 20418')
    // What was typed travels in a body, never in an address.
    expect(requests.filter((line) => line.includes('BS6') || line.includes('20418'))).toEqual([])
    await close()
  })

  test('keeps the look of its heading level, its language and its scheme by attribute, changed at any time', async () => {
    const { page, close } = await visit(browser, `${house.shop}/hostile/plain`)
    await until(() => shownText(page), (text) => text.includes('20418'))
    await page.evaluate(() => {
      const element = document.querySelector('doorstep-page')!
      element.setAttribute('heading-level', '1')
      element.setAttribute('locale', 'hi')
      element.setAttribute('color-scheme', 'dark')
    })
    expect(await until(() => page.locator('doorstep-page h1').count(), (count) => count === 1)).toBe(1)
    expect(await until(() => page.locator('[part=page]').getAttribute('lang'), (lang) => lang?.startsWith('hi') ?? false)).toMatch(/^hi/)
    expect(await page.locator('[part=page]').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(16, 23, 20)')
    await close()
  })

  test('a store nobody knows, and a token that is none, leave the shop’s own link', async () => {
    const { page, complaints, close } = await visit(browser, `${house.shop}/hostile/plain`)
    await until(() => shownText(page), (text) => text.includes('20418'))
    await page.evaluate(() => {
      document.querySelector('doorstep-page')!.remove()
      const element = document.createElement('doorstep-page')
      element.setAttribute('store', 'st_NobodyKnowsThis')
      element.innerHTML = '<a href="/fallback">My order</a>'
      document.querySelector('main')!.append(element)
    })
    const link = () => page.getByRole('link', { name: 'My order' }).isVisible()
    expect(await until(link, (is) => is)).toBe(true)
    await Promise.all([page.waitForResponse((response) => response.url().includes('/v1/pages/nonsense')), page.evaluate(() => { (document.querySelector('doorstep-page') as HTMLElement & { token: string }).token = 'nonsense' })])
    expect(await until(link, (is) => is)).toBe(true)
    expect(complaints.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([])
    await close()
  })
})

describe('the element in its page', () => {
  test('two of them keep to themselves: state, language, scheme and ids', async () => {
    const { page, close } = await visit(browser, `${house.shop}/hostile/two-widgets`, { viewport: { width: 1280, height: 900 } })
    const texts = () => page.evaluate(() => [...document.querySelectorAll('doorstep-page')].map((element) => element.shadowRoot?.querySelector('[part=page]')?.textContent ?? ''))
    const [first, second] = await until(texts, ([a, b]) => Boolean(a?.includes('20418') && b))
    expect(first).toContain('20418')
    expect(second).not.toContain('20418')
    expect(await page.evaluate(() => [...document.querySelectorAll('doorstep-page')].map((element) => getComputedStyle(element.shadowRoot!.querySelector('[part=page]')!).colorScheme))).toEqual(['light', 'dark'])
    expect(await page.evaluate(() => document.querySelector('#ds-h'))).toBeNull()
    await close()
  })

  test('in a shop of one page it lives and ends with its element and leaves history alone', async () => {
    const { page, complaints, close } = await visit(browser, `${house.shop}/hostile/spa`)
    const sockets = new Set<object>()
    page.on('websocket', (socket) => { sockets.add(socket); socket.on('close', () => sockets.delete(socket)) })
    await page.locator('#show').click()
    await until(() => shownText(page), (text) => text.includes('20418'))
    expect(await until(async () => sockets.size, (size) => size === 1)).toBe(1)
    const first = await page.evaluateHandle(() => document.querySelector('doorstep-page')!.shadowRoot!.querySelector('h2'))
    await page.locator('#move').click()
    expect(await page.evaluate((heading) => document.querySelector('#there doorstep-page')!.shadowRoot!.querySelector('h2') === heading, first)).toBe(true)
    await page.locator('#leave').click()
    expect(await until(async () => sockets.size, (size) => size === 0)).toBe(0)
    expect(new URL(page.url()).search).toBe('?view=shop')
    await page.locator('#show').click()
    expect(await until(() => shownText(page), (text) => text.includes('20418'))).toContain('20418')
    expect(complaints).toEqual([])
    await close()
  })

  test('properties set before the script arrives count, and removing and adding again starts anew', async () => {
    const { page, close } = await visit(browser, `${house.shop}/returns`)
    await page.evaluate(({ src, token }) => {
      const element = document.createElement('doorstep-page')
      Object.assign(element, { token, locale: 'hi', headingLevel: 1 })
      document.querySelector('main')!.append(element)
      const script = document.createElement('script')
      script.src = src
      document.head.append(script)
    }, { src: `${house.worker}/v1/doorstep.js`, token: house.orders['20418']!.token })
    expect(await until(() => shownText(page), (text) => text.includes('20418'))).toContain('20418')
    expect(await page.locator('doorstep-page h1').count()).toBe(1)
    await page.evaluate(async () => {
      const element = document.querySelector('doorstep-page')!
      element.remove()
      await new Promise((resolve) => setTimeout(resolve, 50))
      document.querySelector('main')!.append(element)
    })
    expect(await until(() => shownText(page), (text) => text.includes('20418'))).toContain('20418')
    await close()
  })

  test('the module form of the tag works as well', async () => {
    const { page, close } = await visit(browser, `${house.shop}/hostile/script-fails`)
    await page.evaluate((src) => { const script = document.createElement('script'); Object.assign(script, { type: 'module', src }); document.head.append(script) }, `${house.worker}/v1/doorstep.mjs`)
    expect(await until(() => shownText(page), (text) => text !== '')).toContain('Where is my order?')
    await close()
  })

  test('tab order is reading order', async () => {
    const { page, close } = await visit(browser, house.orders['20418']!.link)
    await page.locator('svg.scene').waitFor({ state: 'attached' })
    const order: number[] = []
    const seen: string[] = []
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const element = document.querySelector('doorstep-page')!.shadowRoot!.activeElement
        return element ? [[...document.querySelector('doorstep-page')!.shadowRoot!.querySelectorAll('*')].indexOf(element), element.textContent!.trim()] as const : null
      })
      if (!at) break
      order.push(at[0])
      seen.push(at[1])
    }
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(seen).toContain('Add to calendar')
    expect(seen.at(-1)).toBe('العربية')
    await close()
  })
})
