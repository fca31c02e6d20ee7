import type { Env } from '../env.ts'
import { orderPrefixes } from './media-keys.ts'

/** Every photo and film of one order, those half come as well. May be repeated. */
export async function eraseOrderMedia(env: Env, store: string, order: string): Promise<void> {
  for (const prefix of orderPrefixes(store, order)) {
    for (;;) {
      // What was just deleted is not listed again, so the first page is always the next one.
      const { objects } = await env.MEDIA.list({ prefix, limit: 500 })
      if (objects.length === 0) break
      await env.MEDIA.delete(objects.map(({ key }) => key))
    }
  }
}
