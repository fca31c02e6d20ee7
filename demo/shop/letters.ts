import type { IncomingMessage } from 'node:http'
import * as z from 'zod'
import { readSigned } from './read-signed.ts'

/** A letter the shop's own mail tool would send; here it lies in Sam's mail. */
export interface Letter { readonly order: string | null; readonly confirmUrl: string }

const message = z.object({ type: z.literal('newsletter.requested'), order: z.object({ number: z.string().nullable() }).nullable(), data: z.object({ confirmUrl: z.url() }) })

/** `POST /doorstep/letters`, a webhook: Doorstep tells that somebody signed up; the shop writes to the address it has for the order. */
export async function takeLetter(request: IncomingMessage, secret: string | null, now: number = Date.now()): Promise<{ readonly status: 204 | 400 | 401 | 413; readonly letter: Letter | null }> {
  const read = await readSigned(request, secret, now)
  if (!read.ok) return { status: read.status, letter: null }
  const parsed = message.safeParse(read.value)
  return { status: 204, letter: parsed.success ? { order: parsed.data.order?.number ?? null, confirmUrl: parsed.data.data.confirmUrl } : null }
}
