import { Hono } from 'hono'
import { systemClock, type Clock } from '../edge/clock.ts'
import type { AppEnv } from '../middleware/app-env.ts'
import { crossOrigin } from '../middleware/cross-origin.ts'
import { everyAnswer } from '../middleware/every-answer.ts'
import { apiTable } from './api-table.ts'
import { toOpenApi } from './openapi.ts'
import { problem } from './problem.ts'
import { answerProblemPage, answerReference, referenceCss } from './reference.ts'
import { answerFault, runRoute } from './run-route.ts'

/**
 * All but the hosted pages, which `worker/index.ts` mounts: they draw, and are a TypeScript project of their own. They get the
 * same request id, clock, headers and error answers.
 */
export function createApp(clock: Clock = systemClock): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.onError((error, c) => answerFault(error, c.get('requestId') ?? 'req_none', c.req.routePath))
  app.notFound((c) => problem(c.get('requestId'), 'not-found'))
  app.use(everyAnswer(clock))

  const publicPaths = new Set(apiTable.filter((route) => route.access === 'public').map((route) => toPattern(route.path)))
  for (const path of publicPaths) app.use(path, crossOrigin)
  for (const route of apiTable) app.on(route.method, toPattern(route.path), runRoute(route))

  app.get('/v1/openapi.json', (c) => c.json(toOpenApi(apiTable, new URL(c.req.url).origin), 200, { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' }))
  app.get('/v1/reference', (c) => answerReference(apiTable, new URL(c.req.url).origin))
  app.get('/v1/reference.css', () => new Response(referenceCss, { headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' } }))
  app.get('/problems/:type', async (c) => await answerProblemPage(c.req.param('type')) ?? c.notFound())

  // A path of the API with another method: said so, with the methods there are.
  for (const [path, methods] of [...methodsByPath(), ...ownPaths]) {
    app.all(toPattern(path), (c) => problem(c.get('requestId'), 'method-not-allowed', { detail: `This address takes ${methods.join(', ')}.`, headers: { allow: methods.join(', ') } }))
  }
  return app
}

const ownPaths = ['/v1/openapi.json', '/v1/reference', '/v1/reference.css', '/problems/{type}'].map((path) => [path, ['GET', 'HEAD']] as const)

/** `/v1/orders/{id}` → `/v1/orders/:id`. */
const toPattern = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

function methodsByPath(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const route of apiTable) map.set(route.path, [...map.get(route.path) ?? [], route.method, ...route.method === 'GET' ? ['HEAD'] : []])
  return map
}
