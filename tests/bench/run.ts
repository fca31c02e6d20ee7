import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestHarness, unstable_readConfig } from 'wrangler'
import { blockTypes } from '../../contract/vocabulary.ts'
import { newSecrets } from '../../worker/cli/local-secrets.ts'
import { createStore } from '../../worker/db/create-store.ts'
import type { D1Database } from '../../worker/db/d1.ts'
import { measureCodes } from './codes.ts'
import { measureFaults } from './faults.ts'
import { closeConnections, load, median, type LoadFigures, type Target } from './load.ts'
import { measureWidget } from './widget.ts'

/**
 * `npm run bench`, or `npm run bench -- http`, `-- learn`, `-- codes`, `-- faults`: the built worker in workerd, one process, each route in turn with one that makes a single empty
 * object call. Quote the ratios: the machine's own speed drifts. Needs `npm run build` first for the widget's figures.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const parts = process.argv.slice(2)
const isAsked = (part: 'http' | 'learn'): boolean => parts.length === 0 || parts.includes(part)
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7)
const requests = Number(process.env['BENCH_REQUESTS'] ?? 1500)
const connections = 16

interface WorkerConfig {
  readonly compatibility_date: string
  readonly durable_objects: { readonly bindings: readonly { readonly name: string; readonly class_name: string }[] }
  readonly r2_buckets: readonly { readonly binding: string; readonly bucket_name: string }[]
  readonly queues: { readonly producers?: readonly { readonly binding: string; readonly queue: string }[]; readonly consumers?: readonly { readonly queue: string; readonly max_batch_size?: number; readonly max_batch_timeout?: number; readonly max_retries?: number; readonly dead_letter_queue?: string }[] }
}

/** The worker's own configuration with another entry, one more object and secrets of its own. */
const writeConfig = (more: { main?: string; vars?: Record<string, string> } = {}): string => {
  const folder = join(root, '.doorstep', 'bench')
  mkdirSync(folder, { recursive: true })
  const own = unstable_readConfig({ config: join(root, 'worker/wrangler.jsonc') }) as unknown as WorkerConfig
  const path = join(folder, 'wrangler.json')
  writeFileSync(path, JSON.stringify({
    name: 'doorstep-bench', main: more.main ?? join(root, 'tests/bench/bench-worker.ts'), compatibility_date: own.compatibility_date,
    vars: { ENVIRONMENT: 'test', ...newSecrets(), ...more.vars },
    assets: { directory: join(root, 'dist/client'), binding: 'ASSETS', run_worker_first: true, html_handling: 'none', not_found_handling: 'none' },
    d1_databases: [{ binding: 'DB', database_name: 'doorstep', database_id: 'doorstep-bench', migrations_dir: join(root, 'worker/db/migrations') }],
    durable_objects: { bindings: [...own.durable_objects.bindings.map(({ name, class_name }) => ({ name, class_name })), ...more.main ? [] : [{ name: 'NOOP', class_name: 'NoopObject' }]] },
    migrations: [{ tag: 'v1', new_sqlite_classes: ['OrderObject', 'CarrierAccountObject', 'LimitObject', ...more.main ? [] : ['NoopObject']] }],
    r2_buckets: own.r2_buckets.map(({ binding, bucket_name }) => ({ binding, bucket_name })),
    queues: { producers: own.queues.producers?.map(({ binding, queue }) => ({ binding, queue })) ?? [], consumers: own.queues.consumers?.map(({ queue, max_batch_size, max_batch_timeout, max_retries, dead_letter_queue }) => ({ queue, max_batch_size, max_batch_timeout, max_retries, dead_letter_queue })) ?? [] },
  }))
  return path
}

const row = (name: string, figures: LoadFigures, ratio: number): string =>
  `| ${name} | ${figures.perSecond.toFixed(0)} | ${figures.p50.toFixed(1)} | ${figures.p99.toFixed(1)} | ${ratio.toFixed(2)} |`

