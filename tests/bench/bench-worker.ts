import { DurableObject } from 'cloudflare:workers'
import doorstep from '../../worker/index.ts'
import type { Env } from '../../worker/env.ts'

export { CarrierAccountObject, LimitObject, OrderObject } from '../../worker/index.ts'

/** The yardstick: one request that makes one empty object call and does nothing else. */
export class NoopObject extends DurableObject { nothing(): string { return '' } }

interface BenchEnv extends Env { readonly NOOP: DurableObjectNamespace<NoopObject> }

export default {
  ...doorstep,
  fetch: async (request: Request, env: BenchEnv, context: ExecutionContext): Promise<Response> => {
    if (new URL(request.url).pathname !== '/bench/noop') return doorstep.fetch(request as never, env, context)
    return new Response(await env.NOOP.get(env.NOOP.idFromName('noop')).nothing())
  },
}
