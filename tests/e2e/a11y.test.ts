import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '../../contract/vocabulary.ts'
import { galleryStates } from '../../demo/gallery/states.ts'
import { openBrowser } from '../support/browser.ts'
import { house } from '../support/house.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const lanes = 2
let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })

interface Finding { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }
/** What axe finds wrong with the widget. In the dark only what depends on colour is looked at again. */
const findings = (page: Page, onlyColour: boolean): Promise<string[]> => page.evaluate(async (colour) => {
  const { axe: run } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: Finding[] }> } }
  const { violations } = await run.run('doorstep-page', { resultTypes: ['violations'], ...(colour ? { runOnly: ['color-contrast'] } : {}) })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}, onlyColour)

/** Walks all stories in a few tabs at once; each is looked at in light, then in dark. */
const walk = async (query: (name: string) => string): Promise<string[]> => {
  const waiting = galleryStates.map(({ name }) => name)
  const wrong: string[] = []
  await Promise.all(Array.from({ length: lanes }, async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', bypassCSP: true })
    const page = await context.newPage()
    await page.addInitScript(axe)
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`${house.shop}/gallery/?embed=1&scheme=auto&${query(name)}`)
      await page.locator('html[data-story="told"]').waitFor()
      // The skeleton has the same part; what comes after it is what is looked at, but for the story of loading.
      await page.locator(name === 'loading' ? '[part=page]' : '[part=page]:not([aria-busy=true]):not([aria-busy=true] *)').waitFor()
      // Blocks too, with whatever of them can be opened: what is folded away is looked at as well.
      await page.locator('doorstep-page .ds:not(.wait)').waitFor()
      if (name !== 'loading') await page.waitForLoadState('networkidle')
      await page.evaluate(() => { for (const details of document.querySelector('doorstep-page')!.shadowRoot!.querySelectorAll('details')) details.open = true })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const found = await findings(page, colorScheme === 'dark')
        // The contract refuses the language tag of this story on its way in; the story holds it to show that it is escaped.
        wrong.push(...found.filter((line) => !(name === 'hostile' && line.startsWith('valid-lang:'))).map((line) => `${name}, ${colorScheme}: ${line}`))
      }
    }
    await context.close()
  }))
  return wrong
}

describe('axe finds nothing in any state', () => {
  test.each(locales)('embedded, %s, light and dark', async (locale) => {
    expect(await walk((name) => `state=${name}&lang=${locale}`)).toEqual([])
  }, 400_000)

  test.each(locales)('hosted, %s, light and dark', async (locale) => {
    expect(await walk((name) => `state=${name}&lang=${locale}&hosted=1`)).toEqual([])
  }, 400_000)
})
