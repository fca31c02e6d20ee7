import { furthestReminderDays, reminderAnswer, reminderInput, type ReminderInput } from '../../../../contract/blocks/replenish.ts'
import type { BlockContext } from '../../../blocks/block-context.ts'
import { readRunOuts, storeToday } from '../../../blocks/run-outs.ts'
import { listShopperReminders, mostReminders, stopReminder, writeReminder, type ReminderRow } from '../../../db/reminders.ts'
import { proposedDay } from '../../../domain/replenishment/plan.ts'
import { dueAtOf } from '../../../domain/replenishment/reminder.ts'
import { addDays } from '../../../domain/shipment/day.ts'
import { reminderIdFor, toReminderView } from '../../../shopper/reminders.ts'
import { route, type Call, type Route } from '../../route.ts'
import { actProblems, readAct } from '../read-act.ts'

export const reminderActRoutes: readonly Route[] = [
  route({
    method: 'POST', path: '/v1/acts/reminders', group: 'Acts', access: 'public',
    summary: 'Remind the shopper of something that runs out',
    notes: 'Once or every so many weeks; nothing is ordered. The store is told on the day by the webhook `reminder.due` and sends the mail. A purchase ends a single reminder; a repeating one counts anew from it. One reminder a product: asking again changes it.',
    body: reminderInput, bodyLimit: 4096,
    answers: { 200: { description: 'As it stands now', schema: reminderAnswer } }, problems: [...actProblems, 'conflict'],
    handle: async (call) => {
      const acting = await readAct(call, call.body.act)
      return acting.ok ? setReminder(call, acting.context) : acting.answer
    },
  }),
]

async function setReminder(call: Call<ReminderInput, undefined>, context: BlockContext): Promise<Response> {
  const { env, store, order, now, shopperKey } = context
  const { sku, stop, everyWeeks = null } = call.body
  const id = await reminderIdFor(env, store.id, shopperKey, sku)
  if (stop) { await stopReminder(env.DB, store.id, id, now); return call.json({ reminder: null }) }
  const reminders = await listShopperReminders(env.DB, store.id, shopperKey)
  const before = reminders.find((row) => row.id === id)
  const item = order.items.find((line) => line.sku === sku)
  if (!item && !before) return call.problem('invalid-body', { errors: [{ pointer: '/sku', message: 'must be a product of this order, or one there is a reminder for' }] })
  if (order.isCancelled && !before) return call.problem('conflict', { detail: 'This order is cancelled; there is nothing to buy again.' })
  if (!before && reminders.length >= mostReminders) return call.problem('conflict', { detail: `There are ${mostReminders} reminders already. Stop one first.` })
  const today = storeToday(context)
  const day = call.body.day ?? (before && before.dueOn > today ? before.dueOn : await likelyDay(context, sku, everyWeeks, today))
  const [from, to] = [addDays(today, 1), addDays(today, furthestReminderDays)]
  if (day < from || day > to) return call.problem('invalid-body', { errors: [{ pointer: '/day', message: `must be between ${from} and ${to}` }] })
  const row: Pick<ReminderRow, 'id' | 'shopper' | 'orderId' | 'orderNumber' | 'sku' | 'title' | 'dueOn' | 'dueAt' | 'everyWeeks'> = {
    id, shopper: shopperKey, orderId: item || !before ? order.id : before.orderId, orderNumber: item || !before ? order.number : before.orderNumber, sku, title: item?.title ?? before?.title ?? sku,
    dueOn: day, dueAt: dueAtOf(day, store.settings.timeZone), everyWeeks: everyWeeks ?? null,
  }
  await writeReminder(env.DB, store.id, row, now)
  return call.json({ reminder: toReminderView({ ...row, state: 'waiting' }) })
}

async function likelyDay(context: BlockContext, sku: string, everyWeeks: number | null | undefined, today: string): Promise<string> {
  const known = (await readRunOuts(context)).find((item) => item.sku === sku)
  return proposedDay(known?.runsOut ?? null, everyWeeks ?? known?.everyWeeks ?? 12, today)
}
