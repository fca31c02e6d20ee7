import type { LiveMessage, PageFacts } from '../../contract/page.ts'
import { pageViews, type PageView } from '../../contract/vocabulary.ts'

/** Live pages of one order. Sockets hibernate: the object may sleep while hundreds stay open. */

const mostSockets = 200

export const answerPings = (ctx: DurableObjectState): void => ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))

/** `expires`: UTC ms, 0 = never. Takes one page in and tells it the facts at once, so that nothing heard between its GET and now is missed. */
export function accept(ctx: DurableObjectState, view: PageView, facts: PageFacts, expires: number): Response {
  if (ctx.getWebSockets().length >= mostSockets) return new Response(null, { status: 503, headers: { 'retry-after': '60' } })
  const { 0: client, 1: server } = new WebSocketPair()
  ctx.acceptWebSocket(server, [view])
  server.serializeAttachment({ expires })
  server.send(JSON.stringify({ type: 'facts', facts } satisfies LiveMessage))
  return new Response(null, { status: 101, webSocket: client })
}

/** Every open page gets the facts its own view may have; each view is made once, and only if somebody looks. */
/** A link that has ended since its page was opened hears nothing more. */
export function broadcast(ctx: DurableObjectState, now: number, render: (view: PageView) => PageFacts): void {
  for (const socket of ctx.getWebSockets()) if (hasEnded(socket, now)) hangUp(socket)
  for (const view of pageViews) {
    const sockets = ctx.getWebSockets(view).filter((socket) => !hasEnded(socket, now))
    if (sockets.length === 0) continue
    const message = JSON.stringify({ type: 'facts', facts: render(view) } satisfies LiveMessage)
    for (const socket of sockets) sendTo(socket, message)
  }
}

/** The link no longer holds: say so and hang up. */
export function closeAll(ctx: DurableObjectState): void {
  for (const socket of ctx.getWebSockets()) hangUp(socket)
}

function hangUp(socket: WebSocket): void {
  sendTo(socket, JSON.stringify({ type: 'gone' } satisfies LiveMessage))
  try { socket.close(4410, 'gone') } catch { /* closed by the other side meanwhile */ }
}

function hasEnded(socket: WebSocket, now: number): boolean {
  const { expires = 0 } = (socket.deserializeAttachment() ?? {}) as { readonly expires?: number }
  return expires > 0 && now > expires
}

function sendTo(socket: WebSocket, message: string): void {
  // A page that left without a word throws here; the next close event tidies it away.
  try { socket.send(message) } catch { /* gone */ }
}

export const isView = (value: string | null): value is PageView => pageViews.some((view) => view === value)
