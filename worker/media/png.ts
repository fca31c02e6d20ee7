import { concat } from '../edge/bytes.ts'
import { readOrientation, writeOrientation } from './exif.ts'
import { ascii, fromAscii, mostPixels, refuse, viewOf, type CleanPhoto, type Refused } from './media.ts'

/** What a still picture needs to be drawn in its colours (PNG third edition, 5.6). Everything else is told about it, or moves. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'iCCP', 'cICP', 'pHYs'])
/** Chunks a decoder must know have a capital first letter; one we do not know cannot be left out. */
const isCritical = (name: string): boolean => /^[A-Z]/.test(name)
const mostProfile = 64 * 1024
/** Cameras write some hundred; a million empty ones would be a million objects in memory. */
const mostChunks = 20_000

/** A PNG of its picture alone: texts, EXIF with its GPS, times, frames of an animation and all that follows its end go. */
export function cleanPng(bytes: Uint8Array<ArrayBuffer>): CleanPhoto | Refused {
  if (ascii(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n') return refuse('unknown')
  const view = viewOf(bytes)
  const parts: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 8)]
  let size: { width: number; height: number } | null = null
  let orientation = 1, data = 0, at = 8
  for (let count = 0; ; count += 1) {
    if (at + 12 > bytes.length || count > mostChunks) return refuse('broken')
    const length = view.getUint32(at)
    const name = ascii(bytes, at + 4, 4)
    const end = at + 12 + length
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(name) || (name === 'IHDR') !== (count === 0)) return refuse('broken')
    if (name === 'IHDR') {
      if (length !== 13) return refuse('broken')
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
      if (size.width === 0 || size.height === 0) return refuse('broken')
      if (size.width * size.height > mostPixels) return refuse('large')
    }
    if (name === 'eXIf') orientation = readOrientation(bytes.subarray(at + 8, end - 4))
    if (kept.has(name) && !(name === 'iCCP' && length > mostProfile)) {
      if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return refuse('broken')
      if (name === 'IDAT') data += length
      if (name !== 'IEND') parts.push(bytes.subarray(at, end))
    } else if (isCritical(name)) return refuse('broken')
    at = end
    if (name === 'IEND') break
  }
  if (size === null || data === 0) return refuse('broken')
  const note = writeOrientation(orientation)
  // Before the picture's data, after its header: where the standard wants it.
  if (note !== null) parts.splice(2, 0, chunk('eXIf', note))
  return { ok: true, parts: [...parts, chunk('IEND', new Uint8Array(0))], ...size }
}

function chunk(name: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const named = concat(fromAscii(name), body)
  const frame = new Uint8Array(8)
  viewOf(frame).setUint32(0, body.length)
  viewOf(frame).setUint32(4, crc32(named))
  return concat(frame.subarray(0, 4), named, frame.subarray(4))
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})
function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}
