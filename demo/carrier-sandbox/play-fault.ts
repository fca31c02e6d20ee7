import type { ServerResponse } from 'node:http'
import type { Fault } from './faults.ts'
import type { WireAnswer } from './wire/wire.ts'

export const send = (res: ServerResponse, answer: WireAnswer): void => {
  const body = Buffer.from(answer.body, 'utf8')
  res.writeHead(answer.status, { ...answer.headers, 'content-length': body.length }).end(body)
}

const maintenance = '<!doctype html><html><head><title>Sign in</title></head><body><h1>Scheduled maintenance</h1><p>Please sign in again later.</p></body></html>'

/** Says something the carrier never should, the way `fault` wants it. `honest` is what it would have said. */
export const playFault = (fault: Exclude<Fault, { kind: 'token_expired' }>, res: ServerResponse, path: string, honest: () => WireAnswer, own: { outage: (status: number) => WireAnswer; tooMany: (retryAfter: number | null) => WireAnswer }): void => {
  switch (fault.kind) {
    case 'timeout':
      return
    case 'reset':
      res.destroy()
      return
    case 'server_error':
      return send(res, own.outage(fault.status))
    case 'rate_limited':
      return send(res, own.tooMany(fault.retryAfter))
    case 'html':
      return send(res, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: maintenance })
    case 'redirect_loop':
      return send(res, { status: 302, headers: { location: path }, body: '' })
    case 'truncated': {
      const { status, headers, body } = honest()
      return send(res, { status, headers, body: body.slice(0, Math.floor(body.length * 0.6)) })
    }
    case 'wrong_charset': {
      const { status, headers, body } = honest()
      const bytes = Buffer.from(body, 'utf16le')
      res.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes)
      return
    }
    case 'slow_body': {
      const { status, headers, body } = honest()
      const bytes = Buffer.from(body, 'utf8')
      res.writeHead(status, { ...headers, 'content-length': bytes.length })
      let sent = 0
      const drip = setInterval(() => {
        res.write(bytes.subarray(sent, sent + 1))
        sent += 1
        if (sent < bytes.length) return
        clearInterval(drip)
        res.end()
      }, fault.everyMs)
      res.on('close', () => clearInterval(drip))
      return
    }
    case 'huge': {
      const piece = Buffer.alloc(1_048_576, ' ')
      let left = fault.megabytes
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': piece.length * left })
      const pour = (): void => {
        while (left > 0) {
          left -= 1
          if (!res.write(piece)) return void res.once('drain', pour)
        }
        res.end()
      }
      pour()
    }
  }
}
