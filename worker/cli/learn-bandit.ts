import { createInterface } from 'node:readline'
import type { Arm, BanditContext } from '../domain/bandit/arm.ts'
import { createBandit } from '../domain/bandit/bandit.ts'
import { seededRandom } from '../domain/learning/random.ts'
import { isRecord, textOf } from './learn-task.ts'

/** A decision without feedback is forgotten after this many later ones; late feedback is expected within a day or so. */
const openLimit = 50_000

interface Session { readonly arms: ReadonlyMap<string, Arm>; readonly bandit: ReturnType<typeof createBandit>; readonly random: ReturnType<typeof seededRandom>; readonly open: Map<unknown, BanditContext> }

const startSession = (arms: unknown, seed: unknown): Session => ({
  arms: new Map(toArms(arms).map((arm) => [arm.id, arm])),
  bandit: createBandit(),
  random: seededRandom(Number(seed) || 1),
  open: new Map(),
})

/** Arms come as objects, or as their ids alone; what has no id cannot be chosen and is left out. */
const toArms = (values: unknown): Arm[] => (Array.isArray(values) ? values as unknown[] : []).flatMap((value) => {
  const id = textOf(isRecord(value) ? value['id'] : value)
  return id === null ? [] : [isRecord(value) ? { id, content: textOf(value['content']), channel: textOf(value['channel']) } : { id, content: null, channel: null }]
})

const toContext = (value: unknown): BanditContext =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).flatMap(([name, one]): [string, string | number][] => typeof one === 'string' || typeof one === 'number' ? [[name, one]] : typeof one === 'boolean' ? [[name, one ? 1 : 0]] : [])) : {}

/** One line in; an answer for a decision, null for everything else. */
export const createBanditProtocol = (): ((message: unknown) => string | null) => {
  let session = startSession([], 1)
  return (message) => {
    if (!isRecord(message)) return null
    const { arms, bandit, random, open } = session
    const known = (arm: Arm): Arm => arms.get(arm.id) ?? arm
    if (message['type'] === 'start') session = startSession(message['arms'], message['seed'])
    if (message['type'] === 'feedback') {
      const context = open.get(message['id'])
      open.delete(message['id'])
      const reward = message['reward'] === null ? NaN : Number(message['reward'])
      const [arm] = toArms([message['arm']])
      if (arm !== undefined && context !== undefined && Number.isFinite(reward)) bandit.learn(known(arm), context, Math.min(1, Math.max(0, reward)))
    }
    if (message['type'] !== 'decide') return null
    const context = toContext(message['context'])
    const offered = Array.isArray(message['arms']) ? toArms(message['arms']).map(known) : [...arms.values()]
    const decision = bandit.decide(offered, context, random.next)
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
