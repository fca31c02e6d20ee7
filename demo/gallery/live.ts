import { createHash } from 'node:crypto'
import type { Duplex } from 'node:stream'

/** Any server of node:http; vite’s own type of one besides. */
interface UpgradeSource { on(event: 'upgrade', listener: (request: { url?: string; headers: Record<string, string | string[] | undefined> }, socket: Duplex) => void): unknown }

/** Takes the live sockets of the stories and says nothing on them: nothing ever happens to a parcel of the gallery. */
export const acceptLive = (server: UpgradeSource): { end(): void } => {
  const sockets = new Set<Duplex>()
  server.on('upgrade', (request, socket) => {
    // Other sockets of the same server (a development server has one) are not ours to end.
    if (!/^(\/gallery)?\/v1\/pages\/[a-z0-9-]+\/live$/.test(request.url ?? '')) return
    // RFC 6455, 4.2.2: the key with this constant, hashed.
    const accept = createHash('sha1').update(`${String(request.headers['sec-websocket-key'])}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
    socket.on('error', () => socket.destroy())
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
    socket.resume()
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  // `closeAllConnections` knows nothing of sockets that were upgraded: whoever closes the server ends these first.
  return { end: () => { for (const socket of sockets) socket.destroy() } }
}
