import { createExecutionContext } from 'cloudflare:test'
import doorstep from '../../worker/index.ts'
import type { Env } from '../../worker/env.ts'
import { origin } from './worker-shop.ts'

/** The whole worker, pages and all, over bindings of the test's own: counted, broken or overheard. */
export const askWith = async (bindings: Env, path: string, init: RequestInit = {}): Promise<Response> =>
  doorstep.fetch(new Request(`${origin}${path}`, { redirect: 'manual', ...init }) as never, bindings, createExecutionContext())
