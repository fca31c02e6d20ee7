import { ascii, fromAscii, viewOf, type Blank } from './media.ts'

/** One box of ISO/IEC 14496-12: `at` its first byte, `body` the first after its header, `end` the first after it. */
export interface Box { readonly type: string; readonly at: number; readonly body: number; readonly end: number }

/** The header at the start of `head`; null: none that ends within `limit`. A size of 0 means: to the limit. */
export function readBox(head: Uint8Array, at: number, limit: number): Box | null {
  if (head.length < 8) return null
  const view = viewOf(head)
  const size = view.getUint32(0)
  const type = ascii(head, 4, 4)
  if (size === 1) {
    if (head.length < 16) return null
    const large = view.getUint32(8) * 2 ** 32 + view.getUint32(12)
    return large < 16 || at + large > limit ? null : { type, at, body: at + 16, end: at + large }
  }
  if (size === 0) return { type, at, body: at + 8, end: limit }
  return size < 8 || at + size > limit ? null : { type, at, body: at + 8, end: at + size }
}

/** Boxes one after another within bytes that are in memory; null: they do not fill them exactly. */
export function listBoxes(bytes: Uint8Array, from: number, to: number): Box[] | null {
  const boxes: Box[] = []
  for (let at = from; at < to;) {
    // QuickTime ends a list of user data with four zeros.
    if (to - at === 4 && viewOf(bytes).getUint32(at) === 0) return boxes
    const box = readBox(bytes.subarray(at, at + 16), at, to)
    if (box === null || boxes.length >= 2_000) return null
    boxes.push(box)
    at = box.end
  }
  return boxes
}

/** The same room as a box that players skip, with nothing in it. */
export const voided = (box: Box): Blank => ({ from: box.at + 4, to: box.end, head: box.body - box.at === 16 ? new Uint8Array([...fromAscii('free'), ...sizeBytes(box.end - box.at)]) : fromAscii('free') })

const sizeBytes = (size: number): number[] => [0, 0, 0, 0, size >>> 24 & 0xff, size >>> 16 & 0xff, size >>> 8 & 0xff, size & 0xff]
