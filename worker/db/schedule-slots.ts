import type { D1Database } from './d1.ts'

/** `schedule_slots`: a cron may fire twice or late; a slot runs once. */
export async function claimScheduleSlot(db: D1Database, name: string, slot: number): Promise<boolean> {
  return (await db.prepare('INSERT INTO schedule_slots (name, slot) VALUES (?1, ?2) ON CONFLICT DO NOTHING').bind(name, slot).run()).meta.changes > 0
}

export async function deleteScheduleSlotsBefore(db: D1Database, slot: number): Promise<void> {
  await db.prepare('DELETE FROM schedule_slots WHERE slot < ?1').bind(slot).run()
}
