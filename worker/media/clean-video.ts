import { refuse, type Blank, type CleanVideo, type ReadRange, type Refused } from './media.ts'
import { cleanMp4 } from './mp4.ts'
import { sniffMedia } from './sniff.ts'
import { cleanWebm } from './webm.ts'

/** What must be overwritten in a stored video before anybody may see it. `size` is that of the whole file. */
export async function cleanVideo(read: ReadRange, size: number): Promise<CleanVideo | Refused> {
  const type = sniffMedia(await read(0, 64))
  if (type === 'video/webm') return cleanWebm(read, size)
  return type === 'video/mp4' || type === 'video/quicktime' ? cleanMp4(read, size) : refuse('unknown')
}

/** The bytes from `at` on with the blanks laid over them, in place: `chunk` is the caller's own copy. */
export function overwrite(chunk: Uint8Array, at: number, blanks: readonly Blank[], first = 0): number {
  const end = at + chunk.length
  let next = first
  for (let n = first; n < blanks.length; n += 1) {
    const blank = blanks[n]
    if (blank === undefined || blank.from >= end) break
    const [from, to] = [Math.max(blank.from, at), Math.min(blank.to, end)]
    if (from < to) chunk.fill(0, from - at, to - at)
    for (let k = 0; k < blank.head.length; k += 1) {
      const place = blank.from + k
      if (place >= at && place < end) chunk[place - at] = blank.head[k] ?? 0
    }
    // Done with for good: the next chunk begins behind it.
    if (blank.to <= end) next = n + 1
  }
  return next
}
