import { waitUntil } from 'cloudflare:workers'
import { hookKind, readHookRow, type CustomHook } from '../custom/hook-rows.ts'
import { listStoreContent } from '../db/store-content.ts'
import { createIsolateMemory } from '../edge/isolate-memory.ts'
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

const memory = createIsolateMemory<StoreContent>({ name: 'content', most: 500, behind: waitUntil })

/** Costs no query when warm. */
export const readContent = (env: Env, store: string, now: Date): Promise<StoreContent> => memory.read(store, now, () => load(env, store))

/** After a write: this isolate knows at once, the others within half a minute. */
export const forgetContent = (store: string): void => memory.forget(store)

async function load(env: Env, store: string): Promise<StoreContent> {
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
  return { of: (kind) => (entries[kind] ?? []) as readonly ContentEntry<ContentBody<typeof kind>>[], hooks }
}
