import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

/** Where one demo keeps what it must remember; `home` is the project’s root unless a test has its own. Never committed. */
export const foldersOf = (home: string) => {
  const base = join(home, '.doorstep')
  return { state: join(base, 'state'), sandbox: join(base, 'sandbox.json'), memory: join(base, 'demo.json') }
}
export type Folders = ReturnType<typeof foldersOf>

/** Forgets orders, journeys and keys. The secrets stay: they belong to the machine, not to the demo. */
export const forget = async (folders: Folders): Promise<void> => {
  for (const path of [folders.state, folders.sandbox, folders.memory]) await rm(path, { recursive: true, force: true })
}
