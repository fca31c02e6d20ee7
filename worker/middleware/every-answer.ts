import type { MiddlewareHandler } from 'hono'
import { systemClock, type Clock } from '../edge/clock.ts'
import { newId } from '../edge/ids.ts'
import { checkEnvironment } from '../edge/outbound-url.ts'
import type { AppEnv } from './app-env.ts'

/** Request id, clock, and the headers no answer goes without. A route that sets one of them itself keeps its own. */
export function everyAnswer(clock: Clock = systemClock): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    checkEnvironment(c.env)
    c.set('requestId', newId('req'))
    c.set('now', clock())
    await next()
    // An upgraded socket has fixed headers.
    if (c.res.status === 101) return
    // The headers of an answer from the cache or from the assets cannot be changed; those of its copy can.
    const answer = new Response(c.res.body, c.res)
    for (const [name, value] of defaults) if (!answer.headers.has(name)) answer.headers.set(name, value)
    answer.headers.set('x-request-id', c.get('requestId'))
    answer.headers.append('vary', 'Origin')
    if (c.env.ENVIRONMENT === 'production') answer.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
    c.res = undefined
    c.res = answer
  }
}

/** Whatever holds a person's data must be kept by nobody on the way (TRUST 81); public files say otherwise themselves. */
const defaults: readonly (readonly [string, string])[] = [
  ['cache-control', 'private, no-store'],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['x-robots-tag', 'noindex'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
]
