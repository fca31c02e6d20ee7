import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deploy, type Runner, type WorkerConfig } from './deploy-plan.ts'
import { deployedConfigPath } from './open-database.ts'
import { readJsonc } from './read-jsonc.ts'

/** `npm run deploy [-- --dry-run]`: everything is made in the account wrangler is logged in to. */
const root = join(import.meta.dirname, '..', '..')
const dryRun = process.argv.includes('--dry-run')

const run: Runner = (args, input) => new Promise((resolve) => {
  const child = spawn(process.execPath, [join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js'), ...args], { cwd: root, env: { ...process.env, WRANGLER_SEND_METRICS: 'false' }, stdio: ['pipe', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString() })
  child.on('close', (status) => resolve({ status: status ?? 1, stdout, stderr }))
  child.stdin.end(input ?? '')
})

/** Beside the database id it needs whole paths: the file does not lie where the committed one does. */
function writeConfig(config: WorkerConfig): string {
  const path = deployedConfigPath(root)
  const worker = join(root, 'worker')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify({
    ...config,
    main: join(worker, 'index.ts'),
    assets: { ...config['assets'] as object, directory: join(root, 'dist', 'client') },
    d1_databases: config.d1_databases.map((entry) => ({ ...entry, migrations_dir: join(worker, 'db', 'migrations') })),
  }, null, 2))
  return path
}

const config = readJsonc(readFileSync(join(root, 'worker', 'wrangler.jsonc'), 'utf8')) as WorkerConfig
if (!dryRun) {
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(1)
}
const result = await deploy({ run, config, writeConfig, say: (line) => console.log(line), dryRun })
if (!result.ok) {
  console.error(result.reason)
  process.exit(1)
}
console.log(dryRun ? 'Nothing was changed.' : 'Deployed. Make a store: npm run doorstep -- store create --name "My shop" --remote')
