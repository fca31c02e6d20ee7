import type { ModelKey, ModelReading, ModelRow } from '../db/models.ts'

/** The part of a model that every answer of a store needs, held in the isolate beside the version it belongs to. */
export interface SharedModels<Model> {
  /**
   * Rows and shared part of one version. `ask` is called once, and a second time only after the store was trained anew: then
   * the rows just read belong to another version than the part that is held. null = the store has no model.
   */
  read(store: string, now: Date, ask: (more: readonly ModelKey[]) => Promise<ModelReading>): Promise<{ readonly model: Model; readonly rows: readonly ModelRow[] } | null>
}

/** Stores held; the one that came first goes first. */
const heldStores = 50
/** "Nothing learned yet" is believed for so long. */
const believedMs = 30_000

interface Held<Model> { readonly version: string; readonly model: Model }

export function createSharedModels<Model>(open: (body: string) => Model, name: ModelKey): SharedModels<Model> {
  const held = new Map<string, Held<Model>>()
  const unknownUntil = new Map<string, number>()
  const isShared = (row: ModelRow): boolean => row.kind === name.kind && row.key === name.key
  return {
    async read(store, now, ask) {
      if ((unknownUntil.get(store) ?? 0) > now.getTime()) return null
      const known = held.get(store)
      let reading = await ask(known === undefined ? [name] : [])
      if (known !== undefined && reading.version === known.version) return { model: known.model, rows: reading.rows }
      if (known !== undefined && reading.version !== null) reading = await ask([name])
      const body = reading.rows.find(isShared)?.body
      if (reading.version === null || body === undefined) {
        held.delete(store)
        if (unknownUntil.size >= heldStores) unknownUntil.clear()
        unknownUntil.set(store, now.getTime() + believedMs)
        return null
      }
      const model = open(body)
      held.delete(store)
      const oldest = held.size >= heldStores ? held.keys().next().value : undefined
      if (oldest !== undefined) held.delete(oldest)
      held.set(store, { version: reading.version, model })
      return { model, rows: reading.rows.filter((row) => !isShared(row)) }
    },
  }
}
