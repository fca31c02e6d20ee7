import * as z from 'zod'
import { languageTag } from './common.ts'

/** What a merchant says in one or more languages: `{ "en": …, "hi": … }`, by language tag. */
export const byLanguage = <Text extends z.ZodType>(text: Text) => z.record(languageTag, text, { error: ({ code, input }) => code === 'invalid_type' ? `${input === undefined ? 'is missing; ' : ''}must be texts by language, e.g. { "en": … }` : undefined })
  .refine((texts) => Object.keys(texts).length > 0, 'must hold at least one language, e.g. "en"')
  .refine((texts) => Object.keys(texts).length <= 20, 'must hold at most 20 languages')

/**
 * The text in the reader's language: the very tag, another of the same language, the store's, else the first that is there.
 * `lang` is the tag it stands under. null = no text at all.
 */
export function inLanguage<Text>(texts: Readonly<Record<string, Text>>, wanted: string, store: string): { readonly lang: string; readonly text: Text } | null {
  const tags = Object.keys(texts)
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''
  const find = (tag: string): string | undefined => tags.find((own) => own.toLowerCase() === tag.toLowerCase())
    ?? tags.find((own) => own.toLowerCase() === primary(tag)) ?? tags.find((own) => primary(own) === primary(tag))
  const lang = find(wanted) ?? find(store) ?? tags[0]
  const text = lang === undefined ? undefined : texts[lang]
  return lang === undefined || text === undefined ? null : { lang, text }
}
