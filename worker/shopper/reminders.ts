import type { ReminderView } from '../../contract/blocks/replenish.ts'
import type { ReminderRow } from '../db/reminders.ts'
import { toBase62 } from '../edge/bytes.ts'
import { hmac } from '../edge/hash.ts'

/** The one reminder a shopper can have for a product, so that asking twice sets one. */
export async function reminderIdFor(env: { readonly HASH_SECRET: string }, store: string, shopper: string, sku: string): Promise<string> {
  return `rm_${toBase62((await hmac(env.HASH_SECRET, `reminder|${store}|${shopper}|${sku}`)).subarray(0, 16), 22)}`
}

/** null: ended, so there is none. */
export const toReminderView = ({ dueOn, everyWeeks, state }: Pick<ReminderRow, 'dueOn' | 'everyWeeks' | 'state'>): ReminderView | null =>
  state === 'waiting' || state === 'due' ? { day: dueOn, everyWeeks, state } : null
