import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CarrierAnswer, ParsedEvent, ParsedShipment } from '../carriers/carrier.ts'
import { detect } from '../carriers/detect.ts'
import { plainNumber } from '../carriers/kit/text.ts'
import { carrierOf, carriers } from '../carriers/registry.ts'

/**
 * `npm run --silent carrier -- parse|detect`: what we make of a carrier's answer, and whose a number may be. JSON on
 * standard output, one line on standard error and exit 2 where the command itself is wrong.
 */

const usage = 'usage: npm run --silent carrier -- parse <carrier> <file> [--status 200] [--number N]   or   … -- detect <number>…'
const largest = 20 * 1024 * 1024

class BadUsage extends Error {}

function main(args: readonly string[]): string {
  const [command, ...rest] = args
  if (command === 'parse') return parseFile(rest)
  if (command === 'detect') return detectAll(rest)
  throw new BadUsage(command === undefined ? usage : `unknown command "${command}"; ${usage}`)
}

function parseFile(args: readonly string[]): string {
  const { values, positionals } = readArgs(args)
  const [id, file, ...more] = positionals
  if (id === undefined || file === undefined || more.length > 0) throw new BadUsage(usage)
  const carrier = carrierOf(id)
  if (carrier === null) throw new BadUsage(`unknown carrier "${id}"; known: ${carriers.map((one) => one.id).join(', ')}`)
  const status = values.status ?? '200'
  if (!/^[1-5]\d\d$/.test(status)) throw new BadUsage(`--status must be an HTTP status such as 200 or 404, not "${status}"`)
  const answer = carrier.parse({ status: Number(status), headers: {}, body: readBody(file) }, { numbers: (values.number ?? []).map(plainNumber) })
  for (const problem of answer.problems) process.stderr.write(`${problem.kind}: ${problem.detail}\n`)
  return JSON.stringify(toDocument(answer), null, 2)
}

function detectAll(args: readonly string[]): string {
  const { values, positionals } = readArgs(args)
  if (positionals.length === 0 || values.status !== undefined || values.number !== undefined) throw new BadUsage('usage: npm run --silent carrier -- detect <number>…')
  return positionals.map((number) => JSON.stringify({ number, candidates: detect(number) })).join('\n')
}

function readArgs(args: readonly string[]): { values: { status?: string | undefined; number?: string[] | undefined }; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { status: { type: 'string' }, number: { type: 'string', multiple: true } } })
  } catch (problem) {
    throw new BadUsage(`${problem instanceof Error ? problem.message.split('\n')[0] : 'unreadable arguments'}; ${usage}`)
  }
}

/** npm runs scripts in the project's folder; the path was typed in the caller's. */
function readBody(file: string): string {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file)
  try {
    const bytes = readFileSync(path)
    if (bytes.length > largest) throw new BadUsage(`${path} holds ${Math.round(bytes.length / 1_048_576)} MB; a carrier's answer has less than 20 MB`)
    return bytes.toString('utf8')
  } catch (problem) {
    if (problem instanceof BadUsage) throw problem
    const reason = (problem as NodeJS.ErrnoException).code
    throw new BadUsage(reason === 'ENOENT' ? `no such file: ${path}` : reason === 'EISDIR' ? `${path} is a folder; name the file that holds the body` : `cannot read ${path} (${reason ?? 'unknown reason'})`)
  }
}

const toDocument = ({ outcome, shipments, error }: CarrierAnswer) => ({ outcome, shipments: shipments.map(toShipment), error })

const toShipment = ({ outcome, error, trackingNumber, status, substatus, events, deliveredAt, estimatedDelivery, signedBy }: ParsedShipment) =>
  ({ outcome, error, trackingNumber, status, substatus, events: events.map(toEvent), deliveredAt, estimatedDelivery, signedBy })

const toEvent = ({ time, offsetKnown, precision, status, code, text, location }: ParsedEvent) => ({ time, offsetKnown, precision, status, code, text, location })

try {
  process.stdout.write(`${main(process.argv.slice(2))}\n`)
} catch (problem) {
  if (!(problem instanceof BadUsage)) throw problem
  process.stderr.write(`${problem.message}\n`)
  process.exitCode = 2
}
