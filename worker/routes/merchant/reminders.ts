import * as z from 'zod'
import { reminderList, merchantReminder } from '../../../contract/blocks/replenish.ts'
import { fields } from '../../../contract/common.ts'
import { deleteReminder, listReminders, type ReminderRow } from '../../db/reminders.ts'
import { readCursor, signCursor } from '../../edge/sign-path.ts'
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
      const { limit, cursor, state = null } = call.query
      const scope = `reminders|${call.caller.store}|${state ?? ''}`
      const after = cursor === undefined ? null : parsePlace(await readCursor(call.env, scope, cursor))
      if (cursor !== undefined && after === null) return call.problem('invalid-query', { errors: [{ pointer: '/cursor', message: 'must be the `next` of the page before, unchanged' }] })
      const rows = await listReminders(call.env.DB, call.caller.store, { limit: limit + 1, state, after })
      const shown = rows.slice(0, limit), last = shown.at(-1)
      return call.json({ reminders: shown.map(toView), next: rows.length > limit && last ? await signCursor(call.env, scope, `${last.createdAt}|${last.id}`) : null })
    },
  }),
  route({
    method: 'DELETE', path: '/v1/reminders/{id}', group: 'Shoppers', access: 'key', summary: 'Delete a reminder',
    answers: { 204: { description: 'Deleted' } }, problems: ['not-found'],
    handle: async (call) => await deleteReminder(call.env.DB, call.caller.store, call.params['id'] ?? '') ? new Response(null, { status: 204 }) : call.problem('not-found'),
  }),
]

function parsePlace(value: string | null): { createdAt: number; id: string } | null {
  const [createdAt, id] = value?.split('|') ?? []
  return createdAt !== undefined && id !== undefined ? { createdAt: Number(createdAt), id } : null
}

const iso = (at: number | null): string | null => at === null ? null : new Date(at).toISOString()
const toView = (row: ReminderRow): z.infer<typeof merchantReminder> => ({
  id: row.id, order: row.orderId, orderNumber: row.orderNumber, sku: row.sku, title: row.title, day: row.dueOn, everyWeeks: row.everyWeeks, state: row.state,
  createdAt: new Date(row.createdAt).toISOString(), toldAt: iso(row.toldAt), boughtAt: iso(row.boughtAt),
})
