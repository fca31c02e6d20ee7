import { nextDayCheck } from '../domain/shipment/projection.ts'
import { retireAt } from '../domain/shipment/retention.ts'
import { lookUpCarrier } from './known-carriers.ts'
import { erase, touch } from './order-changes.ts'
import { commit, postDue, snapshotOf, sqlOf, type OrderSelf } from './order-self.ts'
import { writeState } from './order-storage.ts'
import { nextDue } from './outbox.ts'

/** What time alone brings about: retention ends, a promised or estimated day passes. */
export function passTime(self: OrderSelf, now: string): 'erased' | 'changed' | 'same' {
  const snapshot = snapshotOf(self)
  if (!snapshot) return 'same'
  if (retireAt(snapshot) <= now) {
    erase(self, now)
    return 'erased'
  }
  const passed = nextDayCheck(snapshot, snapshot.record.checkedAt, lookUpCarrier)
  if (passed === null || passed > now) return 'same'
  touch(self, now)
  return 'changed'
}

const hour = 3_600_000

/**
 * An asking that was due an hour ago and brought no answer was forgotten: the account was closed meanwhile, or its object
 * lost it. The account is told again, and then not for six hours, since it may simply have no credentials.
 */
export function remindAccounts(self: OrderSelf, now: string): void {
  const { record, states, nextAsk } = self.memory
  const overdue = (record?.shipments ?? []).filter(({ id }) => {
    const at = nextAsk[id]
    return at != null && Date.parse(at) < Date.parse(now) - hour
  })
  if (overdue.length === 0) return
  commit(self, (sql) => {
    for (const shipment of overdue) {
      const state = states[shipment.id]
      if (!state) continue
      postDue(self, shipment, state, now, now)
      writeState(sql, shipment.id, state, new Date(Date.parse(now) + 6 * hour).toISOString())
    }
  })
}

/** The one alarm: the next thing due, in the past where it is overdue. Set only when it differs, since setting it is a row written. */
export async function arm(self: OrderSelf): Promise<void> {
  const snapshot = snapshotOf(self)
  const told = nextDue(sqlOf(self))
  const day = snapshot && nextDayCheck(snapshot, snapshot.record.checkedAt, lookUpCarrier)
  const due = [...told === null ? [] : [told], ...snapshot ? [Date.parse(retireAt(snapshot))] : [], ...day ? [Date.parse(day)] : []]
  const next = due.length > 0 ? Math.min(...due) : null
  const set = await self.ctx.storage.getAlarm()
  if (next === null) {
    if (set !== null) await self.ctx.storage.deleteAlarm()
  } else if (set !== next) await self.ctx.storage.setAlarm(next)
}
