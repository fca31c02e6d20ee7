import { Agent, request } from 'node:http'
import { createTestHarness } from 'wrangler'
import { createStore } from '../../worker/db/create-store.ts'
import type { D1Database } from '../../worker/db/d1.ts'

/**
 * `npm run bench -- codes` (R16): a hundred at the same moment on each of a thousand codes, over HTTP. As many successes as codes,
 * and one redemption each, or it throws. `BENCH_CODES` makes it shorter.
 */
const codes = Number(process.env['BENCH_CODES'] ?? 1000)
const callers = 100

export async function measureCodes(root: string, configPath: string): Promise<void> {
  const server = createTestHarness({ root, workers: [{ configPath }] })
  const { url } = await server.listen()
  const agent = new Agent({ keepAlive: true, maxSockets: callers })
  try {
    const worker = server.getWorker<{ DB: D1Database }>()
    await worker.applyD1Migrations('DB')
    const { DB } = await worker.getEnv()
    const made = await createStore(DB, { settings: { name: 'Bench', origins: [] } }, new Date())
    if (!made.ok) throw new Error(made.reason)
    const { secretKey, store } = made.created
    const call = (method: string, path: string, body: unknown): Promise<number> => new Promise((resolve, reject) => {
      const sent = request(`${url.origin}${path}`, { method, agent, headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' } }, (answer) => { answer.resume(); answer.on('end', () => resolve(answer.statusCode ?? 0)) })
      sent.on('error', reject)
      sent.end(JSON.stringify(body))
    })
    const list = Array.from({ length: codes }, (_, at) => `RACE-${at}`)
    await call('PUT', '/v1/content/offer/race', { content: { kind: 'discount', title: { en: 'Race' }, reward: { type: 'code', source: 'pool' } } })
    await call('POST', '/v1/codes/race', { codes: list })
    // As if a thousand shoppers had taken them: what is measured is the spending.
    await DB.prepare('UPDATE codes SET claim = hash WHERE store = ?1').bind(store).run()

    const started = performance.now()
    const counts = new Map<number, number>()
    for (const code of list) {
      for (const status of await Promise.all(Array.from({ length: callers }, () => call('POST', '/v1/redemptions', { code })))) counts.set(status, (counts.get(status) ?? 0) + 1)
    }
    const seconds = (performance.now() - started) / 1000
    const rows = (await DB.prepare('SELECT count(*) AS n FROM redemptions WHERE store = ?1').bind(store).first<{ n: number }>())?.n
    console.log(`\ncodes: ${codes} × ${callers} at once: ${counts.get(201) ?? 0} spent, ${counts.get(409) ?? 0} refused, ${rows} redemptions, ${((codes * callers) / seconds).toFixed(0)} tries a second`)
    if (counts.get(201) !== codes || rows !== codes || counts.get(409) !== codes * (callers - 1)) throw new Error(`a code was spent twice or not at all: ${JSON.stringify([...counts])}`)
  } finally {
    agent.destroy()
    await server.close()
  }
}
