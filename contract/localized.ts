import * as z from 'zod'
import { byLanguage } from './by-language.ts'
import { fields, line } from './common.ts'

/** One line in each language. */
export const localizedLine = (max: number) => byLanguage(line(max))
/** Breaks as Windows, spreadsheets and word processors write them are line feeds, a TAB is a blank. */
const plainBreaks = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ')

/** Several lines: breaks stay, other control characters are refused. */
export const textBlock = (max: number) => z.string().overwrite(plainBreaks).trim().min(1).max(max).refine((text) => !/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/.test(text), 'must be text without control characters')
export const localizedText = (max: number) => byLanguage(textBlock(max))

/** A text with the language it is in, so that it is read out and broken right. */
export const said = z.object({ text: z.string(), lang: z.string() })
export type Said = z.infer<typeof said>

/** A link the merchant wrote, with its words. */
export const labelled = <Url extends z.ZodType>(url: Url, max = 80) => fields({ label: localizedLine(max), url })
