import { type Box, listBoxes } from './boxes.ts'
import { viewOf } from './media.ts'

export interface Span { readonly from: number; readonly to: number }
/** A minute has a few thousand chunks; more is there to fill our memory. */
const mostChunks = 100_000

/**
 * Where a track's samples lie in the file, one span a chunk (`stsc`, `stsz`, `stco` or `co64`), and how long they last
 * by `stts`, in units of the track. null: the tables do not fit together.
 */
export function readSamples(moov: Uint8Array, table: Box): { readonly spans: readonly Span[]; readonly units: number } | null {
  const boxes = listBoxes(moov, table.body, table.end)
  const find = (...types: string[]): Box | undefined => boxes?.find(({ type }) => types.includes(type))
  const [toChunk, sizes, offsets, times] = [find('stsc'), find('stsz'), find('stco', 'co64'), find('stts')]
  if (!toChunk || !sizes || !offsets || !times) return null
  const view = viewOf(moov)
  /** Entries of a full box: version and flags, a count, then rows of `width` bytes. */
  const rowsOf = (box: Box, width: number, before = 0): { count: number; at: number } | null => {
    if (box.body + 8 + before > box.end) return null
    const count = view.getUint32(box.body + 4 + before)
    const at = box.body + 8 + before
    return at + count * width > box.end ? null : { count, at }
  }
  const wide = offsets.type === 'co64' ? 8 : 4
  const runs = rowsOf(toChunk, 12), chunks = rowsOf(offsets, wide), lasts = rowsOf(times, 8)
  if (!runs || !chunks || !lasts || chunks.count > mostChunks || sizes.body + 12 > sizes.end) return null
  const oneSize = view.getUint32(sizes.body + 4)
  const ownSizes = rowsOf(sizes, oneSize === 0 ? 4 : 0, 4)
  if (!ownSizes) return null

  let units = 0
  for (let n = 0; n < lasts.count; n += 1) units += view.getUint32(lasts.at + n * 8) * view.getUint32(lasts.at + n * 8 + 4)

  const spans: Span[] = []
  let sample = 0, run = 0
  for (let index = 0; index < chunks.count; index += 1) {
    while (run + 1 < runs.count && view.getUint32(runs.at + (run + 1) * 12) <= index + 1) run += 1
    if (runs.count === 0) return null
    const perChunk = view.getUint32(runs.at + run * 12 + 4)
    const last = Math.min(sample + perChunk, ownSizes.count)
    let length = 0
    if (oneSize !== 0) length = (last - sample) * oneSize
    else for (let n = sample; n < last; n += 1) length += view.getUint32(ownSizes.at + n * 4)
    sample = last
    const from = wide === 8 ? view.getUint32(chunks.at + index * 8) * 2 ** 32 + view.getUint32(chunks.at + index * 8 + 4) : view.getUint32(chunks.at + index * 4)
    if (length > 0) spans.push({ from, to: from + length })
  }
  return { spans, units }
}

/** Sorted, and joined where they touch. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else joined.push(span)
  }
  return joined
}
