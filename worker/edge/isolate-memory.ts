import { log } from './log.ts'

/** What one isolate remembers of the database, so that a warm answer costs no query. */
export interface IsolateMemory<Value> {
  /** What is remembered under `key`; `load` asks for it when nothing is, or what is there has grown old. */
  read(key: string, now: Date, load: () => Promise<Value>): Promise<Value>
  /** After a write: this isolate knows at once, the others within half a minute. */
  forget(key: string): void
}

/** Younger: served as it is. Older: served, and read anew behind the answer. */
const fresh = 30_000
/** Older than this: read first, so that a forgotten isolate does not answer with last week's words. */
const tooOld = 15 * 60_000

interface Entry<Value> { readonly value: Value; readonly readAt: number; isRefreshing: boolean }

/**
 * Half a minute behind the database at most while it answers; when it does not, what was known serves on. Of more than `most` keys
 * the one read longest ago goes. `name` stands in the log; `behind` lets work outlive its answer.
 */
export function createIsolateMemory<Value>({ name, most, behind }: { readonly name: string; readonly most: number; readonly behind: (work: Promise<unknown>) => void }): IsolateMemory<Value> {
  const entries = new Map<string, Entry<Value>>()
  const refresh = async (key: string, now: Date, load: () => Promise<Value>): Promise<Value> => {
    const before = entries.get(key)
    const value = await load()
    // Forgotten, or read anew, while this was being read: what came may be from before the write.
    if (entries.get(key) !== before) return value
    entries.delete(key)
    const oldest = entries.size >= most ? entries.keys().next().value : undefined
    if (oldest !== undefined) entries.delete(oldest)
    entries.set(key, { value, readAt: now.getTime(), isRefreshing: false })
    return value
  }
  return {
    async read(key, now, load) {
      const known = entries.get(key)
      if (known === undefined) return refresh(key, now, load)
      const age = now.getTime() - known.readAt
      if (age > tooOld || age < 0) return refresh(key, now, load).catch(() => known.value)
      if (age > fresh && !known.isRefreshing) {
        known.isRefreshing = true
        behind(refresh(key, now, load).catch((error: unknown) => { known.isRefreshing = false; log('warn', 'not refreshed', { what: name, key, error: String(error).slice(0, 200) }) }))
      }
      return known.value
    },
    forget(key) { entries.delete(key) },
  }
}
