import type { EngagementKind } from '../../../contract/vocabulary.ts'

/**
 * What an engagement says about the choice that led to it, 0 … 1; null = nothing. A click shows interest and no more; what was
 * taken, answered, finished or bought is what the slot is there for. `dismiss` and `unhelpful` say no, as silence does.
 */
export const rewardOf: Readonly<Record<EngagementKind, number | null>> = {
  impression: 0, click: 0.2, claim: 1, helped: 1, unhelpful: 0, done: 1, dismiss: 0, failed: null, conversion: 1,
}

/** A shown thing with no more to it is learned as a 0 after so long; what comes later is learned as it comes. Milliseconds. */
export const patience = 30 * 60_000

/** Whether a kind ends the waiting: it says something definite now. An impression does not. */
export const isOutcome = (kind: EngagementKind): boolean => kind !== 'impression' && rewardOf[kind] !== null
