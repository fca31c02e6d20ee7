import { inLanguage } from '../../../contract/by-language.ts'
import type { BlockOf } from '../../../contract/block.ts'
import { careContent, type CareContent } from '../../../contract/content/care.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { pickCare, type CareItem } from '../../../worker/domain/care/pick-care.ts'
import { filmSource } from '../../../worker/blocks/film-source.ts'
import { demoCare } from '../../data/care.ts'
import type { BlockFixture, BlockStory } from './fixture.ts'

type Care = BlockOf<'care'>
type Entry = Care['groups'][number]['entries'][number]
/** The gallery has no image route: pictures stand under its own address. */
const entries = Object.entries(demoCare('https://marigold.example')).map(([id, content]) => ({ id, body: careContent.parse(content) }))
const picture = (url: string): string => url.replace('https://marigold.example', '')

/** What the demo shop says of its things, picked by the very rule of the worker. */
export const careFixture: BlockFixture<'care'> = (story) => {
  const groups = pickCare(entries.map(({ id, body }) => ({ id, rule: body })), itemsOf(story)).map(({ item: id, phases }): Care['groups'][number] => {
    const own = phases.flatMap(({ ids }) => ids).slice(0, 3).flatMap((each) => entries.filter((entry) => entry.id === each))
    const item = story.answer.order.items.find((each) => each.id === id)
    const heading = own.find(({ body }) => body.heading)?.body.heading
    return { item: item ? { title: item.title, image: item.image } : null, heading: say(heading, story.locale), entries: own.map(({ id: entry, body }) => show(entry, body, story.locale)) }
  })
  const phase = (['first_use', 'keep'] as const).find((each) => groups.some((group) => group.entries.some((entry) => entry.phase === each))) ?? 'ready'
  return groups.length === 0 ? null : { type: 'care', id: 'care', decision: null, commerce: false, phase, groups }
}

const itemsOf = ({ answer: { order, shipments, now } }: BlockStory): CareItem[] => order.items.map(({ id }) => {
  const parcel = shipments.find(({ items }) => items.some(({ item }) => item === id))
  const at = parcel?.status === 'delivered' ? parcel.deliveredAt?.instant ?? parcel.deliveredAt?.wall : null
  return { id, sku: id, category: null, tags: [], daysHere: at ? Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / 86_400_000)) : null }
})

const say = <Text>(texts: Readonly<Record<string, Text>> | null | undefined, locale: Locale) => (texts ? inLanguage(texts, locale, 'en') : null)
const line = (texts: Readonly<Record<string, string>>, locale: Locale) => say(texts, locale) ?? { text: '', lang: locale }

function show(id: string, { phase, icon, title, summary, body, link, media }: CareContent, locale: Locale): Entry {
  const text = say(body, locale)
  return {
    id, decision: null, kind: media?.kind ?? 'article', phase, icon: icon ?? null, title: line(title, locale), summary: say(summary, locale),
    body: text && { nodes: text.text.map((node) => (node.type === 'image' ? { ...node, src: picture(node.src) } : node)), lang: text.lang },
    link: link ? { label: line(link.label, locale), url: link.url } : null, media: media ? showMedia(media, locale) : null,
  }
}

function showMedia(media: NonNullable<CareContent['media']>, locale: Locale): NonNullable<Entry['media']> {
  const seconds = 'seconds' in media ? media.seconds ?? null : null
  switch (media.kind) {
    case 'video': return { kind: 'video', still: picture(media.still), alt: say(media.alt, locale), ...filmSource(media.source), seconds }
    case 'podcast': return { kind: 'podcast', file: 'file' in media.source ? media.source.file : null, page: 'page' in media.source ? media.source.page : null, seconds }
    case 'infographic': return { kind: 'infographic', image: picture(media.image), alt: line(media.alt, locale), width: media.width ?? null, height: media.height ?? null }
    case 'pdf': return { kind: 'pdf', url: media.url, bytes: media.bytes ?? null, pages: media.pages ?? null }
  }
}
