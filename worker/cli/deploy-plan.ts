import { newSecrets } from './local-secrets.ts'

/** What a wrangler call answered. */
export interface RunResult { readonly status: number; readonly stdout: string; readonly stderr: string }
/** Runs wrangler with these arguments; `input` goes to its standard input, so that a secret is in no process list. */
export type Runner = (args: readonly string[], input?: string) => Promise<RunResult>

export interface DeployDeps {
  readonly run: Runner
  /** The worker's configuration as committed. */
  readonly config: WorkerConfig
  /** Writes the configuration with the real database id; returns its path. */
  readonly writeConfig: (config: WorkerConfig) => string
  readonly random?: (size: number) => Buffer
  readonly say: (line: string) => void
  readonly dryRun: boolean
}
export interface WorkerConfig {
  readonly d1_databases: readonly { readonly binding: string; readonly database_name: string; readonly database_id: string; readonly migrations_dir: string }[]
  readonly r2_buckets: readonly { readonly binding: string; readonly bucket_name: string }[]
  readonly queues: { readonly producers: readonly { readonly queue: string }[]; readonly consumers: readonly { readonly queue: string; readonly dead_letter_queue?: string }[] }
  readonly [key: string]: unknown
}
export type DeployResult = { readonly ok: true } | { readonly ok: false; readonly reason: string }

/**
 * Brings the account to what the worker needs, then deploys. Each step looks first and makes only what is missing, so it may
 * be run again after any failure. A dry run looks at everything and changes nothing.
 */
export async function deploy(deps: DeployDeps): Promise<DeployResult> {
  const { run, say, dryRun } = deps
  const account = await run(['whoami', '--json'])
  if (account.status !== 0 || !isLoggedIn(account.stdout)) return { ok: false, reason: 'No Cloudflare account: run npx wrangler login, or set CLOUDFLARE_API_TOKEN (and CLOUDFLARE_ACCOUNT_ID).' }

  const database = await ensureDatabase(deps)
  if (!database.ok) return database
  const queues = await ensureQueues(deps)
  if (!queues.ok) return queues
  const buckets = await ensureBuckets(deps)
  if (!buckets.ok) return buckets

  const configPath = dryRun ? null : deps.writeConfig({ ...deps.config, d1_databases: deps.config.d1_databases.map((entry) => ({ ...entry, database_id: database.id })) })
  if (configPath === null) {
    say('would apply the migrations')
    say('would deploy the worker')
    say('would set what is missing of LINK_SECRET, HASH_SECRET, SEAL_KEYS')
    return { ok: true }
  }
  for (const [line, args] of [
    ['applying the migrations', ['d1', 'migrations', 'apply', 'DB', '--remote', '--config', configPath]],
    ['deploying the worker', ['deploy', '--config', configPath]],
  ] as const) {
    say(line)
    const result = await run(args)
    if (result.status !== 0) return failed(line, result)
    for (const url of result.stdout.match(/https:\/\/\S+\.workers\.dev\S*/g) ?? []) say(`  ${url}`)
  }
  return ensureSecrets(deps, configPath)
}

async function ensureDatabase({ run, config, say, dryRun }: DeployDeps): Promise<{ ok: true; id: string } | { ok: false; reason: string }> {
  const name = config.d1_databases[0]?.database_name ?? 'doorstep'
  const find = async (): Promise<{ ok: true; id: string | null } | { ok: false; reason: string }> => {
    const list = await run(['d1', 'list', '--json'])
    if (list.status !== 0) return failed('looking for the database', list)
    return { ok: true, id: (readJson(list.stdout) as { name: string; uuid: string }[] | null)?.find((entry) => entry.name === name)?.uuid ?? null }
  }
  const before = await find()
  if (!before.ok) return before
  if (before.id !== null) { say(`database ${name}: there`); return { ok: true, id: before.id } }
  if (dryRun) { say(`would create database ${name}`); return { ok: true, id: '' } }
  say(`creating database ${name}`)
  const made = await run(['d1', 'create', name])
  if (made.status !== 0) return failed('creating the database', made)
  const after = await find()
  if (!after.ok) return after
  return after.id === null ? { ok: false, reason: `The database ${name} was created but is not in the list; run this again.` } : { ok: true, id: after.id }
}

async function ensureQueues({ run, config, say, dryRun }: DeployDeps): Promise<DeployResult> {
  const names = [...new Set([...config.queues.producers.map(({ queue }) => queue), ...config.queues.consumers.flatMap(({ queue, dead_letter_queue }) => [queue, dead_letter_queue ?? queue])])]
  for (const name of names) {
    if ((await run(['queues', 'info', name])).status === 0) { say(`queue ${name}: there`); continue }
    if (dryRun) { say(`would create queue ${name}`); continue }
    say(`creating queue ${name}`)
    const made = await run(['queues', 'create', name])
    if (made.status !== 0) return failed(`creating queue ${name}`, made)
  }
  return { ok: true }
}

/** Photos and films of shoppers. */
async function ensureBuckets({ run, config, say, dryRun }: DeployDeps): Promise<DeployResult> {
  for (const { bucket_name: name } of config.r2_buckets) {
    if ((await run(['r2', 'bucket', 'info', name])).status === 0) { say(`bucket ${name}: there`); continue }
    if (dryRun) { say(`would create bucket ${name}`); continue }
    say(`creating bucket ${name}`)
    const made = await run(['r2', 'bucket', 'create', name])
    if (made.status !== 0) return failed(`creating bucket ${name}`, made)
  }
  return { ok: true }
}

/** Never replaces one: HASH_SECRET names the order objects, SEAL_KEYS opens what is stored, LINK_SECRET is in every link given out. */
async function ensureSecrets({ run, say, random }: DeployDeps, configPath: string): Promise<DeployResult> {
  const list = await run(['secret', 'list', '--config', configPath])
  if (list.status !== 0) return failed('looking for the secrets', list)
  const there = new Set((readJson(list.stdout) as { name: string }[] | null ?? []).map(({ name }) => name))
  for (const [name, value] of Object.entries(random ? newSecrets(random) : newSecrets())) {
    if (there.has(name)) { say(`secret ${name}: there`); continue }
    say(`setting secret ${name}`)
    const set = await run(['secret', 'put', name, '--config', configPath], value as string)
    if (set.status !== 0) return failed(`setting secret ${name}`, set)
  }
  return { ok: true }
}

function isLoggedIn(stdout: string): boolean {
  const answer = readJson(stdout) as { loggedIn?: boolean; accounts?: unknown[] } | null
  return answer !== null && answer.loggedIn !== false
}

/** Wrangler prints a banner before its JSON. */
function readJson(text: string): unknown {
  const start = text.search(/[[{]/)
  if (start === -1) return null
  try { return JSON.parse(text.slice(start)) } catch { return null }
}

const failed = (step: string, result: RunResult): { ok: false; reason: string } => ({
  ok: false,
  reason: `${step[0]?.toUpperCase()}${step.slice(1)} failed: ${(result.stderr || result.stdout).replace(/\u001b\[[0-9;]*m/g, '').trim().split('\n').filter(Boolean).at(-1) ?? `wrangler ended with ${result.status}`}`,
})
