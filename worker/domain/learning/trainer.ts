import type { Snapshot } from './snapshot.ts'

/**
 * What every model's training looks like, so that a queue consumer and the command line run the same one. Pure: no clock,
 * no network; a trainer that draws at random takes its numbers from a seed it is created with.
 *
 * A consumer ingests what its message carries, steps until its own limit is near, stores the snapshot and goes on from it
 * in the next message. Rows already ingested are ignored, since queues deliver at least once.
 */
export interface Trainer<Row, Model> {
  ingest(rows: readonly Row[]): void
  /** Works for about `budget` units (one unit ≈ one inner-loop operation, ~1–3 ns) and says whether all is done. */
  step(budget: number): { readonly isDone: boolean }
  /** All state so far; a trainer restored from it answers exactly as if nothing had happened. */
  snapshot(): Snapshot
  restore(snapshot: Snapshot): void
  /** The trained model; null until `step` said it is done. */
  model(): Model | null
}

/** Feeds a trainer to its end in the consumer's manner: chunks in, one kill and restore, then steps of a fixed budget. */
export const runToEnd = <Row, Model>(trainer: Trainer<Row, Model>, budget: number): Model => {
  while (!trainer.step(budget).isDone) { /* each pass is one queue message */ }
  const model = trainer.model()
  if (model === null) throw new Error('the trainer said it was done and has no model')
  return model
}
