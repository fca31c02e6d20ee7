import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { acceptLive } from '../../demo/gallery/live.ts'
import { createGallery } from '../../demo/gallery/serve.ts'
import { blocksOn, planShots, type Shot } from '../../demo/gallery/shot-plan.ts'
import { build } from '../../demo/start/build.ts'
import { chromiumArguments, findChromium, noChromium } from './find-chromium.ts'

/** `npm run shots [-- name …]`: every state of the page as a picture in `shots/`. Names pick stories of the gallery. */
const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'shots')
const executablePath = findChromium()
if (executablePath === null) { console.error(noChromium); process.exit(1) }

const plan = planShots(process.argv.slice(2))
if (plan.length === 0) { console.error('No story of the gallery has one of these names.'); process.exit(1) }

await build('vite.config.ts')
const gallery = createGallery({ client: join(root, 'dist/client') })
const server = createServer((request, response) => { gallery(request, response).then((ours) => { if (!ours) response.writeHead(404).end() }, (error: unknown) => { console.error(error); response.destroy() }) })
const live = acceptLive(server)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const browser = await chromium.launch({ executablePath, args: chromiumArguments })
try {
  if (process.argv.length === 2) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const shot of plan) await take(browser, shot)
  console.log(`${plan.length} pictures in ${folder}`)
} finally {
  await browser.close()
  live.end()
  server.closeAllConnections()
  server.close()
}

async function take(from: Browser, shot: Shot): Promise<void> {
  const page = await from.newPage({ viewport: { width: shot.width, height: shot.width < 600 ? 844 : 900 }, reducedMotion: 'reduce' })
  try {
    await page.addInitScript(waitForBlocks)
    await page.goto(`${origin}/gallery/?${new URLSearchParams({ state: shot.name, lang: shot.lang, scheme: shot.scheme, embed: '1' })}`)
    await page.locator('html[data-story="told"]').waitFor({ timeout: 10_000 })
    // Without this a widget that did not load would be a picture of the shop's link, and nobody would hear of it.
    await page.locator('doorstep-page [part~="page"]').first().waitFor({ timeout: 10_000 })
    // "loading" is a page whose answer never comes: the network is never idle there, and the picture is of just that.
    if (shot.name !== 'loading') await page.waitForLoadState('networkidle', { timeout: 10_000 })
    else await page.waitForTimeout(500)
    await complete(page, shot)
    await page.screenshot({ path: join(folder, `${shot.file}.png`), fullPage: true, animations: 'disabled' })
  } catch (error) {
    console.error(`${shot.file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    process.exitCode = 1
  } finally {
    await page.close()
  }
}

/** A page that waits for its blocks goes on without the late ones; on a slow machine that would be a picture of half a page. */
function waitForBlocks(): void {
  const own = globalThis.setTimeout
  Object.assign(globalThis, { setTimeout: (run: () => void, ms = 0) => own(run, ms >= 700 ? ms + 30_000 : ms) })
}

/** All blocks of the story, and the pictures that a reader would scroll to. Rejects with the blocks that are missing. */
async function complete(page: Page, { name, lang }: Shot): Promise<void> {
  const wanted = blocksOn(name, lang)
  const drawn = () => page.locator('doorstep-page [data-block]').evaluateAll((places) => places.flatMap((place) => place.firstElementChild ? [(place as HTMLElement).dataset['block']] : []))
  for (let tries = 0; tries < 100 && wanted.length > (await drawn()).length; tries += 1) await page.waitForTimeout(100)
  const there = await drawn(), missing = wanted.filter((id) => !there.includes(id))
  if (missing.length > 0) throw new Error(`without ${missing.join(', ')}`)
  await page.locator('doorstep-page img[loading=lazy]').evaluateAll((images) => Promise.all(images.map(async (image) => {
    const picture = image as HTMLImageElement
    picture.loading = 'eager'
    // In a fold that is shut a picture never loads, and nobody sees that it has not.
    if (picture.getClientRects().length > 0) await picture.decode().catch(() => {})
  })))
}
