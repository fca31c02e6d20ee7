import { join } from 'node:path'
import type { LocalSecrets } from '../../worker/cli/local-secrets.ts'
import { projectRoot, type Folders } from './folders.ts'

// All are read when wrangler loads: a demo tells nobody that it runs, and asks nobody where on earth it is.
process.env['WRANGLER_SEND_METRICS'] ??= 'false'
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] ??= 'false'
// Its own words about every queue batch would bury the links; warnings and errors stay.
process.env['WRANGLER_LOG'] ??= 'warn'

export interface RunningWorker { readonly origin: string; close(): Promise<void> }
export interface WorkerOptions { readonly folders: Folders; readonly port: number; readonly secrets: LocalSecrets; readonly devOrigins: readonly string[]; readonly quiet: boolean; readonly blockPatience?: number }

/** The worker in workerd, through wrangler, on 127.0.0.1: no account, no network, storage below the state folder. */
export const startWorker = async ({ folders, port, secrets, devOrigins, quiet, blockPatience }: WorkerOptions): Promise<RunningWorker> => {
  const { unstable_startWorker } = await import('wrangler')
  const text = (value: string) => ({ type: 'plain_text' as const, value })
  const running = await unstable_startWorker({
    config: join(projectRoot, 'worker/wrangler.jsonc'),
    // No .env and no .dev.vars of the reader's: the demo is the same on every machine.
    envFiles: [],
    bindings: {
      ENVIRONMENT: text('development'), OUTBOUND_DEV_ORIGINS: text(devOrigins.join(',')),
      LINK_SECRET: text(secrets.LINK_SECRET), HASH_SECRET: text(secrets.HASH_SECRET), SEAL_KEYS: text(secrets.SEAL_KEYS),
      ...(blockPatience === undefined ? {} : { BLOCK_PATIENCE: text(String(blockPatience)) }),
    },
    dev: { server: { hostname: '127.0.0.1', port }, persist: folders.state, watch: false, inspector: false, remote: false, logLevel: quiet ? 'error' : 'warn' },
  })
  await running.ready
  return { origin: `http://localhost:${port}`, close: () => running.dispose() }
}
