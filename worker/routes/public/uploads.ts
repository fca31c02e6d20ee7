import { uploadCaps, uploadLimits, uploadView } from '../../../contract/upload.ts'
import { readStore } from '../../content/store-settings.ts'
import { findUpload, holdUpload } from '../../db/uploads.ts'
import { readPicturePath, readUploadPath, type UploadPath } from '../../edge/sign-path.ts'
import type { Env } from '../../env.ts'
import { incomingKey, mediaKey } from '../../uploads/media-keys.ts'
import { receivePhoto } from '../../uploads/receive-photo.ts'
import { receiveVideo } from '../../uploads/receive-video.ts'
import type { Received } from '../../uploads/received.ts'
import { serveMedia } from '../../uploads/serve-media.ts'
import { toUploadView } from '../../uploads/upload-view.ts'
import { route, type Call, type Route } from '../route.ts'

export const uploadRoutes: readonly Route[] = [
  route({
    method: 'PUT', path: '/v1/uploads/{signed}', group: 'Pages', access: 'public',
    summary: 'Bring the file of a ticket',
    notes: 'The bytes themselves, with `Content-Length`. JPEG, PNG or WebP up to 12 MiB and 50 megapixels; MP4, QuickTime or WebM up to 60 MiB and a minute, told by the bytes and not by any name. EXIF but for the orientation, GPS, XMP, IPTC, comments, tracks and tags of places are taken out before anything is kept. Sent again after it was taken, it is answered as the first time.',
    rawBody: 'application/octet-stream', answers: { 200: { description: 'What it is', schema: uploadView } }, problems: ['not-found', 'link-expired', 'too-large', 'too-slow', 'length-required', 'invalid-body', 'conflict'],
    handle: takeUpload,
  }),
  route({
    method: 'GET', path: '/v1/pictures/{signed}', group: 'Images', access: 'open',
    summary: 'A photo or film that a page shows', notes: 'Approved unboxings, and a shopper’s own. The address ends within a day or two, and at once when the shopper withdraws. Answers ranges.',
    answers: { 200: { description: 'The photo or film', type: '*/*' }, 206: { description: 'The range that was asked for', type: '*/*' }, 416: { description: 'No such range in it' } }, problems: ['not-found'],
    handle: async (call) => {
      const path = await readPicturePath(call.env, call.params['signed'] ?? '')
      const answer = path === null || path.expires < call.now.getTime() ? null : await serveMedia(call.env, path.key, call.c.req.raw.headers, { 'cache-control': 'private, max-age=300' })
      return answer ?? call.problem('not-found')
    },
  }),
]

/** Why a file is not taken, to whoever reads the answer; the page says it in the shopper's language. */
const faults: Readonly<Record<Exclude<Extract<Received, { ok: false }>['fault'], 'taken' | 'slow'>, string>> = {
  unknown: 'is none of JPEG, PNG, WebP, MP4, QuickTime, WebM',
  broken: 'is cut short or broken',
  large: 'has more than 50 megapixels, or a film’s index over 2 MiB',
  long: 'is longer than a minute',
  moving: 'is an animation or a film in pieces, whose length cannot be known',
}

async function takeUpload(call: Call<undefined, undefined>): Promise<Response> {
  const { env, now } = call
  const path = await readUploadPath(env, call.params['signed'] ?? '')
  const store = path && await readStore(env, path.store, now)
  if (!path || !store) return refuse(call, call.problem('not-found'))
  call.c.set('store', store)
  if (path.expires < now.getTime()) return refuse(call, call.problem('link-expired', { detail: 'This address was good for 15 minutes. Ask for a new one.' }))
  const row = await findUpload(env.DB, path.store, path.id)
  if (row === null) return refuse(call, call.problem('not-found'))
  if (row.type !== null) return refuse(call, call.json(toUploadView(row)))

  const length = Number(call.c.req.header('content-length') ?? NaN)
  const mostBytes = uploadLimits[path.kind].bytes
  if (!Number.isSafeInteger(length) || length < 1) return refuse(call, call.problem('length-required'))
  if (length > mostBytes) return refuse(call, call.problem('too-large', { detail: `At most ${mostBytes / 1024 / 1024} MiB.` }))
  const body = call.c.req.raw.body as ReadableStream<Uint8Array> | null
  if (body === null) return call.problem('invalid-body', { errors: [{ pointer: '', message: faults.broken }] })

  const received = await receive(env, path, body, length)
  if (!received.ok) {
    if (received.fault === 'slow') return call.problem('too-slow')
    if (received.fault !== 'taken') return call.problem('invalid-body', { errors: [{ pointer: '', message: faults[received.fault] }] })
    const first = await findUpload(env.DB, path.store, path.id)
    return first?.type ? call.json(toUploadView(first)) : call.problem('conflict', { detail: 'Another file comes with this ticket. Ask for a new one.' })
  }
  const { type, bytes, width, height, seconds } = received
  const held = { type, bytes, width, height, milliseconds: seconds === null ? null : Math.round(seconds * 1000) }
  const most = uploadCaps[row.use][row.kind]
  if (!await holdUpload(env.DB, path.store, path.id, held, most)) {
    // Others came first, or the order was erased while its file came: nothing of it may stay behind.
    await env.MEDIA.delete(mediaKey(path.store, path.order, path.id))
    return await findUpload(env.DB, path.store, path.id) === null ? call.problem('not-found') : call.problem('conflict', { detail: `There are ${most} already: that is the most. Take one away first.` })
  }
  return call.json(toUploadView({ ...row, ...held }))
}

const receive = (env: Env, { store, order, id, kind }: UploadPath, body: ReadableStream<Uint8Array>, length: number): Promise<Received> =>
  kind === 'photo' ? receivePhoto(env, mediaKey(store, order, id), body, length) : receiveVideo(env, { incoming: incomingKey(store, order, id), clean: mediaKey(store, order, id) }, body, length)

/** What is left of the body is not wanted; without this a sender goes on sending. */
function refuse(call: Call<unknown, unknown>, answer: Response): Response {
  call.c.req.raw.body?.cancel().catch(() => undefined)
  return answer
}
