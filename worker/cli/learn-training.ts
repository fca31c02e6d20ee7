import { join } from 'node:path'
import type { LearningRow } from '../domain/learning/learning-row.ts'
import { parseCatalogueItem, parseOrderRow } from '../domain/learning/order-row.ts'
import { bytesOf } from '../domain/learning/snapshot.ts'
import type { Trainer } from '../domain/learning/trainer.ts'
import { readLines } from './read-lines.ts'

const chunkRows = 1000
/** About what a queue consumer does between two snapshots: a few CPU seconds. */
const stepBudget = 1_000_000_000

export interface Trained<Model, T> { readonly model: Model; readonly trainer: T; readonly snapshotBytes: number; readonly chunks: number; readonly steps: number; readonly unreadable: number; readonly orders: number }

/**
 * Trains as the queue does: chunks of 1,000 rows; half-way through the orders the trainer is thrown away and another is
 * restored from its snapshot; then steps to the end.
 */
export const trainFromFolder = <Model, T extends Trainer<LearningRow, Model>>(folder: string, create: () => T): Trained<Model, T> => {
  let trainer = create()
  let snapshotBytes = 0
  let chunks = 0
  let orders = 0
  let chunk: LearningRow[] = []
  const flush = (): void => {
    if (chunk.length > 0) { trainer.ingest(chunk); chunks++ }
    chunk = []
  }
  const add = (row: LearningRow): void => {
    chunk.push(row)
    if (chunk.length >= chunkRows) flush()
  }
  const items = readLines(join(folder, 'items.jsonl'))
  for (const value of items.values) {
    const item = parseCatalogueItem(value)
    if (item !== null) add({ item })
  }
  flush()
  const lines = readLines(join(folder, 'orders.jsonl'))
  for (const value of lines.values) {
    const order = parseOrderRow(value)
    if (order === null) continue
    orders++
    add({ order })
    if (snapshotBytes === 0 && lines.bytesRead() * 2 >= lines.bytes && chunk.length === 0) {
      const snapshot = trainer.snapshot()
      snapshotBytes = bytesOf(snapshot)
      trainer = create()
      trainer.restore(snapshot)
    }
  }
  flush()
  if (snapshotBytes === 0) {
    const snapshot = trainer.snapshot()
    snapshotBytes = bytesOf(snapshot)
    trainer = create()
    trainer.restore(snapshot)
  }
  let steps = 1
  while (!trainer.step(stepBudget).isDone) steps++
  const model = trainer.model()
  if (model === null) throw new Error('the trainer said it was done and has no model')
  return { model, trainer, snapshotBytes, chunks, steps, unreadable: items.unreadable() + lines.unreadable(), orders }
}
