import { readStore } from '../content/store-settings.ts'
import type { Env } from '../env.ts'
import { currentRelease, fileAddress, type Files } from './release.ts'
import { themeCss } from './theme-css.ts'
import { themeName } from './theme-link.ts'

const forEver = 'public, max-age=31536000, immutable'
/** Anyone may load these, from any site: they hold nothing of anybody. */
const open: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'timing-allow-origin': '*', 'x-content-type-options': 'nosniff',
}
const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', mjs: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json' }

/** A built file with the headers its kind needs; null = there is none. A `/1.2.3-…/` address never changes its content, `/v1/` does. */
export const staticFile = async (request: Request, assets: Files): Promise<Response | null> => {
  const { pathname } = new URL(request.url)
  const type = types[pathname.slice(pathname.lastIndexOf('.') + 1)]
  if (type === undefined) return null
  // Only the path counts: no header and no query of the caller's reaches the store of files.
  const file = await assets.fetch(fileAddress(pathname), { headers: conditional(request) })
  if (file.status === 304) return new Response(null, { status: 304, headers: { ...open, 'cache-control': cacheOf(pathname) } })
  if (!file.ok) return null
  const etag = file.headers.get('etag')
  return new Response(file.body as BodyInit | null, { headers: { ...open, 'content-type': type, 'cache-control': cacheOf(pathname), 'referrer-policy': 'no-referrer', ...(etag === null ? {} : { etag }) } })
}

const cacheOf = (pathname: string): string => (!pathname.startsWith('/v1/') ? forEver : pathname.endsWith('.json') ? 'no-cache' : 'public, max-age=300, stale-while-revalidate=86400')
const conditional = (request: Request): Record<string, string> => { const tag = request.headers.get('if-none-match'); return tag === null ? {} : { 'if-none-match': tag } }

/** A store's own sheet: its seeds, then the common rules. Under another name than the current one it is served all the same, but not kept. */
export const themeFile = async (env: Env, storeId: string, name: string, now: Date): Promise<Response | null> => {
  const store = await readStore(env, storeId, now)
  if (store === null || !/^[0-9a-f]{16}\.css$/.test(name)) return null
  const release = await currentRelease(env.ASSETS)
  const common = await env.ASSETS.fetch(fileAddress(release.css))
  const isCurrent = name === await themeName(store.page.theme, release)
  return new Response(`${themeCss(store.page.theme)}\n${common.ok ? await common.text() : ''}`, { headers: { ...open, 'content-type': types['css']!, 'cache-control': isCurrent && common.ok ? forEver : 'no-store' } })
}
