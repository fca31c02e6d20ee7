import { limitObject } from '../../env.ts'
import type { Call } from '../route.ts'

export interface Limit { readonly limit: number; readonly windowSeconds: number }

/** Takes one of a subject's tries, such as `acts/order/<store>/<order>`; null: it may go on, else the answer that says when. */
export async function spendTry({ env, now, problem }: Pick<Call<unknown, unknown>, 'env' | 'now' | 'problem'>, subject: string, limit: Limit, detail?: string): Promise<Response | null> {
  const take = await limitObject(env, subject).take({ ...limit, now: now.getTime() })
  return take.allowed ? null : problem('too-many-requests', { ...detail === undefined ? {} : { detail }, retryAfter: take.retryAfter })
}
