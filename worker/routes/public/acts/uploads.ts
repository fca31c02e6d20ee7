import { discardInput, uploadCaps, uploadInput, uploadLimits, uploadTicket } from '../../../../contract/upload.ts'
import { openUpload } from '../../../db/uploads.ts'
import { newId } from '../../../edge/ids.ts'
import { signUploadPath } from '../../../edge/sign-path.ts'
import { discardUpload } from '../../../uploads/discard-upload.ts'
import { route, type Route } from '../../route.ts'
import { actProblems, readAct, readUncountedAct } from '../read-act.ts'
import { spendTry } from '../spend-try.ts'

/** So long may a file begin to come. */
const ticketLifetime = 15 * 60_000
const perOrder = { limit: 40, windowSeconds: 3600 }

export const uploadActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/uploads', group: 'Acts', access: 'public',
    summary: 'A ticket to bring one photo or short film',
    notes: 'Send the file to `upload.url` with the method and headers named there within 15 minutes; then put `id` into what it belongs to. An order may have 6 photos for reviews, 6 photos and a film for unboxings, 10 photos and a film for cases, and 40 tickets an hour. What belongs to nothing after a day is deleted.',
    body: uploadInput, bodyLimit: 4096,
    answers: { 201: { description: 'The ticket', schema: uploadTicket } }, problems: actProblems,
    handle: async (call) => {
      const acting = await readUncountedAct(call, call.body.act)
      if (!acting.ok) return acting.answer
      const { env, store, order, now } = acting.context
      const { use, kind } = call.body
      const refused = await spendTry(call, `upload/order/${store.id}/${order.id}`, perOrder, 'Too many files for one order. Try again later.')
      if (refused !== null) return refused
      const id = newId('up')
      const most = uploadCaps[use][kind]
      const opened = await openUpload(env.DB, store.id, { id, order: order.id, use, kind }, most, now)
      if (!opened) return call.problem('invalid-body', { errors: [{ pointer: '/use', message: most === 0 ? `takes no ${kind}` : `has ${most} already: that is the most of one order. Take one away first` }] })
      const url = await signUploadPath(env, { store: store.id, order: order.id, id, kind, expires: now.getTime() + ticketLifetime })
      return call.json({ id, upload: { url, method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, maxBytes: uploadLimits[kind].bytes } } satisfies typeof uploadTicket._output, 201)
    },
  }),
  route({
    method: 'POST', path: '/v1/acts/discards', group: 'Acts', access: 'public',
    summary: 'Throw away an upload that was not sent yet', notes: 'What belongs to a review, a post or a case goes with it instead. May be repeated.',
    body: discardInput, bodyLimit: 4096,
    answers: { 204: { description: 'It is gone' } }, problems: actProblems,
    handle: async (call) => {
      const acting = await readAct(call, call.body.act)
      if (!acting.ok) return acting.answer
      const { env, store, order } = acting.context
      const { upload } = call.body
      await discardUpload(env, { store: store.id, order: order.id, id: upload })
      return new Response(null, { status: 204 })
    },
  }),
]
