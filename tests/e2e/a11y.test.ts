import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page, Request } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '../../contract/vocabulary.ts'
import { galleryStates } from '../../demo/gallery/states.ts'
import { openBrowser, until } from '../support/browser.ts'
import { house } from '../support/house.ts'
import { readLooks } from '../support/looks.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const lanes = 2
let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })

interface Finding { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }
interface Axe { run: (context: unknown, options: unknown) => Promise<{ violations: Finding[] }> }
/** The rules whose verdict depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong with the widget, colours left aside: the same in light and in the dark. */
const findings = (page: Page): Promise<string[]> => page.evaluate(async (colours) => {
  const { axe: { run } } = window as unknown as { axe: Axe }
  const { violations } = await run('doorstep-page', { resultTypes: ['violations'], rules: Object.fromEntries(colours.map((id) => [id, { enabled: false }])) })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}, colourRules)

/** What is wrong with the colours of the page: axe judges each look once, by the first element that has it. */
const faintLooks = async (page: Page, judged: Set<string>): Promise<string[]> => {
  const unseen = (await readLooks(page)).filter((look) => !judged.has(look))
  for (const look of unseen) judged.add(look)
  return unseen.length === 0 ? [] : page.evaluate(async ({ wanted, rules }) => {
    const { axe: { run }, looks } = window as unknown as { axe: Axe; looks: Map<string, Element> }
    const { violations } = await run({ include: wanted.map((look) => looks.get(look)) }, { resultTypes: ['violations'], runOnly: rules })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  }, { wanted: unseen, rules: colourRules })
}

interface Tab { readonly page: Page; readonly asking: ReadonlySet<Request> }
/** A tab in which the blocks of an embedded page are waited for however long they take: what is not there is not looked at. */
const openTab = async (): Promise<Tab> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', bypassCSP: true })
  const page = await context.newPage()
  const asking = new Set<Request>()
  page.on('request', (request) => asking.add(request))
  page.on('requestfinished', (request) => asking.delete(request))
  page.on('requestfailed', (request) => asking.delete(request))
  page.on('framenavigated', () => asking.clear())
  await page.addInitScript(() => {
    const real = window.setTimeout
    window.setTimeout = ((run: TimerHandler, milliseconds?: number) => real(run, milliseconds === 700 ? 60_000 : milliseconds)) as typeof setTimeout
  })
  await page.addInitScript(axe)
  return { page, asking }
}

/** The blocks of the page with their controls, which come with the script, once two frames have passed. */
const controlsOf = (page: Page): Promise<string> => page.evaluate(async () => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return [...document.querySelector('doorstep-page')!.shadowRoot!.querySelectorAll<HTMLElement>('[data-block]')]
    .map((block) => `${block.dataset['block']} ${block.querySelectorAll('button, input, select, textarea').length}`).sort().join(', ')
})

/** Nothing is being asked for, and nothing has come since: what a block unfolds once it can act is asked for a frame later. */
const calm = async ({ page, asking }: Tab): Promise<string> => {
  let before: string | null = null
  return await until(async () => {
    const last = before
    before = await controlsOf(page)
    return asking.size === 0 && before === last ? before : null
  }, (controls) => controls !== null) ?? ''
}

/** Opens a story with all that can be unfolded. Gives its blocks. */
const openStory = async (tab: Tab, name: string, query: string): Promise<string> => {
  const { page } = tab
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`${house.shop}/gallery/?embed=1&scheme=auto&state=${name}&${query}`)
  await page.locator('html[data-story="told"]').waitFor()
  // The skeleton has the same part; what comes after it is what is looked at, but for the story of loading.
  await page.locator(name === 'loading' ? '[part=page]' : '[part=page]:not([aria-busy=true]):not([aria-busy=true] *)').waitFor()
  await page.locator('doorstep-page .ds:not(.wait)').waitFor()
  // Nobody ever answers the story of loading.
  const shown = name === 'loading' ? '' : await calm(tab)
  await page.evaluate(() => { for (const details of document.querySelector('doorstep-page')!.shadowRoot!.querySelectorAll('details')) details.open = true })
  return shown
}

describe('axe finds nothing in any state', () => {
  // A look that was judged in one language, or in one kind of page, is the same in the next.
  const judged = new Set<string>()

  test.each(locales)('embedded and hosted, %s, light and dark', async (locale) => {
    const waiting = galleryStates.map(({ name }) => name)
    const wrong: string[] = []
    await Promise.all(Array.from({ length: lanes }, async () => {
      const tab = await openTab()
      for (let name = waiting.shift(); name; name = waiting.shift()) {
        const shown: string[] = []
        for (const kind of ['embedded', 'hosted'] as const) {
          shown.push(await openStory(tab, name, `lang=${locale}${kind === 'hosted' ? '&hosted=1' : ''}`))
          const found = [...await findings(tab.page), ...await faintLooks(tab.page, judged)]
          await tab.page.emulateMedia({ colorScheme: 'dark' })
          found.push(...(await faintLooks(tab.page, judged)).map((line) => `dark: ${line}`))
          // The contract refuses the language tag of this story on its way in; the story holds it to show that it is escaped.
          wrong.push(...found.filter((line) => !(name === 'hostile' && line.startsWith('valid-lang:'))).map((line) => `${name}, ${kind}: ${line}`))
        }
        // What was not there was not looked at.
        if (shown[0] !== shown[1]) wrong.push(`${name}: embedded ${shown[0]}, but hosted ${shown[1]}`)
      }
      await tab.page.context().close()
    }))
    expect(wrong).toEqual([])
  }, 600_000)

  test('and would find text that is too faint, in the dark alone as well', async () => {
    const tab = await openTab(), { page } = tab
    await openStory(tab, 'in-transit', 'lang=en')
    expect(await faintLooks(page, new Set())).toEqual([])
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('@media (prefers-color-scheme: dark) { [part=timeline] * { color: #333 !important } }')
      const root = document.querySelector('doorstep-page')!.shadowRoot!
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    })
    const seen = new Set<string>()
    expect(await faintLooks(page, seen)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faintLooks(page, seen)).toEqual([expect.stringContaining('color-contrast: ')])
    await page.context().close()
  })
})
