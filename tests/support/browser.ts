import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { chromiumArguments, findChromium, noChromium } from '../../worker/cli/find-chromium.ts'

/** Chromium for one test file. `keepsPages`: with the back/forward cache, which the driver turns off by default. */
export const openBrowser = (options: { readonly keepsPages?: boolean } = {}): Promise<Browser> => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(noChromium)
  return chromium.launch({ executablePath, args: chromiumArguments, ...(options.keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }) })
}

export interface Visit {
  readonly page: Page
  /** `GET http://…`, in order. */
  readonly requests: string[]
  /** Errors and warnings of the console, and uncaught exceptions. */
  readonly complaints: string[]
  /** Violations of a policy, told by the page. */
  readonly reports: () => Promise<string[]>
  readonly close: () => Promise<void>
}

const collectReports = () => {
  const reports: string[] = []
  Object.defineProperty(window, 'policyReports', { value: reports })
  document.addEventListener('securitypolicyviolation', (event) => { reports.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`) })
}

/** A fresh reader with a phone, British by default. */
export const visit = async (browser: Browser, url: string | null, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB', timezoneId: 'Europe/London', ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => { if (!request.url().startsWith('data:')) requests.push(`${request.method()} ${request.url()}`) })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text()) })
  if (options.javaScriptEnabled !== false) await page.addInitScript(collectReports)
  if (url !== null) await page.goto(url)
  return { page, requests, complaints, reports: () => page.evaluate(() => (window as unknown as { policyReports: string[] }).policyReports), close: () => context.close() }
}

/** A hosted page without what is new in each view: clock, name of the view, token to act with, signed choices. */
export const plainPage = (html: string): string => html.replace(/"(now|visit|act|decision)":"[^"]*"/g, '').replace(/ data-decision="[^"]*"/g, '')

/** Asks until it is so; the policies of the pages under test forbid the driver's own waiting. */
export const until = async <T>(ask: () => Promise<T>, isRight: (value: T) => boolean, milliseconds = 30_000): Promise<T> => {
  const end = Date.now() + milliseconds
  for (;;) {
    const value = await ask()
    if (isRight(value) || Date.now() > end) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The words a reader sees in the first widget of the page. Through the prototype, as shops take `querySelector` away. */
export const shownText = (page: Page): Promise<string> => page.evaluate(() => {
  const root = Document.prototype.querySelector.call(document, 'doorstep-page')?.shadowRoot
  return root ? [...root.children].filter((child) => child.classList.contains('ds')).map((child) => (child as HTMLElement).innerText).join('\n') : ''
})
