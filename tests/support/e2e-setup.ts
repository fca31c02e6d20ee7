import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startDemo } from '../../demo/start/demo.ts'
import { findBusyPort, portsFrom } from '../../demo/start/ports.ts'
import { projectRoot } from '../../demo/start/folders.ts'

/** What every test in Chromium starts from: the built worker in workerd, the demo shop and the carriers, seeded, once for all. */
export interface RunningHouse {
  readonly worker: string
  readonly shop: string
  readonly sandbox: string
  readonly apiKey: string
  readonly store: string
  /** Number → hosted page and token. */
  readonly orders: Readonly<Record<string, { readonly id: string; readonly link: string; readonly token: string }>>
}

declare module 'vitest' {
  export interface ProvidedContext { house: RunningHouse }
}

const freePort = async (): Promise<number> => {
  for (let port = 9190; port < 9217; port += 3) if (await findBusyPort(portsFrom(port)) === null) return port
  throw new Error('no three free ports from 9190 to 9219')
}

export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const home = mkdtempSync(join(tmpdir(), 'doorstep-e2e-'))
  // What a page leaves out when the machine is slow is held by the worker's own tests; here every page is whole.
  const demo = await startDemo({ port: await freePort(), home, quiet: true, blockPatience: 20_000, build: !existsSync(join(projectRoot, 'dist/client/v1/release.json')) })
  provide('house', { ...demo.urls, apiKey: demo.apiKey, store: demo.store, orders: Object.fromEntries(demo.orders) })
  return async () => {
    await demo.close()
    rmSync(home, { recursive: true, force: true })
  }
}
