import type { DrawnFacts } from '../../widget/element/drawn.ts'
import type { aroundBody } from './document.ts'
import type { DrawnBlocks } from './draw-blocks.tsx'

/** Where the hero ends and the columns begin, as `PageView` writes it. */
const columns = '<div class="cols">'

/**
 * A page in two pieces: all up to the columns at once, so that the answer is read while the blocks are still being decided,
 * and then the rest with the blocks in their places (null: without). `blocks` never fails. In the order of the document, so it needs no script and moves nothing.
 */
export const streamPage = (around: ReturnType<typeof aroundBody>, body: string, blocks: Promise<DrawnBlocks | null>, facts: DrawnFacts | null): ReadableStream => {
  const at = Math.max(0, body.indexOf(columns))
  const bytes = new TextEncoder()
  return new ReadableStream({
    start: (controller) => { controller.enqueue(bytes.encode(around.before + body.slice(0, at))) },
    pull: async (controller) => {
      const drawn = await blocks
      controller.enqueue(bytes.encode((drawn?.fill(body.slice(at)) ?? body.slice(at)) + around.after(facts && { ...facts, blocks: drawn?.answer ?? null })))
      controller.close()
    },
  })
}
