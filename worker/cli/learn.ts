import { existsSync, openSync, readFileSync, statSync, writeSync, closeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { speakBandit } from './learn-bandit.ts'
import { answerRecommendations } from './learn-recommendations.ts'
import { answerDues, answerGaps } from './learn-replenishment.ts'
import { isRecord, textOf, type Answerer, type Manifest } from './learn-task.ts'
import { readLines } from './read-lines.ts'
import { watchMemory } from './watch-memory.ts'

/**
 * `npm run --silent learn -- <task folder> <answers file>`: trains from the folder's orders and answers its questions, one
 * JSON line each. `npm run --silent learn -- bandit` answers decisions on standard input and output.
 */

const usage = 'usage: npm run --silent learn -- <task folder> <answers file>   or   … -- bandit'

class BadUsage extends Error {}

const types: Readonly<Record<string, (folder: string, manifest: Manifest) => Answerer>> = { recs: answerRecommendations, gap: answerGaps, due: answerDues }

const answerTask = (folderName: string, fileName: string): void => {
  // npm runs scripts in the project's folder; the paths were typed in the caller's.
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const folder = resolve(from, folderName)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new BadUsage(`no such folder: ${folder}`)
  const manifest = readManifest(join(folder, 'manifest.json'))
  const questions = join(folder, 'queries.jsonl')
  const type = textOf(manifest['type']) ?? guessType(questions)
  const create = types[type]
  if (create === undefined) throw new BadUsage(`${folder}: unknown task type "${type}"; known: ${Object.keys(types).join(', ')}`)
  const output = openOutput(resolve(from, fileName))
  const started = process.cpuUsage()
  const resident = process.memoryUsage().rss
  const memory = watchMemory()
  const answerer = create(folder, manifest)
  const trained = process.cpuUsage(started)
  const peak = memory()
  const answered = answerAll(questions, output, answerer)
  const whole = process.cpuUsage(started)
  const seconds = (usage: NodeJS.CpuUsage): string => ((usage.user + usage.system) / 1e6).toFixed(1)
  process.stderr.write(`${type}: trained in ${seconds(trained)} s CPU, ${answered} answers, ${seconds(whole)} s in all, training held ${megabytes(peak.inUse)} MB at most (objects and columns), process ${
    megabytes(process.resourceUsage().maxRSS * 1024)} MB resident, ${megabytes(resident)} MB of it before it read a row; ${
    Object.entries(answerer.figures).map(([name, value]) => `${name} ${value.toLocaleString('en')}`).join(', ')}\n`)
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)

const readManifest = (path: string): Manifest => {
  if (!existsSync(path)) return {}
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as unknown
    return isRecord(value) ? value : {}
  } catch { throw new BadUsage(`${path} is not JSON`) }
}

/** A folder without a manifest: its first question shows what is asked. */
const guessType = (questions: string): string => {
  for (const question of readLines(questions).values) {
    if (!isRecord(question)) continue
    return 'candidates' in question ? 'due' : 'history' in question ? 'gap' : 'recs'
  }
  return 'recs'
}

const openOutput = (path: string): number => {
  try { return openSync(path, 'w') } catch (problem) { throw new BadUsage(`cannot write ${path} (${(problem as NodeJS.ErrnoException).code ?? 'unknown reason'})`) }
}

/** Each question once, in the order of the file. */
const answerAll = (questions: string, output: number, answerer: Answerer): number => {
  const done = new Set<string>()
  let buffer = ''
  for (const question of readLines(questions).values) {
    const id = isRecord(question) ? textOf(question['qid']) : null
    if (!isRecord(question) || id === null || done.has(id)) continue
    done.add(id)
    buffer += `${JSON.stringify({ qid: question['qid'], ...answerer.answer(question) })}\n`
    if (buffer.length > 1 << 16) { writeSync(output, buffer); buffer = '' }
  }
  writeSync(output, buffer)
  closeSync(output)
  return done.size
}

const main = async (args: readonly string[]): Promise<void> => {
  const [first, second, ...more] = args
  if (first === 'bandit' && second === undefined) return speakBandit(process.stdin, process.stdout)
  if (first === undefined || second === undefined || more.length > 0 || first.startsWith('-')) throw new BadUsage(usage)
  // On a large machine Node lets rubbish pile up; a Worker has no room for that. With these the peak is near what is really held.
  setFlagsFromString('--max-semi-space-size=2')
  setFlagsFromString('--optimize-for-size')
  answerTask(first, second)
}

try {
  await main(process.argv.slice(2))
} catch (problem) {
  if (!(problem instanceof BadUsage)) throw problem
  process.stderr.write(`${problem.message}\n`)
  process.exitCode = 2
}
