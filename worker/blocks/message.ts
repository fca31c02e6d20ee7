import type { BlockHalf } from './block-context.ts'
import { imagePath, sayIn } from './localize.ts'
import { fitting } from './moment.ts'

/** The merchant's word that fits this order best. Shown last, and never with bad news: it is commerce. */
export const messageHalf: BlockHalf<'message'> = {
  type: 'message',
  resolve: async (context) => {
    const fit = await fitting(context, context.content.of('message'), ({ body }) => body.when)
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
