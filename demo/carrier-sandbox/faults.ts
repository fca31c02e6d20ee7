import * as z from 'zod'
import { carrierIds, type CarrierId } from '../../contract/vocabulary.ts'

/** Faults of TRUST 3.6 the sandbox can play, one request at a time. */
export const faultSchema = z.object({
  /** Absent: any carrier. */
  carrier: z.enum(carrierIds).optional(),
  /** Only requests that name this number. */
  number: z.string().optional(),
  /** Token calls, or the questions themselves (the default). */
  on: z.enum(['ask', 'login']).default('ask'),
  /** How many matching requests it spoils. */
  times: z.int().min(1).max(100_000).default(1),
  /** Share of matching requests it spoils, by the sandbox's own randomness. */
  share: z.number().min(0).max(1).default(1),
  fault: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('timeout') }), // F1: never any header
    z.object({ kind: z.literal('slow_body'), everyMs: z.number().min(1).default(1_000) }), // F2: a byte at a time
    z.object({ kind: z.literal('server_error'), status: z.union([z.literal(500), z.literal(502), z.literal(503)]).default(503) }), // F3
    z.object({ kind: z.literal('rate_limited'), retryAfter: z.number().nullable().default(null) }), // F4: null = no header; any number, however absurd
    z.object({ kind: z.literal('html') }), // F5
    z.object({ kind: z.literal('truncated') }), // F6
    z.object({ kind: z.literal('wrong_charset') }), // F6
    z.object({ kind: z.literal('huge'), megabytes: z.number().min(1).max(200).default(50) }), // F7
    z.object({ kind: z.literal('redirect_loop') }), // F8
    z.object({ kind: z.literal('reset') }), // F9
    z.object({ kind: z.literal('token_expired') }), // F10: every token of the carrier dies, then the honest answer
  ]),
})
export type ArmedFault = z.infer<typeof faultSchema>
export type Fault = ArmedFault['fault']

/** A queue of armed faults; each matching request takes the first that wants it. */
export const createFaultDesk = (random: () => number) => {
  let armed: ArmedFault[] = []
  return {
    arm(fault: ArmedFault): void { armed.push({ ...fault }) },
    clear(): void { armed = [] },
    list: (): readonly ArmedFault[] => armed,
    take(carrier: CarrierId, isLogin: boolean, says: string): Fault | null {
      const found = armed.find((one) => (one.carrier ?? carrier) === carrier && (one.on === 'login') === isLogin && (one.number === undefined || says.includes(one.number)) && (one.share === 1 || random() < one.share))
      if (!found) return null
      found.times -= 1
      armed = armed.filter((one) => one.times > 0)
      return found.fault
    },
  }
}
