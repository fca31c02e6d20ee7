import { waitUntil } from 'cloudflare:workers'
import { hookKind, readHookRow, type CustomHook } from '../custom/hook-rows.ts'
import { listStoreContent } from '../db/store-content.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'
import { contentKinds, isContentKind, type ContentBody, type ContentKindName } from './content-kinds.ts'

/** One entry of a merchant: its own id and what it says. */
export interface ContentEntry<Body> { readonly id: string; readonly body: Body }

/** All that a store has written, in the merchant's order. */
export interface StoreContent {
  of<Kind extends ContentKindName>(kind: Kind): readonly ContentEntry<ContentBody<Kind>>[]
  /** The merchant's own servers that fill a block (custom/hook-rows.ts): they lie in the same table, so that they cost no query of their own. */
  readonly hooks: readonly CustomHook[]
}

interface Kept { readonly content: StoreContent; readonly readAt: number; refreshing: boolean }

/** One isolate's memory, as with the settings of a store (routes/store-settings.ts): warm, an answer costs no query. */
const kept = new Map<string, Kept>()
const fresh = 30_000, tooOld = 15 * 60_000, mostStores = 500

export async function readContent(env: Env, store: string, now: Date): Promise<StoreContent> {
  const known = kept.get(store)
  const age = known === undefined ? Infinity : now.getTime() - known.readAt
  if (known === undefined || age > tooOld) return load(env, store, now).catch((error: unknown) => {
    // Yesterday's care text beats none.
    if (known === undefined) throw error
    return known.content
  })
  if (age > fresh && !known.refreshing) {
    known.refreshing = true
    waitUntil(load(env, store, now).catch(() => { known.refreshing = false; log('warn', 'content not refreshed', { store }) }))
  }
  return known.content
}

/** After a write: this isolate knows at once, the others within half a minute. */
export function forgetContent(store: string): void { kept.delete(store) }

async function load(env: Env, store: string, now: Date): Promise<StoreContent> {
  const entries: Partial<Record<ContentKindName, ContentEntry<unknown>[]>> = {}
  const hooks: CustomHook[] = []
  for (const { kind, id, body, updatedAt } of await listStoreContent(env.DB, store)) {
    if (kind === hookKind) hooks.push(readHookRow(id, body, updatedAt))
    if (!isContentKind(kind)) continue
    // Written under an older contract it may not fit any more: that entry is left out, the others serve.
    const read = contentKinds[kind].body.safeParse(JSON.parse(body))
    if (read.success) (entries[kind] ??= []).push({ id, body: read.data })
    else log('warn', 'content no longer fits its contract', { store, kind, id })
  }
  const content: StoreContent = { of: (kind) => (entries[kind] ?? []) as readonly ContentEntry<ContentBody<typeof kind>>[], hooks }
  if (kept.size >= mostStores) kept.delete(kept.keys().next().value ?? '')
  kept.set(store, { content, readAt: now.getTime(), refreshing: false })
  return content
}
