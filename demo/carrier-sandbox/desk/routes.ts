import * as z from 'zod'
import { actionSchema } from '../actions.ts'
import { faultSchema } from '../faults.ts'
import { parcelSchema } from '../model.ts'
import type { Sandbox } from '../sandbox.ts'
import { stateSchema } from '../state.ts'
import { json, type WireAnswer, type WireRequest } from '../wire/wire.ts'
import { deskScript, deskStyle } from './assets.ts'
import { deskPage } from './page.ts'
import { deskView } from './view.ts'

const bodies = {
  act: z.object({ number: z.string(), action: actionSchema, hear: z.enum(['push', 'poll']).optional() }),
  push: z.object({ number: z.string() }),
  advance: z.object({ hours: z.number().min(0).max(24 * 30) }),
  faults: z.union([z.object({ clear: z.literal(true) }), faultSchema]),
  parcels: parcelSchema,
  links: stateSchema.shape.links,
  hooks: stateSchema.shape.hooks,
  polls: stateSchema.shape.polls,
  mode: z.object({ mode: stateSchema.shape.mode }),
  reset: z.object({}),
}
type Verb = keyof typeof bodies

const refuse = (status: number, problem: string): WireAnswer => json(status, { problem })
const ok = (sandbox: Sandbox, more: object = {}): WireAnswer => json(200, { ...more, desk: deskView(sandbox) }, { 'cache-control': 'no-store' })

const actOn = async (verb: Verb, body: unknown, sandbox: Sandbox): Promise<WireAnswer> => {
  const read = <V extends Verb>(name: V) => bodies[name].parse(body) as z.infer<(typeof bodies)[V]>
  switch (verb) {
    case 'act': {
      const { number, action, hear } = read('act')
      const result = await sandbox.apply(number, action, hear)
      return result.ok ? ok(sandbox, { heard: result.heard, steps: result.steps }) : refuse(result.reason === 'unknown' ? 404 : 409, result.reason)
    }
    case 'push': {
      const heard = await sandbox.pushAgain(read('push').number)
      return heard === 'unknown' ? refuse(404, heard) : ok(sandbox, { heard })
    }
    case 'advance': return ok(sandbox, { changes: await sandbox.advance(read('advance').hours * 3_600_000) })
    case 'faults': {
      const fault = read('faults')
      if ('clear' in fault) sandbox.faults.clear()
      else sandbox.faults.arm(fault)
      return ok(sandbox)
    }
    case 'parcels': sandbox.add(read('parcels')); return ok(sandbox)
    case 'links': sandbox.configure({ links: read('links') }); return ok(sandbox)
    case 'hooks': sandbox.configure({ hooks: read('hooks') }); return ok(sandbox)
    case 'polls': sandbox.configure({ polls: read('polls') }); return ok(sandbox)
    case 'mode': sandbox.configure(read('mode')); return ok(sandbox)
    case 'reset': sandbox.reset(); return ok(sandbox)
  }
}

const page = (type: string, body: string): WireAnswer => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'" },
  body,
})

/** The desk: one page, its two files, and the JSON behind its buttons. A write needs JSON from the desk's own origin, or a caller without one (a script of the demo). */
export const answerDesk = async (request: WireRequest, origin: string, sandbox: Sandbox): Promise<WireAnswer> => {
  if (request.method === 'GET') {
    switch (request.path) {
      case '/': return { status: 302, headers: { location: '/desk' }, body: '' }
      case '/desk': return page('text/html', deskPage(deskView(sandbox)))
      case '/desk/desk.css': return page('text/css', deskStyle())
      case '/desk/desk.js': return page('text/javascript', await deskScript())
      case '/desk/api/parcels': return ok(sandbox)
    }
    return refuse(404, 'unknown path')
  }
  const verb = /^\/desk\/api\/([a-z]+)$/.exec(request.path)?.[1]
  if (request.method !== 'POST' || !verb || !(verb in bodies)) return refuse(404, 'unknown path')
  const from = request.headers['origin']
  const site = request.headers['sec-fetch-site']
  if ((from !== undefined && from !== origin) || (site !== undefined && site !== 'same-origin' && site !== 'none')) return refuse(403, 'another site may not work the desk')
  if (!request.headers['content-type']?.startsWith('application/json')) return refuse(415, 'send application/json')
  try {
    return await actOn(verb as Verb, JSON.parse(request.body || '{}'), sandbox)
  } catch (error) {
    if (error instanceof z.ZodError) return refuse(422, z.prettifyError(error))
    if (error instanceof SyntaxError) return refuse(400, 'not JSON')
    throw error
  }
}
