import { badNewsStates, type PageState } from '../../contract/vocabulary.ts'
import { fillHook } from '../custom/fill-hooks.ts'
import { log } from '../edge/log.ts'
import type { BlockContext, BlockHalf, Resolved } from './block-context.ts'
import { boughtItems, isAboutOrder } from './bought.ts'
import { showText } from './care.ts'
import { sayIn } from './localize.ts'
import { showRichText } from './rich-text.ts'

const most = 6

/** Blocks of the merchant's own: what always says the same, and what its server says of this order. */
export const customHalf: BlockHalf<'custom'> = {
  type: 'custom',
  resolve: async (context) => {
    const [written, filled] = await Promise.all([fromContent(context), fromHooks(context)])
    // A server that takes over a name that is written down as well wins: it knows the order.
    const names = new Set(filled.map(({ name }) => name))
    const all = [...filled, ...written.filter(({ name }) => !names.has(name))]
    return all.length === 0 ? null : all.slice(0, most)
  },
}

/** Without a list of states: wherever the news is not bad. Who wants to speak there must say so. */
const standsIn = (states: readonly PageState[], state: PageState): boolean => states.length > 0 ? states.includes(state) : !badNewsStates.includes(state)

async function fromContent(context: BlockContext): Promise<Resolved<'custom'>[]> {
  const entries = context.content.of('custom').filter(({ body }) => standsIn(body.states, context.state))
  if (entries.length === 0) return []
  const items = await boughtItems(context, entries.map(({ body }) => body.match))
  return Promise.all(entries.filter(({ body }) => isAboutOrder(body.match, items)).map(async ({ id, body }) => ({
    type: 'custom' as const, id: `custom-${id}`, name: id, title: sayIn(context, body.title), body: await showText(context, body.body),
    links: (body.links ?? []).map(({ label, url }) => ({ label: sayIn(context, label), url })),
  })))
}

async function fromHooks(context: BlockContext): Promise<Resolved<'custom'>[]> {
  const { env, store, order, state, language, now, origin } = context
  const hooks = context.content.hooks.filter(({ states }) => standsIn(states, state))
  const page = { store: store.id, order: order.id, state, locale: language, items: order.items.map(({ sku, quantity }) => ({ sku, quantity })) }
  const blocks = await Promise.all(hooks.map(async (hook): Promise<Resolved<'custom'> | null> => {
    const reply = await fillHook(env, hook, page, { now, ownHost: new URL(origin).hostname }).catch((error: unknown) => { log('error', 'custom block failed', { store: store.id, name: hook.name, error: String(error).slice(0, 200) }); return null })
    if (reply === null) return null
    const lang = reply.lang ?? language
    return {
      type: 'custom', id: `custom-${hook.name}`, name: hook.name, title: { text: reply.title, lang },
      body: reply.body ? { nodes: await showRichText(env, store.id, reply.body), lang } : null,
      links: (reply.links ?? []).map(({ label, url }) => ({ label: { text: label, lang }, url })),
    }
  }))
  return blocks.filter((block) => block !== null)
}
