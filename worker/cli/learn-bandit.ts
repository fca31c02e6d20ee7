import { createInterface } from 'node:readline'
import type { Arm, BanditContext } from '../domain/bandit/arm.ts'
import { createBandit } from '../domain/bandit/bandit.ts'
import { seededRandom } from '../domain/learning/random.ts'
import { isRecord, textOf } from './learn-task.ts'

/** A decision without feedback is forgotten after this many later ones; late feedback is expected within a day or so. */
const openLimit = 50_000

interface Session { readonly arms: ReadonlyMap<string, Arm>; readonly bandit: ReturnType<typeof createBandit>; readonly random: ReturnType<typeof seededRandom>; readonly open: Map<unknown, BanditContext> }

const startSession = (arms: unknown, seed: unknown): Session => ({
  arms: new Map((Array.isArray(arms) ? arms : []).map(toArm).map((arm) => [arm.id, arm])),
  bandit: createBandit(),
  random: seededRandom(Number(seed) || 1),
  open: new Map(),
})

const toArm = (value: unknown): Arm => isRecord(value)
  ? { id: textOf(value['id']) ?? '', content: textOf(value['content']), channel: textOf(value['channel']) }
  : { id: String(value), content: null, channel: null }

const toContext = (value: unknown): BanditContext =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).flatMap(([name, one]): [string, string | number][] => typeof one === 'string' || typeof one === 'number' ? [[name, one]] : typeof one === 'boolean' ? [[name, one ? 1 : 0]] : [])) : {}

/** One line in; an answer for a decision, null for everything else. */
export const createBanditProtocol = (): ((message: unknown) => string | null) => {
  let session = startSession([], 1)
  return (message) => {
    if (!isRecord(message)) return null
    const { arms, bandit, random, open } = session
    const armOf = (id: unknown): Arm => arms.get(String(id)) ?? toArm(id)
    if (message['type'] === 'start') session = startSession(message['arms'], message['seed'])
    if (message['type'] === 'feedback') {
      const context = open.get(message['id'])
      open.delete(message['id'])
      const reward = Number(message['reward'])
      if (context !== undefined && Number.isFinite(reward)) bandit.learn(armOf(message['arm']), context, Math.min(1, Math.max(0, reward)))
    }
    if (message['type'] !== 'decide') return null
    const context = toContext(message['context'])
    const offered = Array.isArray(message['arms']) ? message['arms'] : [...arms.keys()]
    const decision = bandit.decide(offered.map(armOf), context, random.next)
    if (decision === null) return JSON.stringify({ id: message['id'], arm: null })
    open.set(message['id'], context)
    if (open.size > openLimit) open.delete(open.keys().next().value)
    return JSON.stringify({ id: message['id'], arm: decision.arm, p: Number(decision.chance.toFixed(6)) })
  }
}

/** Speaks the protocol on standard input and output until `end` or the end of the input. */
export const speakBandit = async (input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<void> => {
  const answer = createBanditProtocol()
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue
    let message: unknown
    try { message = JSON.parse(line) } catch { process.stderr.write('a line that is not JSON was passed over\n'); continue }
    if (isRecord(message) && message['type'] === 'end') return
    const said = answer(message)
    if (said !== null) output.write(`${said}\n`)
  }
}
