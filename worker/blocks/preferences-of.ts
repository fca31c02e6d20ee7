import type { YoursBlock } from '../../contract/blocks/yours.ts'
import { readPreferences } from '../db/preferences.ts'
import type { BlockContext } from './block-context.ts'

/** What the shopper set, under the store's own words. */
export async function preferencesOf({ env, store, shopperKey, language }: BlockContext): Promise<YoursBlock['preferences']> {
  const { tags } = await readPreferences(env.DB, store.id, shopperKey)
  return tags.map(({ tag, source, on }) => ({ tag, label: { text: tag, lang: language }, on, source }))
}
