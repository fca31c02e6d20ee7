import type { Handler } from 'hono'
import { toFieldErrors } from '../edge/field-errors.ts'
import { log } from '../edge/log.ts'
import type { AppEnv } from '../middleware/app-env.ts'
import { readCaller } from '../middleware/merchant-key.ts'
import { problem } from './problem.ts'
import { readJsonBody, readRawBody } from './read-body.ts'
import { needsWriteKey, type Call, type Route } from './route.ts'

/** Key, query, body, then the route's own work: the same order for every line of the API. */
export function runRoute(route: Route): Handler<AppEnv> {
  return async (c) => {
    const requestId = c.get('requestId')
    const now = c.get('now')
    const say: Call<never, never>['problem'] = (type, input) => problem(requestId, type, input)

    const caller = route.access === 'key' ? await readCaller(c.env, c.req.header('authorization'), now, (work) => c.executionCtx.waitUntil(work)) : null
    if (route.access === 'key' && caller === null) return say('unauthorized', { headers: { 'www-authenticate': 'Bearer realm="doorstep"' } })
    if (caller !== null && needsWriteKey(route) && caller.scope !== 'write') return say('forbidden', { detail: 'This key can only read.' })

    const query = readQuery(route, new URL(c.req.url).searchParams)
    if (!query.ok) return say('invalid-query', { errors: query.errors })

    let body: unknown
    let bodyText = ''
    let bytes = new Uint8Array()
    if (route.body !== null || route.bodyType !== 'application/json') {
      const read = route.body === null ? await readRawBody(c.req.raw, route.bodyType, route.bodyLimit) : await readJsonBody(c.req.raw, route.body, route.bodyLimit, route.bodyType === 'text/plain')
      if (!read.ok) {
        if (read.type === 'too-large') return say('too-large', { detail: `At most ${route.bodyLimit / 1024} KiB.` })
        if (read.type === 'too-slow') return say('too-slow')
        if (read.type === 'unsupported-media-type') return say('unsupported-media-type', { detail: `Send it with the header "Content-Type: ${route.bodyType}"${route.bodyType === 'application/json' ? '' : ', and uncompressed'}.` })
        return read.type === 'invalid-body' ? say('invalid-body', { errors: read.errors }) : say(read.type)
      }
      if ('bytes' in read) bytes = read.bytes
      else { body = read.value; bodyText = read.text }
    }
    const call = {
      c, env: c.env, now, params: c.req.param(), body, bodyText, bytes, query: query.value, caller, problem: say,
      json: (value: unknown, status = 200, headers = {}) => new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers } }),
    }
    const answer = await route.handle(call as unknown as Call<never, never>)
    // Who tries ids that are not theirs is found by these lines (TRUST 8); the id itself is not written down.
    if (caller !== null && answer.status === 404 && route.path.includes('{id}')) log('warn', 'denied', { requestId, route: `${route.method} ${route.path}`, store: caller.store, key: caller.keyId })
    return answer
  }
}

type QueryReading = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly errors: { pointer: string; message: string }[] }

/** A parameter given twice is refused everywhere, known to the route or not: two readers could take different ones (TRUST 73). */
function readQuery(route: Route, search: URLSearchParams): QueryReading {
  const names = [...search.keys()]
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return { ok: false, errors: [{ pointer: `/${twice.slice(0, 40)}`, message: 'is given twice' }] }
  if (route.query === null) return { ok: true, value: undefined }
  const parsed = route.query.safeParse(Object.fromEntries(search))
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, errors: toFieldErrors(parsed.error) }
}

/** The one place where an exception becomes an answer. Name and place go to the log, an id to the caller. */
export function answerFault(error: unknown, requestId: string, path: string): Response {
  log('error', 'unhandled', { requestId, path, error: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 400) : 'not an Error' })
  return problem(requestId, 'internal')
}
