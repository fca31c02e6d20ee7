import { concat } from '../edge/bytes.ts'
import { readOrientation, writeOrientation } from './exif.ts'
import { ascii, fromAscii, mostPixels, refuse, viewOf, type CleanPhoto, type Refused } from './media.ts'

/** Frames browsers decode: baseline, extended, progressive. */
const frames = new Set([0xc0, 0xc1, 0xc2])
/** Tables a decoder needs: Huffman, quantisation, restart interval. */
const tables = new Set([0xc4, 0xdb, 0xdd])
/** A progressive picture has about ten; one with thousands is there to keep a reader's phone busy. */
const mostScans = 64

/**
 * A JPEG of its frame, tables and scans alone (ITU T.81 annex B). Kept besides: a JFIF header without its thumbnail (which may show
 * what was cropped away), Adobe's colour note, the colour profile, and which way up it is. EXIF with its GPS, XMP, IPTC,
 * makers' notes and comments go. What follows the end of the picture is cut off: phones hang videos, depth maps and trailers
 * there, others archives and scripts, so refusing it would refuse honest photos and keeping it would keep the others.
 */
export function cleanJpeg(bytes: Uint8Array<ArrayBuffer>): CleanPhoto | Refused {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return refuse('unknown')
  const view = viewOf(bytes)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size: { width: number; height: number } | null = null
  let orientation = 1, scans = 0, at = 2
  for (;;) {
    if (bytes[at] !== 0xff) return refuse('broken')
    // Any marker may be preceded by fill bytes.
    while (bytes[at] === 0xff) at += 1
    const marker = bytes[at] ?? 0
    at += 1
    if (marker === 0xd9) break
    // What stands alone (restart, a second start) has no place between segments.
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || at + 2 > bytes.length) return refuse('broken')
    const end = at + view.getUint16(at)
    if (end < at + 2 || end > bytes.length) return refuse('broken')
    const body = bytes.subarray(at + 2, end)
    const segment = (content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => concat(Uint8Array.of(0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff), content)
    if (frames.has(marker)) {
      if (size !== null || body.length < 6) return refuse('broken')
      const seen = viewOf(body)
      size = { height: seen.getUint16(1), width: seen.getUint16(3) }
      if (size.width === 0 || size.height === 0) return refuse('broken')
      if (size.width * size.height > mostPixels) return refuse('large')
      parts.push(segment(body))
    } else if (tables.has(marker)) parts.push(segment(body))
    else if (marker === 0xda) {
      scans += 1
      if (size === null || scans > mostScans) return refuse('broken')
      parts.push(segment(body))
      const scanEnd = endOfScan(bytes, end)
      if (scanEnd === null) return refuse('broken')
      parts.push(bytes.subarray(end, scanEnd))
      at = scanEnd
      continue
    } else if (marker === 0xe1 && ascii(body, 0, 6) === 'Exif\0\0') orientation = readOrientation(body.subarray(6))
    else if (marker === 0xe0 && ascii(body, 0, 5) === 'JFIF\0' && body.length >= 14) parts.push(segment(concat(body.subarray(0, 12), Uint8Array.of(0, 0))))
    else if (marker === 0xee && ascii(body, 0, 5) === 'Adobe' && body.length >= 12) parts.push(segment(body.subarray(0, 12)))
    else if (marker === 0xe2 && ascii(body, 0, 12) === 'ICC_PROFILE\0') parts.push(segment(body))
    // Everything else that is no note about the picture is a way of coding that browsers do not read.
    else if (marker < 0xe0) return refuse('broken')
    at = end
  }
  if (size === null || scans === 0) return refuse('broken')
  const note = writeOrientation(orientation)
  const exif = note === null ? [] : [concat(Uint8Array.of(0xff, 0xe1, 0, note.length + 8), fromAscii('Exif\0\0'), note)]
  // JFIF comes first where there is one; readers take EXIF after it as well.
  const jfif = parts[0]?.[1] === 0xe0 ? parts.splice(0, 1) : []
  return { ok: true, parts: [Uint8Array.of(0xff, 0xd8), ...jfif, ...exif, ...parts, Uint8Array.of(0xff, 0xd9)], ...size }
}

/** Coded data runs to the next marker that is neither a stuffed zero nor a restart; null: it runs out of the file. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return null
}
