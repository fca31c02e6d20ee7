import * as z from 'zod'
import { keepDeadLetter } from '../db/dead-letters.ts'
import { log } from '../edge/log.ts'
import { deadLetterAddress } from '../edge/seal-addresses.ts'
import { seal } from '../edge/seal.ts'
import type { Env } from '../env.ts'

const addressed = z.object({ store: z.string(), order: z.string() }).partial()

/** What no consumer could take in: written down sealed, with the order it names so that an erasure finds it, and said aloud. */
export async function keepLetter(env: Env, queue: string, message: Message, now: Date): Promise<void> {
  const named = addressed.safeParse(message.body)
  const { store = null, order = null } = named.success ? named.data : {}
  await keepDeadLetter(env.DB, {
    id: message.id, queue, store, order, attempts: message.attempts, diedAt: now.getTime(),
    sealedBody: await seal(env, deadLetterAddress(message.id), JSON.stringify(message.body) ?? 'null'),
  })
  log('error', 'message given up', { queue, message: message.id, store, order })
}
