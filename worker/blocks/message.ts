import type { MessageContent } from '../../contract/content/message.ts'
import type { ContentEntry } from '../content/read-content.ts'
import { isCapped } from '../domain/placement/caps.ts'
import type { BlockContext, BlockHalf } from './block-context.ts'
import { imagePath, sayIn } from './localize.ts'
import { fitting } from './moment.ts'

/** The merchant's word that fits this order best. Shown last, and never with bad news: it is commerce. */
export const messageHalf: BlockHalf<'message'> = {
  type: 'message',
  resolve: async (context) => {
    const spoken = context.content.of('message').filter(({ body }) => isFor(body.when.languages, context.language))
    const fit = await uncapped(context, await fitting(context, spoken, ({ body }) => body.when))
    const [chosen] = await context.choose('message', fit.map(({ id }) => ({ id })))
    const entry = fit.find(({ id }) => id === chosen?.id)
    if (!chosen || !entry) return null
    const { title, text, link, image } = entry.body
    return {
      type: 'message', message: entry.id, decision: chosen.decision,
      title: sayIn(context, title), text: sayIn(context, text), link: link ? { label: sayIn(context, link.label), url: link.url } : null, image: await imagePath(context, image),
    }
  },
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''
const isFor = (languages: readonly string[] | null | undefined, reader: string): boolean => !languages?.length || languages.some((tag) => tag.toLowerCase() === reader.toLowerCase() || tag.toLowerCase() === primary(reader))

/** Without those this shopper has seen as often as they may. What was seen is asked only where a message counts. */
async function uncapped(context: BlockContext, entries: readonly ContentEntry<MessageContent>[]): Promise<readonly ContentEntry<MessageContent>[]> {
  if (!entries.some(({ body }) => body.cap)) return entries
  const { seen } = await context.memory()
  return entries.filter(({ id, body: { cap } }) => !cap || !isCapped({ seen: seen.filter(({ arm }) => arm === id), dismissed: [] }, cap, 'message', context.now.getTime()))
}
