import type { DrawnFacts } from '../../widget/element/drawn.ts'
import { containerClass } from '../../widget/element/drawn.ts'
import { toDataBlock } from './data-block.ts'
import { directionOf, type PageLanguage } from './language.ts'

export interface DocumentInput {
  readonly language: PageLanguage
  readonly title: string
  /** Style sheet of document and page: one file, one request. */
  readonly css: string
  /** Module that brings the page to life; null where the page is whole without. */
  readonly module: string | null
  /** Modules the first client render needs besides. */
  readonly preload: readonly string[]
  /** The page, drawn. */
  readonly body: string
  /** What it was drawn from; null where nothing will be hydrated. */
  readonly facts: DrawnFacts | null
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char)

/**
 * The whole HTML of a hosted page: the element with its page in a declarative shadow root, so that it is there and styled
 * before any script, and the same markup is taken over afterwards. The live region stays empty: it speaks of changes.
 */
export const toDocument = (input: DocumentInput): string => { const { before, after } = aroundBody(input); return before + input.body + after(input.facts) }

/** Blocks that the status leads to. */
const named: readonly string[] = ['wishes', 'problem', 'returns']

/**
 * What an address ending in `#ds-returns` means without a script: it cannot reach into a shadow root, so the name stands outside, in a
 * slot of the block. A fold around the slot opens when the reader goes there.
 */
const namesOf = (facts: DrawnFacts | null): string =>
  (facts?.blocks?.blocks ?? []).flatMap(({ type }) => named.includes(type) ? `<span slot="ds-${type}" id="ds-${type}"></span>` : []).join('')

/** The same in two parts, for a page whose end is written when its blocks are known. */
export const aroundBody = ({ language, title, css, module, preload }: Omit<DocumentInput, 'body' | 'facts'>): { readonly before: string; readonly after: (facts: DrawnFacts | null) => string } => ({
  before: `<!doctype html>
<html lang="${escape(language.tag)}" dir="${directionOf(language.locale)}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${escape(css)}">
${preload.map((file) => `<link rel="modulepreload" href="${escape(file)}">\n`).join('')}${module === null ? '' : `<script type="module" src="${escape(module)}"></script>\n`}</head>
<body>
<doorstep-page color-scheme="auto" heading-level="1" locale="${escape(language.tag)}"><template shadowrootmode="open"><link rel="stylesheet" href="${escape(css)}"><div class="${containerClass}">`,
  after: (facts) => `</div><p role="status" class="sr"></p></template>${namesOf(facts)}${facts === null ? '' : `<script type="application/json">${toDataBlock(facts)}</script>`}</doorstep-page>
</body>
</html>
`,
})
