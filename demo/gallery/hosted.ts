import type { PageAnswer } from '../../contract/page.ts'
import { checkLookup, noValues, type LookupBy } from '../../widget/model/look-up.ts'
import { toDocument } from '../../worker/pages/document.ts'
import { drawEnded, drawLookup, drawOrders, drawPage } from '../../worker/pages/draw.tsx'
import { pageHeaders } from '../../worker/pages/headers.ts'
import { pageLanguage } from '../../worker/pages/language.ts'
import { drawBlocks } from '../../worker/pages/draw-blocks.tsx'
import { blocksOfStory, withGalleryPictures } from './blocks/registry.ts'
import type { GalleryState } from './state.ts'

export interface HostedFiles { readonly version: string; readonly locales: Readonly<Record<string, string>> }
export interface HostedStory { readonly html: string; readonly headers: Readonly<Record<string, string>> }

/** A story as the worker would answer it under `/p`, `/o` or `/f`: the same drawing, document and headers, with the gallery’s addresses. */
export const drawStory = async (story: GalleryState, tag: string, files: HostedFiles): Promise<HostedStory> => {
  const language = pageLanguage({ chosen: tag, accepted: undefined, usual: [] })
  const lookup = lookupOf(story)
  const page = story.answer ? withGalleryImages(story.answer) : null
  const drawing = page ? await drawPage(page, language)
    : story.orders ? await drawOrders(story.orders, language)
    : lookup ? await drawLookup({ ...lookup, store: story.store }, language)
    : await drawEnded(story.store, language)
  const blocks = page ? await drawBlocks(withGalleryPictures(blocksOfStory(page, language.locale)), page, language, (block, error) => { throw new Error(`block ${block.type} is not drawn`, { cause: error }) }) : null
  const facts = page ? { token: story.name, page, blocks: blocks?.answer ?? null, store: null, lookup: null } : lookup ? { token: null, page: null, blocks: null, store: story.store, lookup } : null
  const base = `/gallery/${files.version}`
  const locale = files.locales[language.locale]
  return {
    headers: { ...pageHeaders({ frameOrigins: [] }), 'content-type': 'text/html; charset=utf-8' },
    html: toDocument({
      language, title: drawing.title, body: blocks ? blocks.fill(drawing.body) : drawing.body, css: `${base}/page.css`, module: facts === null ? null : `${base}/widget.js`,
      preload: facts !== null && locale !== undefined ? [`${base}/${locale}`] : [], facts: facts === null ? null : { ...facts, language: language.tag },
    }),
  }
}

const lookupOf = ({ lookup, store }: GalleryState) => {
  if (!lookup) return null
  const by: LookupBy = lookup.values && 'trackingNumber' in lookup.values ? 'number' : 'order'
  const values = { ...noValues, ...lookup.values }
  return { by, values, errors: lookup.values ? checkLookup(by, values, store) : {}, fault: lookup.fault }
}

const withGalleryImages = (page: PageAnswer): PageAnswer =>
  ({ ...page, order: { ...page.order, items: page.order.items.map((item) => ({ ...item, image: item.image && `/gallery${item.image}` })) } })
