import type { Block, BlocksAnswer } from '../../contract/block.ts'
import { commerceBlocks, type BlockType } from '../../contract/vocabulary.ts'
import { mayShow } from '../domain/placement/may-show.ts'
import { newId } from '../edge/ids.ts'
import { signLink } from '../edge/link-token.ts'
import { log } from '../edge/log.ts'
import { patienceOf, within } from '../edge/within.ts'
import type { PageAnswer } from '../../contract/page.ts'
import type { BlockContext, BlockHalf } from './block-context.ts'
import { blockHalves } from './registry.ts'

/** A block that takes longer is left out: nobody waits for an extra. Milliseconds. */
export const blockTimeout = 300
/** Begins the visit of a test order: what its pages tell is not counted. */
export const testVisit = 'test'
export const actLifetime = 24 * 3_600_000

/** The blocks of one page, each on its own: one that fails or is late is absent and reported, and holds up no other. */
export async function resolveBlocks(context: BlockContext, { places, revision, state }: Pick<PageAnswer, 'places' | 'revision' | 'state'>): Promise<BlocksAnswer> {
  const placed = new Set<string>([...places.main, ...places.side, ...places.after])
  const halves = Object.values(blockHalves).filter(({ type }) => placed.has(type)) as readonly BlockHalf[]
  const resolved = await Promise.all(halves.map((half) => resolveOne(half, context)))
  const caps = context.store.settings.blocks.caps
  // What was seen before is asked for only where a cap counts it.
  const memory = resolved.some((blocks) => blocks.some(({ type }) => caps[type])) ? await context.memory() : null
  const blocks = resolved.flat().filter((block) => mayShow(block, { state, isHeldOut: context.isHeldOut, cap: caps[block.type], memory, now: context.now.getTime() }))
  return { revision, state, visit: newId(context.order.isTest ? testVisit : 'vi'), act: await signAct(context), blocks }
}

async function resolveOne(half: BlockHalf, context: BlockContext): Promise<Block[]> {
  try {
    const found = await within(half.resolve(context), patienceOf(context.env, half.timeout ?? blockTimeout), () => 'late' as const)
    if (found === 'late') { report(half.type, context, 'late'); return [] }
    const blocks = found === null ? [] : Array.isArray(found) ? found as readonly (typeof found)[] : [found]
    return blocks.map((block, index) => ({ id: index === 0 ? half.type : `${half.type}-${index + 1}`, decision: null, commerce: commerceBlocks.includes(half.type), ...block }) as Block)
  } catch (error) {
    report(half.type, context, String(error))
    return []
  }
}

const report = (type: BlockType, { store, order }: BlockContext, error: string): void => log('warn', 'block left out', { block: type, store: store.id, order: order.id, error: error.slice(0, 200) })

/** Changes things and reads nothing, for a day; a new page brings a new one (TRUST 15). */
const signAct = ({ env, store, order, now }: BlockContext): Promise<string> =>
  signLink(env, { store: store.id, order: order.id, scope: 'act', epoch: order.epoch, expires: new Date(now.getTime() + actLifetime) })

