import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, shownText, until, visit, type Visit } from '../support/browser.ts'
import { house } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })

const order = '20418'
const open = async (slug: string): Promise<Visit> => {
  const visited = await visit(browser, `${house.shop}/hostile/${slug}`)
  await until(() => shownText(visited.page), (text) => text.includes(order))
  return visited
}
const scenes = (visited: Visit) => visited.page.locator('svg.scene').first().waitFor({ state: 'attached' })
/** Looks of the parts a shop's style sheets could reach, from the first widget. */
const looks = ({ page }: Visit) => page.evaluate(() => {
  const root = Document.prototype.querySelector.call(document, 'doorstep-page')!.shadowRoot!
  return ['[part=page]', 'h1, h2', '[part~=hero]', '[part=steps] li', '[part=actions] a', '[part=timeline] h3', '[part=footer] a', 'svg.i'].map((selector) => {
    const style = getComputedStyle(root.querySelector(selector)!)
    // The size of the headline follows the width of its column, which is the shop's.
    return [selector, style.display, ...(selector.startsWith('h1') ? [] : [style.fontSize, style.lineHeight]), style.fontWeight, style.textDecorationLine, style.textAlign, style.color, style.backgroundColor, style.position, style.boxSizing].join(' ')
  })
})

describe('style sheets of the shop', () => {
  test.each(['resets', 'small-root', 'popular-reset'])('%s: change nothing inside', async (slug) => {
    const plain = await open('plain')
    const usual = await looks(plain)
    await plain.close()
    const visited = await open(slug)
    expect(await looks(visited)).toEqual(usual)
    await visited.close()
  })

  test.each(['zoom', 'narrow', 'plain', 'resets', 'rtl'])('%s: nothing is wider than its place', async (slug) => {
    const visited = await open(slug)
    await scenes(visited)
    const overflow = await visited.page.evaluate(() => {
      const root = document.querySelector('doorstep-page')!.shadowRoot!
      const box = root.querySelector('[part=page]')!.getBoundingClientRect()
      return [...root.querySelectorAll('h2, h3, p, li, dd, a, button, img')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && !element.closest('.sr') && (left < box.left - 1 || right > box.right + 1)
      }).map((element) => element.outerHTML.slice(0, 80))
    })
    expect(overflow).toEqual([])
    await visited.close()
  })

  test('dark: follows the shop and not the device; seeds and parts of the shop reach in', async () => {
    const dark = await open('dark')
    const surface = (visited: Visit) => visited.page.locator('[part=page]').first().evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await surface(dark)).toBe('rgb(16, 23, 20)')
    await dark.page.emulateMedia({ colorScheme: 'light' })
    expect(await surface(dark)).toBe('rgb(16, 23, 20)')
    await dark.close()
    const plain = await open('plain')
    await plain.page.emulateMedia({ colorScheme: 'dark' })
    expect(await surface(plain)).toBe('rgb(255, 255, 255)')
    await plain.close()
    const themed = await open('theme')
    expect(await surface(themed)).toBe('rgb(251, 250, 245)')
    expect(await themed.page.locator('[part~=hero]').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('dashed')
    await themed.close()
  })

  test('right to left: takes language and direction from the shop', async () => {
    const visited = await visit(browser, `${house.shop}/hostile/rtl`)
    await until(() => shownText(visited.page), (text) => text.includes('الطلب'))
    expect(await visited.page.locator('[part=page]').evaluate((element) => [element.getAttribute('lang')?.slice(0, 2), getComputedStyle(element).direction])).toEqual(['ar', 'rtl'])
    await visited.close()
  })
})

describe('scripts of the shop', () => {
  test('TRUST 29: patched globals neither stop the page nor learn its token', async () => {
    const visited = await open('patched-globals')
    await scenes(visited)
    const seen = await visited.page.evaluate(() => (window as unknown as { seen: string[] }).seen)
    expect(seen.filter((entry) => entry.includes(house.orders[order]!.token) || entry.includes('/v1/pages'))).toEqual([])
    expect(visited.complaints.filter((line) => line.includes('Doorstep'))).toEqual([])
    await visited.close()
  })

  test('TRUST 28: no secret stays in an attribute', async () => {
    const visited = await open('plain')
    const { token } = house.orders[order]!
    expect(await visited.page.evaluate((secret) => {
      const element = document.querySelector('doorstep-page')!
      return [element.hasAttribute('token'), element.outerHTML.includes(secret)]
    }, token)).toEqual([false, false])
    await visited.close()
  })

  test('TRUST 30: names of the shop take nothing from the widget', async () => {
    const visited = await open('clobbered-ids')
    await scenes(visited)
    expect(await shownText(visited.page)).toContain('Arriving')
    expect(visited.complaints).toEqual([])
    await visited.close()
  })

  test('TRUST 32: a message from another window changes nothing', async () => {
    const visited = await open('plain')
    await scenes(visited)
    // The status alone: what else belongs on the page comes by itself, in its own time, and is no answer to a message.
    const status = () => visited.page.locator('[part~=hero]').innerText()
    const before = await status()
    await visited.page.evaluate(() => { for (const data of [{ type: 'facts', facts: { revision: 99 } }, { type: 'gone' }, '{"type":"gone"}']) window.postMessage(data, '*') })
    await visited.page.waitForLoadState('networkidle')
    expect(await status()).toBe(before)
    expect(await shownText(visited.page)).toContain(order)
    await visited.close()
  })

  test('a base that points elsewhere, a tag pasted twice, no declarative shadow root: one page each', async () => {
    for (const slug of ['base-elsewhere', 'twice', 'no-declarative-shadow']) {
      const visited = await open(slug)
      await scenes(visited)
      expect([slug, await visited.page.locator('[part=page]').count()]).toEqual([slug, 1])
      // The shop's own picture goes astray; nothing of ours does.
      expect(visited.requests.filter((line) => line.includes('//elsewhere.example/') && !line.endsWith('/images/mark.png'))).toEqual([])
      expect([slug, visited.complaints.filter((line) => !/^(Failed to load resource|Found declarative shadowrootmode)/.test(line))]).toEqual([slug, []])
      await visited.close()
    }
  })

  test('without our script the shop’s own link stays and leads to the look-up', async () => {
    for (const slug of ['no-script', 'script-fails']) {
      const { page, close } = await visit(browser, `${house.shop}/hostile/${slug}`)
      const link = page.getByRole('link', { name: 'Where is my order?' })
      expect([slug, await link.isVisible(), await link.getAttribute('href')]).toEqual([slug, true, `${house.worker}/f/${house.store}`])
      await close()
    }
  })

  test('nothing is left on window', async () => {
    const { page, close } = await visit(browser, `${house.shop}/returns`)
    const keys = () => page.evaluate(() => Object.getOwnPropertyNames(window))
    const before = await keys()
    await page.evaluate((src) => new Promise((resolve) => { const script = document.createElement('script'); script.src = src; script.onload = resolve; document.head.append(script) }), `${house.worker}/v1/doorstep.js`)
    await until(() => page.evaluate(() => customElements.get('doorstep-page') !== undefined), (is) => is)
    expect((await keys()).filter((key) => !before.includes(key))).toEqual([])
    await close()
  })
})
