import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Secrets of one machine, made once and kept in `.doorstep/dev.vars` (never committed): links survive a restart. */
export interface LocalSecrets { readonly LINK_SECRET: string; readonly HASH_SECRET: string; readonly SEAL_KEYS: string }

/** `root` is the project's folder. Give the file to wrangler as `--env-file`. */
export function ensureLocalSecrets(root: string): { readonly file: string; readonly secrets: LocalSecrets } {
  const file = join(root, '.doorstep', 'dev.vars')
  if (!existsSync(file)) {
    mkdirSync(join(root, '.doorstep'), { recursive: true })
    const { LINK_SECRET, HASH_SECRET, SEAL_KEYS } = newSecrets()
    writeFileSync(file, `ENVIRONMENT=development\nLINK_SECRET=${LINK_SECRET}\nHASH_SECRET=${HASH_SECRET}\nSEAL_KEYS=${SEAL_KEYS}\n`, { mode: 0o600 })
  }
  const values = Object.fromEntries(readFileSync(file, 'utf8').split('\n').filter(Boolean).map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]))
  return { file, secrets: { LINK_SECRET: values['LINK_SECRET'] ?? '', HASH_SECRET: values['HASH_SECRET'] ?? '', SEAL_KEYS: values['SEAL_KEYS'] ?? '' } }
}

export const newSecrets = (random: (size: number) => Buffer = randomBytes): LocalSecrets => ({
  LINK_SECRET: random(32).toString('base64'),
  HASH_SECRET: random(32).toString('base64'),
  SEAL_KEYS: `1:${random(32).toString('base64')}`,
})