const measureHttp = async (): Promise<void> => {
  const server = createTestHarness({ root, workers: [{ configPath: writeConfig() }] })
  const { url } = await server.listen()
  try {
    const origin = url.origin
    const worker = server.getWorker<{ DB: D1Database }>()
    await worker.applyD1Migrations('DB')
    const { DB } = await worker.getEnv()
    const openStore = async (name: string): Promise<Record<string, string>> => {
      const made = await createStore(DB, { settings: { name, origins: [] } }, new Date())
      if (!made.ok) throw new Error(made.reason)
      return { authorization: `Bearer ${made.created.secretKey}`, 'content-type': 'application/json' }
    }
    const headers = await openStore('Bench')
    // The same page with its status alone, so that what blocks cost can be told from the rest.
    const plain = await openStore('Plain')
    const hidden = await fetch(`${origin}/v1/store`, { method: 'PATCH', headers: plain, body: JSON.stringify({ blocks: { hidden: blockTypes } }) })
    if (!hidden.ok) throw new Error(`${hidden.status} ${await hidden.text()}`)
    const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString()
    const put = async (number: string, headers: Record<string, string>): Promise<{ token: string; shipment: string }> => {
      const answer = await fetch(`${origin}/v1/orders`, { method: 'POST', headers, body: JSON.stringify({
        number, placedAt: day(-2), locale: 'en-GB', promised: { to: day(3).slice(0, 10) }, shopper: { name: 'Sam Poole', email: 'sam@mailbox.example', postcode: 'BS6 5QA' },
        items: [{ sku: 'KN-8', title: 'Knife set', quantity: 1 }, { sku: 'CO-3', title: 'Slow cooker', quantity: 1 }],
        origin: { town: 'Leeds', country: 'GB' }, destination: { town: 'Bristol', country: 'GB', district: 'BS6' },
        fulfilments: [{ shipments: [{ carrierName: 'Our own van', estimate: { from: day(1).slice(0, 10), to: day(2).slice(0, 10) } }] }],
      }) })
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
      const order = await answer.json() as { token: string; shipments: { id: string }[] }
      const shipment = order.shipments[0]?.id ?? ''
      const seen = await fetch(`${origin}/v1/shipments/${shipment}/events`, { method: 'POST', headers, body: JSON.stringify({ events: ['label', 'handed_over', 'arrived', 'departed'].map((kind, n) => ({ time: day(-1 + n * 0.1), status: n === 0 ? 'pre_transit' : 'in_transit', kind, place: { town: n < 2 ? 'Leeds' : 'Birmingham', country: 'GB' } })) }) })
      if (!seen.ok) throw new Error(`${seen.status} ${await seen.text()}`)
      return { token: order.token, shipment }
    }
    const putMany = async (owner: Record<string, string>): Promise<(n: number) => { token: string; shipment: string }> => {
      const orders = await Promise.all(Array.from({ length: 32 }, (_, n) => put(`B-${1000 + n}`, owner)))
      return (n) => orders[n % orders.length] ?? { token: '', shipment: '' }
    }
    const of = await putMany(headers), plainOf = await putMany(plain)
    const started = Date.now()
    const noop: Target = { name: 'one empty object call', next: () => ({ url: `${origin}/bench/noop` }) }
    const targets: Target[] = [
      { name: 'page as JSON', next: (n) => ({ url: `${origin}/v1/pages/${of(n).token}` }) },
      { name: 'page as HTML, status alone', next: (n) => ({ url: `${origin}/p/${plainOf(n).token}`, headers: { accept: 'text/html' } }) },
      { name: 'page as HTML, with its blocks', next: (n) => ({ url: `${origin}/p/${of(n).token}`, headers: { accept: 'text/html' } }) },
      { name: 'blocks as JSON', next: (n) => ({ url: `${origin}/v1/pages/${of(n).token}/blocks` }) },
      { name: 'ingest of one scan', next: (n) => ({ url: `${origin}/v1/shipments/${of(n).shipment}/events`, method: 'POST', headers, body: JSON.stringify({ events: [{ time: new Date(started - 86_400_000 + n * 1000).toISOString(), status: 'in_transit', kind: 'arrived', place: { town: 'Gloucester', country: 'GB' } }] }) }) },
    ]
    console.log(`${connections} connections, ${rounds} rounds of ${requests} requests a route in turn; ratio = median of (route ÷ empty object call) round by round\n`)
    console.log('| route | requests a second | p50 ms | p99 ms | ratio |\n|---|---|---|---|---|')
    let from = 0
    for (const target of [noop, ...targets]) await load(target, { connections, requests: 300, from: from++ * 300 })
    const best = (list: LoadFigures[]): LoadFigures => ({ perSecond: median(list.map((f) => f.perSecond)), p50: median(list.map((f) => f.p50)), p99: median(list.map((f) => f.p99)), failed: list.reduce((sum, f) => sum + f.failed, 0) })
    for (const target of targets) {
      // An ingest writes, and an order's history grows: fewer of them, or the later rounds measure a parcel no carrier has.
      const count = target.name.startsWith('ingest') ? Math.min(requests, 400) : requests
      const own: LoadFigures[] = []
      const empty: LoadFigures[] = []
      for (let round = 0; round < rounds; round += 1) {
        empty.push(await load(noop, { connections, requests, from: 0 }))
        own.push(await load(target, { connections, requests: count, from: 10_000 + round * count }))
      }
      const ratio = median(own.map((figures, n) => figures.perSecond / (empty[n]?.perSecond ?? 1)))
      if (target === targets[0]) console.log(row(noop.name, best(empty), 1))
      console.log(row(target.name, best(own), ratio))
      const failed = own.reduce((sum, figures) => sum + figures.failed, 0)
      if (failed) throw new Error(`${failed} requests of "${target.name}" failed: the figures above mean nothing`)
    }
    await measureWidget(`${origin}/p/${of(0).token}`)
  } finally {
    closeConnections()
    await server.close()
  }
}

if (isAsked('http')) await measureHttp()
// A hundred thousand requests, so only when it is named.
if (parts.includes('codes')) await measureCodes(root, writeConfig())
// Some thousand requests in bad weather, so only when it is named.
if (parts.includes('faults')) await measureFaults(root, writeConfig)
// What the models know, beside the stored baselines; says so when there is no corpus.
if (isAsked('learn')) spawnSync(process.execPath, [join(root, 'tests/bench/learn.ts')], { stdio: 'inherit' })
