import type { R2Bucket } from '@cloudflare/workers-types/experimental'
import { createTestHarness } from 'wrangler'
import { createStore } from '../../worker/db/create-store.ts'
import type { D1Database } from '../../worker/db/d1.ts'
import { seededRandom } from '../../worker/domain/learning/random.ts'
import { brokenAfter } from './faults-check.ts'
import { openReceiver } from './faults-receiver.ts'
import { createShopper, type Asking } from './faults-shopper.ts'

/**
 * `npm run bench -- faults` (R1, R3, R11, R12, R14 for what shoppers do): a seeded stream of acts, engagements and webhooks, each sent until
 * it is answered and some of them twice, while of every hundred calls of the worker to D1, R2, queues and objects three fail and two kill
 * it, before or after they took effect, and the receiver answers what it likes. Then nothing may be lost or doubled, or it throws.
 * `BENCH_ORDERS` and `BENCH_SEED` say how much and which.
 */
const orders = Number(process.env['BENCH_ORDERS'] ?? 1000), seed = Number(process.env['BENCH_SEED'] ?? 7)
const together = 12, patience = 300
const hour = 3_600_000

export async function measureFaults(root: string, writeConfig: (more: { main: string; vars: Record<string, string> }) => string): Promise<void> {
  const { next: random } = seededRandom(seed)
  const receiver = await openReceiver(random)
  const server = createTestHarness({ root, workers: [{ configPath: writeConfig({ main: `${root}tests/bench/faults-worker.ts`, vars: { BENCH_SEED: String(seed), OUTBOUND_DEV_ORIGINS: receiver.origin } }) }] })
  const { url } = await server.listen()
  try {
    const worker = server.getWorker<{ DB: D1Database; MEDIA: R2Bucket }>()
    await worker.applyD1Migrations('DB')
    const { DB, MEDIA } = await worker.getEnv()
    const made = await createStore(DB, { settings: { name: 'Storm', origins: [] } }, new Date())
    if (!made.ok) throw new Error(made.reason)
    const { store, secretKey } = made.created
    let sent = 0
    const ask: Asking = async (method, path, body, headers = {}) => {
      sent += 1
      const answer = await fetch(`${url.origin}${path}`, { method, redirect: 'manual', headers: { ...body instanceof Uint8Array ? {} : { 'content-type': 'application/json' }, ...headers }, ...body === undefined ? {} : { body: body instanceof Uint8Array ? body as Uint8Array<ArrayBuffer> : JSON.stringify(body) } }).catch(() => null)
      const text = await answer?.text().catch(() => '') ?? ''
      return { status: answer?.status ?? 0, value: text.startsWith('{') ? JSON.parse(text) as Record<string, unknown> : {} }
    }
    const bench = async (path: string, text: string): Promise<string> => (await fetch(`${url.origin}/bench/${path}`, { method: 'POST', body: text }).catch(() => null))?.text() ?? ''
    const shopper = createShopper({ ask, key: secretKey, random, patience })
    await bench('calm', 'yes')
    await shopper.furnish(`${receiver.origin}/hooks`, orders)
    await bench('calm', 'no')

    const started = performance.now()
    let next = 0
    await Promise.all(Array.from({ length: together }, async () => { while (next < orders) await shopper.visit(next++) }))
    // The last is told in fair weather, as after any storm; the clock goes on until nothing waits any longer.
    const met = await bench('calm', 'yes')
    const waiting = async (): Promise<number> => await DB.prepare("SELECT (SELECT count(*) FROM webhook_deliveries WHERE state = 'waiting') + (SELECT count(*) FROM engagement_seen WHERE counted = 0) + ?1 - (SELECT count(*) FROM orders WHERE store = ?2) AS n").bind([...shopper.done.values()].filter(({ isErased }) => !isErased).length, store).first<number>('n') ?? 0
    for (let steps = 0; steps < patience && await waiting() > 0; steps += 1) { await bench('forward', String(hour)); await new Promise((resolve) => { setTimeout(resolve, 250) }) }
    const seconds = (performance.now() - started) / 1000

    const broken = await brokenAfter({ DB, MEDIA, store, orders, receiver, shopper })
    const messages = await DB.prepare('SELECT count(*) AS n FROM webhook_messages WHERE store = ?1').bind(store).first<number>('n') ?? 0
    console.log(`\nfaults, seed ${seed}: ${orders} orders, ${sent} requests, ${met} faults met; ${messages} messages, ${[...receiver.tries.values()].reduce((sum, tries) => sum + tries, 0)} tries of them; ${seconds.toFixed(0)} s. ${broken.length === 0 ? 'Nothing lost, nothing doubled.' : ''}`)
    if (broken.length > 0) throw new Error(`${broken.length} things do not fit together:\n${broken.slice(0, 40).join('\n')}`)
  } finally {
    receiver.close()
    await server.close()
  }
}
