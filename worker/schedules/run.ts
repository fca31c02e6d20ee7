import { deleteDeadLettersBefore } from '../db/dead-letters.ts'
import { deleteOldDecisions } from '../db/decisions.ts'
import { deleteSeenBefore } from '../db/engagements.ts'
import { deleteIdempotencyKeysBefore } from '../db/idempotency-keys.ts'
import { deletePushIdsBefore } from '../db/push-ids.ts'
import { claimScheduleSlot, deleteScheduleSlotsBefore } from '../db/schedule-slots.ts'
import { deleteUnmatchedPushesBefore } from '../db/unmatched-pushes.ts'
import { deleteWebhookMessagesBefore } from '../db/webhook-messages.ts'
import { deleteOldReminders } from '../db/reminders.ts'
import { deleteEndedVisitConsents } from '../db/visit-consents.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'
import { learnEverywhere } from '../learning/learn-decisions.ts'
import { tellReminders } from './reminders.ts'
import { countLift } from './lift.ts'
import { reseal } from './reseal.ts'
import { sweep } from './sweep.ts'
import { queueFirstTrainings, queueTrainings } from './train.ts'
import { tidyUploads } from '../uploads/tidy-uploads.ts'
import { queueDueWebhooks } from './webhooks.ts'

const minute = 60_000, day = 86_400_000

interface Schedule { readonly name: string; readonly everyMinutes: number; run(env: Env, now: Date): Promise<void> }

const schedules: readonly Schedule[] = [
  { name: 'sweep', everyMinutes: 1, run: sweep },
  { name: 'webhooks', everyMinutes: 1, run: queueDueWebhooks },
  { name: 'choices', everyMinutes: 5, run: learnEverywhere },
  { name: 'lift', everyMinutes: 5, run: countLift },
  { name: 'reminders', everyMinutes: 1, run: tellReminders },
  // A store is trained once a day; looked for more often, so that a new one, one that grows and one that got lost need not wait for tomorrow.
  { name: 'train-first', everyMinutes: 1, run: queueFirstTrainings },
  { name: 'train', everyMinutes: 15, run: queueTrainings },
  { name: 'tidy', everyMinutes: 60, run: tidy },
  { name: 'uploads', everyMinutes: 60, run: tidyUploads },
  { name: 'reseal', everyMinutes: 60, run: reseal },
]

/** Called each minute. A cron may fire twice or late: each schedule runs once in its slot of time, whoever comes first. */
export async function runSchedules(env: Env, now: Date): Promise<void> {
  for (const schedule of schedules) {
    // Named by the minute it begins with, so that the slots of all schedules age alike.
    const slot = Math.floor(now.getTime() / (schedule.everyMinutes * minute)) * schedule.everyMinutes
    try {
      if (await claimScheduleSlot(env.DB, schedule.name, slot)) await schedule.run(env, now)
    } catch (error) {
      log('error', 'schedule failed', { schedule: schedule.name, error: String(error) })
    }
  }
}

/** What is kept for a time goes when it is over. */
async function tidy(env: Env, now: Date): Promise<void> {
  const ago = (ms: number): Date => new Date(now.getTime() - ms)
  await deleteUnmatchedPushesBefore(env.DB, ago(7 * day))
  await deletePushIdsBefore(env.DB, ago(7 * day))
  await deleteIdempotencyKeysBefore(env.DB, ago(day))
  await deleteDeadLettersBefore(env.DB, ago(14 * day))
  await deleteSeenBefore(env.DB, ago(2 * day))
  await deleteOldDecisions(env.DB, now)
  await deleteWebhookMessagesBefore(env.DB, ago(30 * day))
  await deleteOldReminders(env.DB, now)
  await deleteEndedVisitConsents(env.DB, now)
  await deleteScheduleSlotsBefore(env.DB, Math.floor(ago(2 * day).getTime() / minute))
}
