import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seededRandom } from '../../worker/domain/learning/random.ts'

/**
 * `node tests/bench/learn-scale.ts [orders] [products] [lines per order]`: makes up a large store, trains each model on it by
 * the command line and prints CPU seconds and peak memory, beside the limits of a queue consumer (5 min CPU, 128 MB).
 */

const program = fileURLToPath(new URL('../../worker/cli/learn.ts', import.meta.url))

/** Popular and rare products, families that are bought together, shoppers who come back for the same things. */
const writeStore = (folder: string, orders: number, products: number, lines: number): void => {
  const random = seededRandom(7)
  const families = Math.ceil(products / 40)
  const shoppers = Math.ceil(orders / 4)
  const productOf = (): number => Math.floor(products * random.next() ** 2.5)
  const words = ['amber', 'birch', 'cedar', 'dune', 'ember', 'fjord', 'glade', 'harbour', 'iris', 'juniper', 'kelp', 'linen']
  const items = openSync(join(folder, 'items.jsonl'), 'w')
  for (let n = 0; n < products; n++) writeSync(items, `${JSON.stringify({ id: `P${n}`, title: `${words[n % 12]} ${words[(n * 7) % 11]} set ${n % 97}`, category: `family ${n % families}` })}\n`)
  closeSync(items)
  const file = openSync(join(folder, 'orders.jsonl'), 'w')
  const begin = Date.UTC(2025, 0, 1)
  for (let o = 0; o < orders; o++) {
    const shopper = Math.floor(shoppers * random.next() ** 1.3)
    const family = Math.floor(families * random.next() ** 1.5)
    const size = 1 + Math.floor(-Math.log(1 - random.next()) * (lines - 0.5))
    const bought = Array.from({ length: Math.min(size, 400) }, () => {
      const draw = random.next()
      const product = draw < 0.3 ? (shopper * 131 + Math.floor(random.next() * 6) * 17) % products : draw < 0.65 ? family + families * Math.floor(random.next() * 40) : productOf()
      return [`P${Math.min(products - 1, product)}`, 1 + Math.floor(random.next() * 3), 9.5]
    })
    const at = new Date(begin + Math.floor(o / orders * 365 * 86_400_000)).toISOString().slice(0, 16)
    writeSync(file, `${JSON.stringify({ id: `O${o}`, customer: random.next() < 0.8 ? `S${shopper}` : null, at, lines: bought })}\n`)
  }
  closeSync(file)
}

const tasks = {
  recs: { manifest: { k: 20 }, question: (n: number) => ({ qid: `q${n}`, kind: 'next', at: '2026-01-01T00:00', basket: [`P${n}`, `P${n * 3}`], customer: `S${n}` }) },
  gap: { manifest: { horizon_days: 90 }, question: (n: number) => ({ qid: `q${n}`, customer: `S${n}`, item: `P${n}`, asof: '2026-01-01', history: [['2025-11-01', 1], ['2026-01-01', 1]] }) },
  due: { manifest: { days: 14 }, question: (n: number) => ({ qid: `q${n}`, customer: `S${n}`, asof: '2026-01-01', days: 14, candidates: [`P${n}`, `P${(n * 131) % 1000}`] }) },
}

const [orders = 100_000, products = 20_000, lines = 5] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'doorstep-scale-'))
try {
  mkdirSync(folder, { recursive: true })
  writeStore(folder, orders, products, lines)
  console.log(`${orders.toLocaleString('en')} orders of ${lines} lines on average, ${products.toLocaleString('en')} products; limits 300 s CPU, 128 MB`)
  for (const [type, { manifest, question }] of Object.entries(tasks)) {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ type, asof: '2026-01-01', ...manifest }))
    writeFileSync(join(folder, 'queries.jsonl'), Array.from({ length: 200 }, (_, n) => JSON.stringify(question(n))).join('\n'))
    const run = spawnSync(process.execPath, [program, folder, join(folder, 'answers.jsonl')], { encoding: 'utf8' })
    console.log(run.status === 0 ? run.stderr.trim() : `${type} FAILED: ${run.stderr}`)
    if (run.status !== 0) process.exitCode = 1
  }
} finally { rmSync(folder, { recursive: true, force: true }) }
