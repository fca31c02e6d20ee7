import { findUpload } from '../../db/uploads.ts'
import { mediaKey } from '../../uploads/media-keys.ts'
import { serveMedia } from '../../uploads/serve-media.ts'
import { route, type Route } from '../route.ts'

export const mediaRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/media/{id}', group: 'Reviews', access: 'key',
    summary: 'A photo or film a shopper sent', notes: 'By the id that a review, a post or a case names. Notes of place and maker are taken out already. Answers ranges.',
    answers: { 200: { description: 'The file', type: '*/*' }, 206: { description: 'The range that was asked for', type: '*/*' }, 416: { description: 'No such range in it' } }, problems: ['not-found'],
    handle: async (call) => {
      const { env, caller } = call
      const row = await findUpload(env.DB, caller.store, call.params['id'] ?? '')
      if (row === null || row.type === null) return call.problem('not-found')
      const name = `${row.id}.${row.type.replace(/^.*\//, '').replace('quicktime', 'mov').replace('jpeg', 'jpg')}`
      return await serveMedia(env, mediaKey(caller.store, row.order, row.id), call.c.req.raw.headers, { 'content-disposition': `attachment; filename="${name}"` }) ?? call.problem('not-found')
    },
  }),
]
