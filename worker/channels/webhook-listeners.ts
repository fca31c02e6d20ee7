import { listWebhookEndpoints } from '../db/webhook-endpoints.ts'
import type { Env } from '../env.ts'

/** Who wants to be told what, as one isolate remembers it: most stores have no endpoint, and telling nobody must cost nothing. */
const stores = new Map<string, { readonly types: readonly (readonly string[])[]; readonly readAt: number }>()
const fresh = 30_000
const mostStores = 5_000

/** Is there an endpoint of this store that takes this type? Warm without a query; half a minute after a change everywhere. */
export async function isAnyoneListening(env: Env, store: string, type: string, now: Date): Promise<boolean> {
  let known = stores.get(store)
  if (known === undefined || now.getTime() - known.readAt > fresh || known.readAt > now.getTime()) {
    const endpoints = await listWebhookEndpoints(env.DB, store)
    known = { types: endpoints.filter(({ disabled }) => disabled === null).map(({ types }) => JSON.parse(types) as string[]), readAt: now.getTime() }
    if (stores.size >= mostStores) stores.clear()
    stores.set(store, known)
  }
  return known.types.some((types) => types.length === 0 || types.includes(type))
}

/** After a change: this isolate knows at once. */
export const forgetListeners = (store: string): void => { stores.delete(store) }
