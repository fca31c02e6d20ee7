import { preferenceAnswer, preferenceInput } from '../../../../contract/blocks/yours.ts'
import { preferencesOf } from '../../../blocks/preferences-of.ts'
import { writePreference } from '../../../db/preferences.ts'
import { route, type Route } from '../../route.ts'
import { actProblems, readAct } from '../read-act.ts'

export const preferenceActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/preferences', group: 'Acts', access: 'public',
    summary: 'Set a preference of the shopper, or switch it off',
    notes: 'One of those the block `yours` shows. What the shopper sets overrules what their purchases suggest, from the next answer on.',
    body: preferenceInput, bodyLimit: 4096,
    answers: { 200: { description: 'As it stands now', schema: preferenceAnswer } }, problems: actProblems,
    handle: async (call) => {
      const acting = await readAct(call, call.body.act)
      if (!acting.ok) return acting.answer
      const { env, store, order, shopperKey, now } = acting.context
      const { tag, on } = call.body
      const offered = await preferencesOf(acting.context)
      if (!offered.some((one) => one.tag === tag)) return call.problem('invalid-body', { errors: [{ pointer: '/tag', message: `must be one of ${offered.map((one) => one.tag).join(', ') || 'the store’s preferences; it has none'}` }] })
      await writePreference(env.DB, store.id, shopperKey, order.id, { tag, source: 'set', on }, now)
      return call.json({ tag, on })
    },
  }),
]
