import { birthdayAnswer, birthdayInput } from '../../../../contract/blocks/rewards.ts'
import { writeBirthday } from '../../../db/birthdays.ts'
import { route, type Route } from '../../route.ts'
import { actProblems, readAct } from '../read-act.ts'

export const birthdayRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/birthday', group: 'Acts', access: 'public',
    summary: 'Tell day and month of a birthday, or have them forgotten', notes: 'No year is asked for or kept. `null` forgets it.',
    body: birthdayInput, answers: { 200: { description: 'What is kept now', schema: birthdayAnswer } }, problems: actProblems,
    handle: async (call) => {
      const act = await readAct(call, call.body.act)
      if (!act.ok) return act.answer
      const { store, order, content } = act.context
      // Under an order without an address it could never be found again.
      if (order.shopper === null || order.isTest || (call.body.monthDay !== null && !content.of('offer').some(({ body }) => body.kind === 'birthday'))) return call.problem('not-found')
      await writeBirthday(call.env.DB, store.id, order.shopper, order.id, call.body.monthDay, call.now.getTime())
      return call.json({ monthDay: call.body.monthDay })
    },
  }),
]
