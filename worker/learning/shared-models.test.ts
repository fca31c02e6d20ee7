import { expect, test } from 'vitest'
import type { ModelKey, ModelReading } from '../db/models.ts'
import { createSharedModels } from './shared-models.ts'

const name: ModelKey = { kind: 'shared', key: 'related' }
const now = new Date('2026-11-20T12:00:00Z')
/** A database of one store: version, and what was asked of it. */
const database = (version: string | null) => {
  const asked: boolean[] = []
  return {
    asked,
    become: (next: string) => { version = next },
    ask: async (more: readonly ModelKey[]): Promise<ModelReading> => {
      asked.push(more.length > 0)
      const rows = [{ kind: 'related' as const, key: 'tea', body: `tea of ${version}` }, ...more.map((key) => ({ ...key, body: `shared of ${version}` }))]
      return { version, trainedAt: 0, rows: version === null ? [] : rows }
    },
  }
}
const read = async (models: ReturnType<typeof createSharedModels<string>>, db: ReturnType<typeof database>, at = now) => {
  const found = await models.read('st_1', at, db.ask)
  return found && [found.model, ...found.rows.map((row) => row.body)]
}

test('an answer costs one query: the shared part comes with the first and is held', async () => {
  const [models, db] = [createSharedModels((body) => body, name), database('v1')]
  expect(await read(models, db)).toEqual(['shared of v1', 'tea of v1'])
  expect(await read(models, db)).toEqual(['shared of v1', 'tea of v1'])
  expect(db.asked).toEqual([true, false])
})

test('rows of a newer version are never mixed with the part that is held', async () => {
  const [models, db] = [createSharedModels((body) => body, name), database('v1')]
  await read(models, db)
  db.become('v2')
  expect(await read(models, db)).toEqual(['shared of v2', 'tea of v2'])
  expect(await read(models, db)).toEqual(['shared of v2', 'tea of v2'])
  expect(db.asked).toEqual([true, false, true, false])
})

test('a store without a model is not asked about again for half a minute', async () => {
  const [models, db] = [createSharedModels((body) => body, name), database(null)]
  expect([await read(models, db), await read(models, db)]).toEqual([null, null])
  expect(db.asked).toHaveLength(1)
  db.become('v1')
  expect(await read(models, db, new Date(now.getTime() + 31_000))).toEqual(['shared of v1', 'tea of v1'])
})
