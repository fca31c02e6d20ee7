import { inLanguage } from '../../contract/by-language.ts'
import type { Said } from '../../contract/localized.ts'
import { signImagePath } from '../edge/sign-path.ts'
import type { BlockContext } from './block-context.ts'

/** A merchant's text as the page gets it: in the reader's language where there is one, else in the store's, with the language it is in. */
export function sayIn(context: Pick<BlockContext, 'language' | 'store'>, texts: Readonly<Record<string, string>>): Said
export function sayIn(context: Pick<BlockContext, 'language' | 'store'>, texts: Readonly<Record<string, string>> | null | undefined): Said | null
export function sayIn({ language, store }: Pick<BlockContext, 'language' | 'store'>, texts: Readonly<Record<string, string>> | null | undefined): Said | null {
  return texts ? inLanguage(texts, language, store.settings.locale) : null
}

/** A picture's path on our host; null for none. */
export const imagePath = async ({ env, store }: Pick<BlockContext, 'env' | 'store'>, url: string | null | undefined): Promise<string | null> => url ? signImagePath(env, store.id, url) : null
