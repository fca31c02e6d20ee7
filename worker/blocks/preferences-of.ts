import type { YoursBlock } from '../../contract/blocks/yours.ts'
import type { BlockContext } from './block-context.ts'
import { sayIn } from './localize.ts'
import { tastesOf } from './shopper-tastes.ts'

/** Every preference the store's catalogue can honour, with what this shopper set, else what their purchases suggest. */
export async function preferencesOf(context: BlockContext): Promise<YoursBlock['preferences']> {
  const { shelf, chosen, inferred } = await tastesOf(context)
  return shelf.book.rules.map(({ tag, label }) => {
    const own = chosen.find((one) => one.tag === tag && one.source === 'set') ?? inferred.find((one) => one.tag === tag)
    return { tag, label: sayIn(context, label), on: own?.on ?? false, source: own?.source ?? 'offered' }
  })
}
