import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser } from 'playwright'
import { chromiumArguments, findChromium, noChromium } from '../../worker/cli/find-chromium.ts'
import { median } from './load.ts'

interface Visit { readonly script: number; readonly bytes: number; readonly requests: number }

/** One visit in a fresh context at 4× CPU slow-down: script milliseconds, bytes over the wire, requests until the status stands. */
const visit = async (browser: Browser, url: string, ready: string): Promise<Visit> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  let bytes = 0
  let requests = 0
  session.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; requests += 1 })
  await page.goto(url, { waitUntil: 'load' })
  await page.locator(ready).first().waitFor({ state: 'attached' })
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0
  await context.close()
  return { script: seconds * 1000, bytes, requests }
}

/** The hosted page beside an empty page, five visits each in turn; prints medians. */
export const measureWidget = async (pageUrl: string): Promise<void> => {
  const executablePath = findChromium()
  if (executablePath === null) { console.log(`\n${noChromium} The widget was not measured.`); return }
  const empty = createServer((_request, response) => { response.writeHead(200, { 'content-type': 'text/html' }); response.end('<!doctype html><title>empty</title><p id="ready">empty</p>') })
  await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  try {
    const emptyUrl = `http://127.0.0.1:${(empty.address() as AddressInfo).port}/`
    const own: Visit[] = []
    const none: Visit[] = []
    for (let round = 0; round < 5; round += 1) {
      none.push(await visit(browser, emptyUrl, '#ready'))
      own.push(await visit(browser, pageUrl, '[part~=status]'))
    }
    const of = (list: Visit[], pick: (visit: Visit) => number): number => median(list.map(pick))
    console.log('\n| page, 4× slower CPU | script ms | bytes | requests |\n|---|---|---|---|')
    console.log(`| empty | ${of(none, (v) => v.script).toFixed(1)} | ${of(none, (v) => v.bytes)} | ${of(none, (v) => v.requests)} |`)
    console.log(`| hosted, loaded | ${of(own, (v) => v.script).toFixed(1)} | ${of(own, (v) => v.bytes)} | ${of(own, (v) => v.requests)} |`)
  } finally {
    await browser.close()
    empty.close()
  }
}
