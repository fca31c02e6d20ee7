import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The system's Chromium: CHROMIUM_PATH, else one of the usual places; null = none. */
export const findChromium = (env: NodeJS.ProcessEnv = process.env, isThere: (path: string) => boolean = existsSync): string | null =>
  env['CHROMIUM_PATH'] ?? usual.find(isThere) ?? null

/** No sandbox, because containers lack the rights for one; nothing that calls home. */
export const chromiumArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export const noChromium = 'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.'
