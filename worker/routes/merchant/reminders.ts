import * as z from 'zod'
import { reminderList, merchantReminder } from '../../../contract/blocks/replenish.ts'
import { fields } from '../../../contract/common.ts'
import { deleteReminder, listReminders, type ReminderRow } from '../../db/reminders.ts'
import { answerList } from '../list-page.ts'
import { route, type Route } from '../route.ts'

const listQuery = fields({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(600).optional().describe('`next` of the page before'),
  state: z.enum(['waiting', 'due', 'bought', 'stopped']).optional(),
})

/** Reminders that shoppers set on their pages, as the store sees them. */
export const reminderRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/reminders', group: 'Shoppers', access: 'key',
    summary: 'List reminders', notes: 'Newest first. Those that ended are kept for a month. On its day each is told by the webhook `reminder.due`; without one, ask for `state=due`.',
    query: listQuery, answers: { 200: { description: 'A page of reminders', schema: reminderList } }, problems: ['invalid-query'],
    handle: async (call) => {
      const { env, caller, query: { limit, cursor, state = null } } = call
      return answerList(call, {
        question: ['reminders', caller.store, state], limit, cursor,
        read: (after: { createdAt: number; id: string } | null, most) => listReminders(env.DB, caller.store, { limit: most, state, after }),
        placeOf: ({ createdAt, id }) => ({ createdAt, id }),
      }, ({ rows, next }) => ({ reminders: rows.map(toView), next }))
    },
  }),
  route({
    method: 'DELETE', path: '/v1/reminders/{id}', group: 'Shoppers', access: 'key', summary: 'Delete a reminder',
    answers: { 204: { description: 'Deleted' } }, problems: ['not-found'],
    handle: async (call) => await deleteReminder(call.env.DB, call.caller.store, call.params['id'] ?? '') ? new Response(null, { status: 204 }) : call.problem('not-found'),
  }),
]

const iso = (at: number | null): string | null => at === null ? null : new Date(at).toISOString()
const toView = (row: ReminderRow): z.infer<typeof merchantReminder> => ({
  id: row.id, order: row.orderId, orderNumber: row.orderNumber, sku: row.sku, title: row.title, day: row.dueOn, everyWeeks: row.everyWeeks, state: row.state,
  createdAt: new Date(row.createdAt).toISOString(), toldAt: iso(row.toldAt), boughtAt: iso(row.boughtAt),
})
