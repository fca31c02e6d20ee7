import * as z from 'zod'
import { fields, httpsUrl, line, linkUrl } from './common.ts'

/**
 * Text a merchant writes for the page: a list of short blocks, never HTML. It is two levels deep by its shape, so there is
 * nothing to nest for ever, and every part of it is drawn as a node with text in it (TRUST 23, 25).
 */

/** Text of one run: its blanks count, since runs stand side by side; no control characters. */
const runText = z.string().min(1).max(2000).refine((text) => !/[\u0000-\u001f\u007f\u2028\u2029]/.test(text), 'must be one line without control characters; a new line is a new paragraph')

/** A stretch of text with its marks. A plain string is a stretch without any. */
const run = z.union([runText, fields({
  text: runText,
  strong: z.boolean().optional(),
  em: z.boolean().optional(),
  link: linkUrl.optional(),
})])
const runs = z.union([runText, z.array(run).min(1).max(40)])

const sized = { width: z.int().min(1).max(8000).optional(), height: z.int().min(1).max(8000).optional() }

export const richNode = z.discriminatedUnion('type', [
  fields({ type: z.literal('paragraph'), text: runs }),
  fields({ type: z.literal('heading'), text: line(120) }),
  fields({ type: z.literal('list'), ordered: z.boolean().optional().describe('true: numbered steps'), items: z.array(runs).min(1).max(30) }),
  fields({ type: z.literal('image'), src: httpsUrl.describe('served through our host'), alt: z.string().max(300).describe('what it shows; "" for decoration'), ...sized }),
  fields({ type: z.literal('note'), text: runs }),
])

/** Characters of a whole text, marks and addresses not counted. */
const mostCharacters = 8000

/** `[{ "type": "paragraph", "text": ["Wash by hand, ", { "text": "dry at once", "strong": true }] }]` */
export const richText = z.array(richNode).min(1).max(40)
  .refine((nodes) => nodes.reduce((sum, node) => sum + lengthOf(node), 0) <= mostCharacters, `must hold at most ${mostCharacters} characters of text in all`)
  .meta({ id: 'RichText' })

export type RichRuns = z.infer<typeof runs>
export type RichNode = z.infer<typeof richNode>
export type RichText = z.infer<typeof richText>

/** As a page gets it: the same tree, its images by their path on our host. */
export const shownRichText = z.array(z.discriminatedUnion('type', [
  fields({ type: z.literal('paragraph'), text: runs }),
  fields({ type: z.literal('heading'), text: line(120) }),
  fields({ type: z.literal('list'), ordered: z.boolean().optional(), items: z.array(runs) }),
  fields({ type: z.literal('image'), src: z.string().describe('path on our host'), alt: z.string(), ...sized }),
  fields({ type: z.literal('note'), text: runs }),
])).meta({ id: 'ShownRichText' })
export type ShownRichText = z.infer<typeof shownRichText>

/** Plain text as spreadsheets hold it: blank lines part paragraphs, single breaks are blanks. Longer runs are cut into several. */
export const toRichText = (text: string): RichText => text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n+/)
  .map((paragraph) => paragraph.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim())
  .filter((paragraph) => paragraph !== '')
  .map((paragraph) => ({ type: 'paragraph' as const, text: [...paragraph.matchAll(/.{1,2000}/gu)].map(([part]) => part) }))

/** The words of a tree, for a search or a mail that shows no marks. */
export const plainTextOf = (nodes: RichText | ShownRichText): string => nodes.map((node) => {
  if (node.type === 'image') return node.alt
  return node.type === 'list' ? node.items.map(wordsOf).join('\n') : wordsOf(node.text)
}).filter(Boolean).join('\n\n')

const wordsOf = (text: RichRuns): string => typeof text === 'string' ? text : text.map((part) => typeof part === 'string' ? part : part.text).join('')
const lengthOf = (node: RichNode): number => node.type === 'image' ? node.alt.length
  : node.type === 'list' ? node.items.reduce((sum, item) => sum + wordsOf(item).length, 0) : wordsOf(node.text).length
