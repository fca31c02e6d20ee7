import type { OrderView } from '../../contract/order.ts'
import type { UploadTicket, UploadView } from '../../contract/upload.ts'
import { signLink } from '../../worker/edge/link-token.ts'
import type { Bytes } from './media-files.ts'
import { env } from './worker-env.ts'
import { ask, type Shop } from './worker-shop.ts'

/** The act token that the page of this order would hold. */
export const actToken = (shop: Shop, order: Pick<OrderView, 'id'>): Promise<string> =>
  signLink(env, { store: shop.store, order: order.id, scope: 'act', epoch: 1, expires: new Date(Date.now() + 3_600_000) })

/** What a page does: JSON, to an address below /v1/acts/. */
export const act = (name: string, body: unknown): Promise<Response> => ask(`/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export const askTicket = async (token: string, more: Record<string, unknown> = {}): Promise<UploadTicket> => {
  const answer = await act('uploads', { act: token, use: 'review', kind: 'photo', bytes: 1000, ...more })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return answer.json<UploadTicket>()
}
export const bring = (ticket: UploadTicket, file: Bytes, headers: Record<string, string> = {}): Promise<Response> =>
  ask(ticket.upload.url, { method: ticket.upload.method, headers: { ...ticket.upload.headers, 'content-length': String(file.length), ...headers }, body: file })

/** A ticket and its file in one. */
export const upload = async (token: string, file: Bytes, more: Record<string, unknown> = {}): Promise<UploadView> => {
  const answer = await bring(await askTicket(token, { bytes: file.length, ...more }), file)
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return answer.json<UploadView>()
}

export const storedKeys = async (prefix = ''): Promise<string[]> => (await env.MEDIA.list({ prefix })).objects.map(({ key }) => key)
export const storedBytes = async (key: string): Promise<Bytes> => new Uint8Array(await (await env.MEDIA.get(key))?.arrayBuffer() ?? new ArrayBuffer(0))
