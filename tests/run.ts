import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, noChromium } from '../worker/cli/find-chromium.ts'
import { filesVariable } from './support/files-reporter.ts'
import { runLimited, sayUnreported } from './support/run-limited.ts'
import { checkTypes, typeProjects } from './typecheck.ts'

/**
 * `npm test`: types, the built widget, then units, worker tests in workerd and end-to-end tests in Chromium, one after
 * the other. A run that takes longer than it may is ended, and the files it had not reported are named. Prints what was
 * skipped by name and closes with one line: `N passed, N failed, N skipped`.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const chromium = findChromium()
if (chromium === null) {
  console.error(noChromium)
  process.exit(1)
}

/** Several times what each takes on two busy cores. */
const minute = 60_000
const limits = { build: 5 * minute, unit: 20 * minute, worker: 6 * minute, e2e: 45 * minute } as const
/**
 * Into how many runs a project is cut. The pool of the worker project now and then never ends a file whose tests have all
 * passed (@cloudflare/vitest-plugin 1.4.10, seen after `trust-routes`): a part that is late is said and run once more.
 */
const partsOf = { unit: 1, worker: 6, e2e: 1 } as const

const run = (limit: keyof typeof limits, command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number | 'late'> =>
  runLimited([command, ...args], { cwd: root, env: { ...process.env, CHROMIUM_PATH: chromium, WRANGLER_SEND_METRICS: 'false', ...env }, milliseconds: limits[limit] })

let passed = 0
let failed = 0
const skipped: string[] = []

for (const project of typeProjects) {
  const { ok, output } = await checkTypes(project)
  console.log(`${ok ? 'ok  ' : 'FAIL'} types ${project}`)
  if (ok) passed += 1
  else { failed += 1; console.log(output) }
}

if (await run('build', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']) !== 0) {
  console.error('The widget did not build; nothing else was run.')
  console.log(`${passed} passed, ${failed + 1} failed`)
  process.exit(1)
}

interface Report { testResults: { name: string; status: string; message?: string; assertionResults: { fullName: string; status: string }[] }[] }

const reports = mkdtempSync(join(tmpdir(), 'doorstep-test-'))
const parts = (['unit', 'worker', 'e2e'] as const).flatMap((project) => Array.from({ length: partsOf[project] }, (_, n) => ({ project, part: n + 1, of: partsOf[project] })))
for (const { project, part, of } of parts) {
  const name = of === 1 ? project : `${project} ${part}/${of}`
  const file = join(reports, `${project}-${part}.json`)
  const files = join(reports, `${project}-${part}.files`)
  const tryIt = () => run(project, 'node_modules/vitest/vitest.mjs', ['run', '--project', project, ...(of > 1 ? [`--shard=${part}/${of}`] : []), '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, '--reporter=./tests/support/files-reporter.ts'], { [filesVariable]: files })
  const sayLate = () => [`${name}: ended after ${limits[project] / minute} minutes`, ...sayUnreported(existsSync(files) ? readFileSync(files, 'utf8') : '', root)].join('\n  ')
  let code = await tryIt()
  if (code === 'late' && of > 1) {
    console.error(`again  ${sayLate()}`)
    rmSync(files, { force: true })
    rmSync(file, { force: true })
    code = await tryIt()
  }
  if (code === 'late') { failed += 1; console.error(`FAIL ${sayLate()}`) }
  if (code === 'late' && !existsSync(file)) continue
  if (!existsSync(file)) { failed += 1; console.error(`FAIL ${name}: the runner ended with ${code} and no report`); continue }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  let broken = 0
  for (const suite of report.testResults) {
    for (const test of suite.assertionResults) {
      if (test.status === 'passed') passed += 1
      else if (test.status === 'failed') { failed += 1; broken += 1 }
      else skipped.push(`${suite.name.replace(root, '')}: ${test.fullName}`)
    }
    // A file that does not even load has no assertions; it must not pass in silence.
    if (suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed')) { failed += 1; broken += 1; console.error(`FAIL ${suite.name}: ${suite.message ?? 'did not load'}`) }
  }
  if (code !== 0 && code !== 'late' && broken === 0) { failed += 1; console.error(`FAIL ${name}: the runner ended with ${code} (an error outside a test, see above)`) }
}

for (const name of skipped) console.log(`skipped  ${name}`)
console.log(`${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`)
process.exit(failed ? 1 : 0)
