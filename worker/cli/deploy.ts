import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDeployArguments, usage } from './deploy-arguments.ts'
import { writeDeployConfig } from './deploy-config.ts'
import { deploy, type Runner, type WorkerConfig } from './deploy-plan.ts'
import { deployedConfigPath } from './open-database.ts'
import { readJsonc } from './read-jsonc.ts'

/** `npm run deploy [-- --dry-run]`: everything is made in the account wrangler is logged in to. */
const root = join(import.meta.dirname, '..', '..')
const given = readDeployArguments(process.argv.slice(2))
if (given.kind !== 'deploy') {
  if (given.kind === 'help') console.log(usage)
  else console.error(`${given.reason}\n\n${usage}`)
  process.exit(given.kind === 'help' ? 0 : 1)
}
const { dryRun } = given

const run: Runner = (args, input) => new Promise((resolve) => {
  const child = spawn(process.execPath, [join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js'), ...args], { cwd: root, env: { ...process.env, WRANGLER_SEND_METRICS: 'false' }, stdio: ['pipe', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => { stdout += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString() })
  child.on('close', (status) => resolve({ status: status ?? 1, stdout, stderr }))
  child.stdin.end(input ?? '')
})

const config = readJsonc(readFileSync(join(root, 'worker', 'wrangler.jsonc'), 'utf8')) as WorkerConfig
if (!dryRun) {
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(1)
}
const result = await deploy({ run, config, writeConfig: (made) => writeDeployConfig(made, root, deployedConfigPath(root)), say: (line) => console.log(line), dryRun })
if (!result.ok) {
  console.error(result.reason)
  process.exit(1)
}
console.log(dryRun ? 'Nothing was changed.' : 'Deployed. Make a store: npm run doorstep -- store create --name "My shop" --remote')
