import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `node tests/bench/learn.ts [python]`: cuts tasks from the corpus' developer slice, answers them by the command line and prints
 * our rows beside the stored baselines. Needs the corpus (DOORSTEP_CORPUS or ../shared) and Python; the bandit also numpy.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const data = join(resolve(root, process.env['DOORSTEP_CORPUS'] ?? '../shared'), 'data')
const program = join(root, 'worker/cli/learn.ts')
const python = process.argv[2] ?? 'python3'

const run = (command: string, args: string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ''}: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? 'failed'}`)
  return stdout + stderr
}

/** Tables of baselines.md by their heading, e.g. "gap-pantry · all". */
const readTables = (markdown: string): Map<string, string[]> => {
  const tables = new Map<string, string[]>()
  let rows: string[] = []
  for (const line of markdown.split('\n')) {
    const heading = /^\*\*(.+?)\*\*/.exec(line)
    if (heading !== null) tables.set(heading[1]!, rows = [])
    else if (line.startsWith('|')) rows.push(line)
  }
  return tables
}

const folder = mkdtempSync(join(tmpdir(), 'doorstep-bench-'))
try {
  if (!existsSync(join(data, 'eval', 'make_tasks.py'))) {
    console.log(`skipped: no corpus at ${data}`)
  } else {
    const [tasks, truth, answers] = ['tasks', 'truth', 'doorstep'].map((name) => join(folder, name)) as [string, string, string]
    mkdirSync(answers)
    run(python, [join(data, 'eval/make_tasks.py'), '--dev', '--only', 'recs,gap,due', '--data', data, '--out', tasks, '--truth', truth])
    for (const task of readdirSync(tasks)) console.log(`${task}  ${run(process.execPath, [program, join(tasks, task), join(answers, `${task}.jsonl`)]).trim()}`)
    const ours = readTables(run(python, [join(data, 'eval/score.py'), '--tasks', tasks, '--truth', truth, '--answers', answers]))
    const baselines = readTables(readFileSync(join(data, 'baselines.md'), 'utf8'))
    for (const [name, rows] of ours) console.log(`\n**${name}**\n\n${rows.join('\n')}\n${(baselines.get(name) ?? []).slice(2).join('\n')}`)
    console.log(`\n**bandit · door**\n\n${run(python, [join(data, 'eval/bandit.py'), '--data', data, '--env', 'door', '--seeds', '5', '--cmd', `${process.execPath} ${program} bandit`])}`)
  }
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
} finally { rmSync(folder, { recursive: true, force: true }) }
