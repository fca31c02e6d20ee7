import { inLanguage } from '../../contract/by-language.ts'
import type { CareEntry, ShownMedia } from '../../contract/blocks/care.ts'
import type { CareContent, CarePhase } from '../../contract/content/care.ts'
import type { RichText } from '../../contract/rich-text.ts'
import type { ContentEntry } from '../content/read-content.ts'
import { pickCare } from '../domain/care/pick-care.ts'
import type { BlockContext, BlockHalf } from './block-context.ts'
import { boughtItems } from './bought.ts'
import { filmSource } from './film-source.ts'
import { imagePath, sayIn } from './localize.ts'
import { showRichText } from './rich-text.ts'

/** More would be a manual. */
const mostGroups = 5, mostInGroup = 3

type Entries = readonly ContentEntry<CareContent>[]

/** What helps with the things of this order at this moment: before they come, at the first use, later. */
export const careHalf: BlockHalf<'care'> = {
  type: 'care',
  resolve: async (context) => {
    const entries = context.content.of('care')
    if (entries.length === 0) return null
    const items = await boughtItems(context, entries.map(({ body }) => body.match))
    const picked = pickCare(entries.map(({ id, body }) => ({ id, rule: body })), items).slice(0, mostGroups)
    const groups = await Promise.all(picked.map(async ({ item: id, phases }) => {
      const chosen: { id: string; decision: string | null }[] = []
      for (const { phase, ids } of phases) if (chosen.length < mostInGroup) chosen.push(...await context.choose(`care:${phase}`, ids.map((each) => ({ id: each })), mostInGroup - chosen.length))
      const shown = await Promise.all(chosen.flatMap(({ id: own, decision }) => { const entry = entries.find((each) => each.id === own); return entry ? [showEntry(context, entry, decision)] : [] }))
      const item = context.order.items.find((each) => each.id === id)
      return { item: item ? { title: item.title, image: item.image } : null, heading: headingOf(context, entries, chosen), entries: shown }
    }))
    const full = groups.filter(({ entries: shown }) => shown.length > 0)
    return full.length === 0 ? null : { type: 'care', phase: phaseOf(full.flatMap(({ entries: shown }) => shown)), groups: full }
  },
}

/** The first use names the block wherever there is one: in several parcels, what is here matters more than what is coming. */
const phaseOf = (entries: readonly CareEntry[]): CarePhase => (['first_use', 'keep'] as const).find((phase) => entries.some((entry) => entry.phase === phase)) ?? 'ready'

function headingOf(context: BlockContext, entries: Entries, chosen: readonly { readonly id: string }[]) {
  const headings = chosen.map(({ id }) => entries.find((entry) => entry.id === id)?.body.heading)
  return sayIn(context, headings.find(Boolean))
}

async function showEntry(context: BlockContext, { id, body }: ContentEntry<CareContent>, decision: string | null): Promise<CareEntry> {
  const { phase, icon, title, summary, link, media } = body
  return {
    id, decision, phase, kind: media?.kind ?? 'article', icon: icon ?? null, title: sayIn(context, title), summary: sayIn(context, summary), body: await showText(context, body.body),
    link: link ? { label: sayIn(context, link.label), url: link.url } : null, media: media ? await showMedia(context, media) : null,
  }
}

/** A merchant's tree in the reader's language. */
export async function showText(context: Pick<BlockContext, 'env' | 'store' | 'language'>, texts: Readonly<Record<string, RichText>> | null | undefined) {
  const said = texts ? inLanguage(texts, context.language, context.store.settings.locale) : null
  return said && { nodes: await showRichText(context.env, context.store.id, said.text), lang: said.lang }
}

async function showMedia(context: BlockContext, media: NonNullable<CareContent['media']>): Promise<ShownMedia> {
  switch (media.kind) {
    case 'video': return {
      kind: 'video', still: await imagePath(context, media.still) ?? '', alt: sayIn(context, media.alt), seconds: media.seconds ?? null,
      ...filmSource(media.source),
    }
    case 'podcast': return { kind: 'podcast', file: 'file' in media.source ? media.source.file : null, page: 'page' in media.source ? media.source.page : null, seconds: media.seconds ?? null }
    case 'infographic': return { kind: 'infographic', image: await imagePath(context, media.image) ?? '', alt: sayIn(context, media.alt), width: media.width ?? null, height: media.height ?? null }
    case 'pdf': return { kind: 'pdf', url: media.url, bytes: media.bytes ?? null, pages: media.pages ?? null }
  }
}
