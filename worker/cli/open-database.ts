import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import type { D1Database } from '../db/d1.ts'

/** Where `wrangler dev` keeps the machine's state; `npm start` gives it the same folder. `home` is the project's root, but in tests. */
const statePath = (home: string): string => join(home, '.doorstep', 'state')
/** What `npm run deploy` learned: the id of the real database. */
export const deployedConfigPath = (root: string): string => join(root, '.doorstep', 'deploy', 'wrangler.json')

export interface OpenDatabase { readonly db: D1Database; close(): Promise<void> }
export type OpenResult = { readonly ok: true; readonly database: OpenDatabase } | { readonly ok: false; readonly reason: string }

/**
 * The database of this machine, or the deployed one. A configuration of its own, because the whole worker is not needed to write a row.
 * `home` holds `.doorstep`: the project's root, unless a test has a folder of its own.
 */
export async function openDatabase(root: string, where: 'local' | 'remote', home = root): Promise<OpenResult> {
  const id = where === 'local' ? 'doorstep-local' : readDeployedId(root)
  if (id === null) return { ok: false, reason: 'Nothing is deployed from here yet: run npm run deploy first.' }
  if (where === 'remote' && !process.env['CLOUDFLARE_API_TOKEN']) return { ok: false, reason: 'Set CLOUDFLARE_API_TOKEN to reach the deployed database.' }
  if (where === 'local') {
    const applied = applyLocalMigrations(root, home)
    if (applied !== null) return { ok: false, reason: applied }
  }
  const folder = join(home, '.doorstep', 'cli')
  mkdirSync(folder, { recursive: true })
  const configPath = join(folder, `wrangler.${where}.json`)
  writeFileSync(configPath, JSON.stringify({
    name: 'doorstep-cli', compatibility_date: '2026-10-20',
    d1_databases: [{ binding: 'DB', database_name: 'doorstep', database_id: id, ...where === 'remote' ? { remote: true } : {} }],
  }))
  const proxy = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist: where === 'local' ? { path: join(statePath(home), 'v3') } : false, remoteBindings: where === 'remote' })
  return { ok: true, database: { db: proxy.env.DB, close: () => proxy.dispose() } }
}

/** null: all there. A fresh machine has no tables yet; an older one may lack the newest. */
function applyLocalMigrations(root: string, home = root): string | null {
  const run = spawnSync(process.execPath, [join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js'), 'd1', 'migrations', 'apply', 'DB', '--local', '--persist-to', statePath(home), '--config', join(root, 'worker', 'wrangler.jsonc')], {
    cwd: root, encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' },
  })
  return run.status === 0 ? null : `The database could not be prepared: ${(run.stderr || run.stdout).trim().split('\n').at(-1) ?? 'wrangler failed'}`
}

function readDeployedId(root: string): string | null {
  const path = deployedConfigPath(root)
  if (!existsSync(path)) return null
  const config = JSON.parse(readFileSync(path, 'utf8')) as { d1_databases?: { database_id?: string }[] }
  return config.d1_databases?.[0]?.database_id ?? null
}
