import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { CarrierId } from '../../contract/vocabulary.ts'
import { answerDesk } from './desk/routes.ts'
import type { createFaultDesk } from './faults.ts'
import type { Parcel } from './model.ts'
import { playFault, send } from './play-fault.ts'
import type { Sandbox } from './sandbox.ts'
import { wireAt } from './wire/registry.ts'
import type { WireAnswer, WireDesk, WireRequest } from './wire/wire.ts'

export interface SandboxServer {
  handle(req: IncomingMessage, res: ServerResponse): void
  /** Binds 127.0.0.1 and nothing else. Port 0 = any free one. Rejects with the system's error (EADDRINUSE …). */
  listen(port: number): Promise<{ origin: string; port: number }>
  close(): Promise<void>
}

interface ServerDeps {
  find(carrier: CarrierId, number: string): Parcel | undefined
  now(): Date
  clock(): Date
  hex(digits: number): string
  readonly faults: ReturnType<typeof createFaultDesk>
  readonly credentials: Readonly<Record<CarrierId, Readonly<Record<string, string>>>>
  takeQuota(carrier: CarrierId): number | null
  asked(numbers: readonly string[]): void
  issueToken(carrier: CarrierId, seconds: number): string
  tokenState(carrier: CarrierId, token: string | null): 'live' | 'expired' | 'unknown'
  expireTokens(carrier: CarrierId): void
  sandbox(): Sandbox
}

const maxBody = 1_000_000
const readBody = async (req: IncomingMessage): Promise<string | null> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length
    if (size > maxBody) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

const plain = (status: number, body: string): WireAnswer => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${body}\n` })
const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/

/** The HTTP side: six carriers by path, and the desk under `/desk`. */
export const createSandboxServer = (deps: ServerDeps): SandboxServer => {
  const answerCarrier = (request: WireRequest, res: ServerResponse): void => {
    const wire = wireAt(request.path)
    if (!wire) return send(res, plain(404, 'No carrier answers here. The desk is at /desk.'))
    const isLogin = request.path.includes('oauth')
    const asked: string[] = []
    const desk: WireDesk = {
      now: deps.now(),
      credentials: deps.credentials[wire.id],
      find: (number) => {
        const parcel = deps.find(wire.id, number)
        if (parcel) asked.push(number)
        return parcel
      },
      issueToken: (seconds) => ({ token: deps.issueToken(wire.id, seconds), issuedAt: deps.clock() }),
      tokenState: (token) => deps.tokenState(wire.id, token),
      hex: deps.hex,
    }
    const honest = (): WireAnswer => {
      const wait = isLogin ? null : deps.takeQuota(wire.id)
      if (wait !== null) return wire.tooMany(wait, desk)
      const answer = wire.answer(request, desk)
      if (asked.length > 0) deps.asked(asked)
      return answer
    }
    const fault = deps.faults.take(wire.id, isLogin, `${request.path} ${request.query} ${request.body}`)
    if (!fault) return send(res, honest())
    if (fault.kind === 'token_expired') {
      deps.expireTokens(wire.id)
      return send(res, honest())
    }
    playFault(fault, res, `${request.path}?${request.query}`, honest, { outage: (status) => wire.outage(status, desk), tooMany: (after) => wire.tooMany(after, desk) })
  }

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    // A name that merely resolves to this machine (DNS rebinding) gets nothing.
    if (!local.test(req.headers.host ?? '')) return send(res, plain(421, 'Ask for 127.0.0.1.'))
    const body = await readBody(req)
    if (body === null) return send(res, plain(413, 'Too large.'))
    const url = new URL(req.url ?? '/', `http://${req.headers.host}`)
    const headers = Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]))
    const request: WireRequest = { method: req.method ?? 'GET', path: url.pathname, query: url.searchParams, headers, body }
    if (url.pathname === '/' || url.pathname === '/desk' || url.pathname.startsWith('/desk/')) return send(res, await answerDesk(request, url.origin, deps.sandbox()))
    answerCarrier(request, res)
  }

  const handle = (req: IncomingMessage, res: ServerResponse): void => {
    answer(req, res).catch((error: unknown) => {
      if (res.headersSent) res.destroy()
      else send(res, plain(500, `The sandbox failed: ${error instanceof Error ? error.message : String(error)}`))
    })
  }

  const server = createServer(handle)
  let pulse: NodeJS.Timeout | undefined
  return {
    handle,
    listen: (port) => new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject)
        const address = server.address()
        const bound = typeof address === 'object' && address ? address.port : port
        pulse = setInterval(() => { deps.sandbox().settle().catch((error: unknown) => console.error('carrier sandbox:', error)) }, 5_000)
        resolve({ origin: `http://127.0.0.1:${bound}`, port: bound })
      })
    }),
    close: () => new Promise((resolve) => {
      clearInterval(pulse)
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
