import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WebhookMessage } from '../../contract/webhook.ts'

export interface Receiver { readonly origin: string; readonly tries: Map<string, number>; readonly taken: Map<string, WebhookMessage>; readonly changed: string[]; close(): void }

/** A merchant's server that answers what it likes: 500, 429, a redirect, nothing for a while, a torn line. What it took with 2xx it has. */
export async function openReceiver(random: () => number): Promise<Receiver> {
  const tries = new Map<string, number>(), taken = new Map<string, WebhookMessage>(), bodies = new Map<string, string>(), changed: string[] = []
  const server = createServer((request, answer) => {
    let text = ''
    request.setEncoding('utf8').on('data', (chunk: string) => { text += chunk }).on('end', () => {
      const id = String(request.headers['webhook-id'])
      tries.set(id, (tries.get(id) ?? 0) + 1)
      if ((bodies.get(id) ?? text) !== text) changed.push(id)
      bodies.set(id, text)
      const drawn = random()
      if (drawn < 0.12) return void answer.writeHead(500).end()
      if (drawn < 0.16) return void answer.writeHead(429, { 'retry-after': '30' }).end()
      if (drawn < 0.2) return void answer.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
      if (drawn < 0.24) return void request.socket.destroy()
      taken.set(id, JSON.parse(text) as WebhookMessage)
      // Taken in, and the sender never hears of it.
      if (drawn < 0.28) return void setTimeout(() => answer.writeHead(204).end(), 1500)
      answer.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tries, taken, changed, close: () => { server.closeAllConnections(); server.close() } }
}
