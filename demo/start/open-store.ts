import { openDatabase } from '../../worker/cli/open-database.ts'
import { insertApiKey } from '../../worker/db/api-keys.ts'
import { createStore, newKey } from '../../worker/db/create-store.ts'
import { findStore } from '../../worker/db/stores.ts'
import { projectRoot, type Folders } from './folders.ts'
import { readMemory, writeMemory, type Memory } from './memory.ts'

/** Always the same, so that a page written against the demo works on the next machine too. */
const demoStoreId = 'st_MarigoldAndMain'

/**
 * Brings the tables up to date and makes the demo store unless it is there. The key is shown once by the database, so it
 * is kept beside it. Closed before the worker starts: two processes would share one file.
 */
export const openStore = async (home: string, folders: Folders, newSecret: () => string): Promise<Memory> => {
  const opened = await openDatabase(projectRoot, 'local', home)
  if (!opened.ok) throw new Error(opened.reason)
  const { db, close } = opened.database
  try {
    const kept = readMemory(folders.memory)
    const isThere = await findStore(db, demoStoreId) !== null
    if (kept && isThere) return kept
    const memory: Memory = { store: demoStoreId, apiKey: isThere ? await anotherKey(db) : await makeStore(db), hookSecret: newSecret(), seededAt: null, seededOn: null, orders: {} }
    writeMemory(folders.memory, memory)
    return memory
  } finally {
    await close()
  }
}

type Database = Parameters<typeof createStore>[0]

const makeStore = async (db: Database): Promise<string> => {
  const made = await createStore(db, { id: demoStoreId, settings: { name: 'Marigold & Main' } }, new Date())
  if (!made.ok) throw new Error(`the demo store could not be made: ${made.reason}`)
  return made.created.secretKey
}

/** The store outlived the file that remembers its key. */
const anotherKey = async (db: Database): Promise<string> => {
  const key = await newKey(demoStoreId, 'demo', 'write')
  await insertApiKey(db, key.row, new Date()).run()
  return key.secret
}
