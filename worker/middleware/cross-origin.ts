import type { Context, MiddlewareHandler } from 'hono'
import { isOriginListed } from '../db/stores.ts'
import type { AppEnv } from './app-env.ts'

/**
 * CORS of the public routes: the exact origin of a store's list, never credentials, never `null`, never a suffix
 * (TRUST 34). `Vary: Origin` is on every answer, so no cache hands one site's answer to another (TRUST 35).
 */
export const crossOrigin: MiddlewareHandler<AppEnv> = async (c, next) => {
  const origin = c.req.header('origin')
  if (c.req.method === 'OPTIONS') {
    const headers = new Headers({ 'cache-control': 'no-store' })
    if (origin !== undefined && await mayAsk(c, origin)) {
      headers.set('access-control-allow-origin', origin)
      headers.set('access-control-allow-methods', 'GET, POST, PUT')
      headers.set('access-control-allow-headers', 'content-type')
      headers.set('access-control-max-age', '600')
    }
    return new Response(null, { status: 204, headers })
  }
  await next()
  if (origin === undefined || c.res.status === 101) return
  const store = c.get('store')
  // An answer about no store (a token that is not ours) may be read by any shop we know, or its page could not tell
  // "not found" from "no network".
  const allowed = store === undefined ? await mayAsk(c, origin) : store.settings.origins.includes(origin)
  if (allowed) {
    c.res.headers.set('access-control-allow-origin', origin)
    c.res.headers.set('access-control-expose-headers', 'retry-after, x-request-id')
  }
}

/** May the site of a live socket open it? A browser always names itself; what names nothing is no browser. */
export function isOriginAllowed(c: Context<AppEnv>, origins: readonly string[]): boolean {
  const origin = c.req.header('origin')
  return origin === undefined || origin === new URL(c.req.url).origin || origins.includes(origin)
}

const listed = new Map<string, { readonly yes: boolean; readonly until: number }>()
async function mayAsk(c: Context<AppEnv>, origin: string): Promise<boolean> {
  if (!/^https?:\/\/[a-z0-9.:-]{1,200}$/.test(origin)) return false
  const now = c.get('now').getTime()
  const known = listed.get(origin)
  if (known && known.until > now) return known.yes
  const yes = await isOriginListed(c.env.DB, origin)
  if (listed.size >= 5_000) listed.clear()
  listed.set(origin, { yes, until: now + (yes ? 60_000 : 5_000) })
  return yes
}
