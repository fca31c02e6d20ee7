import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { WorkerConfig } from './deploy-plan.ts'

/**
 * Writes the configuration for a deploy to `path`, with every path in it as seen from there.
 */
export function writeDeployConfig(config: WorkerConfig, root: string, path: string): string {
  const from = (...parts: string[]): string => relative(dirname(path), join(root, ...parts))
  mkdirSync(dirname(path), { recursive: true })
  const { $schema: _, ...rest } = config
  writeFileSync(path, JSON.stringify({
    ...rest,
    main: from('worker', 'index.ts'),
    assets: { ...config['assets'] as object, directory: from('dist', 'client') },
    d1_databases: config.d1_databases.map((entry) => ({ ...entry, migrations_dir: from('worker', 'db', 'migrations') })),
  }, null, 2))
  return path
}
