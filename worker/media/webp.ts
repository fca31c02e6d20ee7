import { concat } from '../edge/bytes.ts'
import { readOrientation, writeOrientation } from './exif.ts'
import { ascii, fromAscii, mostPixels, refuse, viewOf, type CleanPhoto, type Refused } from './media.ts'

const mostChunks = 64

/**
 * A WebP of its picture, its alpha and its colour profile (RFC 9649). EXIF and XMP go but for the orientation; unknown
 * chunks and all behind the end of the container go. Animations are not taken: a camera makes none.
 */
export function cleanWebp(bytes: Uint8Array<ArrayBuffer>): CleanPhoto | Refused {
  if (ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return refuse('unknown')
  const view = viewOf(bytes)
  const end = view.getUint32(4, true) + 8
  if (end > bytes.length || end < 20) return refuse('broken')
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  let orientation = 1, width = 0, height = 0, at = 12
  for (let count = 0; at < end; count += 1) {
    if (at + 8 > end || count > mostChunks) return refuse('broken')
    const name = ascii(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (at + 8 + length > end) return refuse('broken')
    if (name === 'ANIM' || name === 'ANMF') return refuse('moving')
    if (name === 'EXIF') orientation = readOrientation(ascii(body, 0, 6) === 'Exif\0\0' ? body.subarray(6) : body)
    else if (['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP'].includes(name)) {
      if (kept.has(name)) return refuse('broken')
      kept.set(name, body)
    }
    // The canvas may say one size and the picture in it another; the larger one counts.
    const size = sizeOf(name, body)
    if (size === 'broken') return refuse('broken')
    if (size !== null) { width = Math.max(width, size.width); height = Math.max(height, size.height) }
    // Chunks begin at even places.
    at += 8 + length + (length & 1)
  }
  const picture = kept.has('VP8L') ? 'VP8L' : 'VP8 '
  const pictureBody = kept.get(picture)
  if (pictureBody === undefined || (kept.has('VP8L') && kept.has('VP8 ')) || width === 0 || height === 0) return refuse('broken')
  if (width * height > mostPixels) return refuse('large')

  const note = writeOrientation(orientation)
  const canvas = kept.get('VP8X')
  const body: Uint8Array<ArrayBuffer>[] = []
  if (canvas !== undefined || note !== null) {
    const flags = (kept.has('ICCP') && canvas !== undefined ? 0x20 : 0) | ((canvas?.[0] ?? 0) & 0x10) | (note === null ? 0 : 0x08)
    const header = new Uint8Array(10)
    header[0] = flags
    if (canvas !== undefined) header.set(canvas.subarray(4, 10), 4)
    else header.set([(width - 1) & 0xff, (width - 1) >> 8 & 0xff, 0, (height - 1) & 0xff, (height - 1) >> 8 & 0xff, 0], 4)
    body.push(...riff('VP8X', header))
    for (const name of ['ICCP', 'ALPH']) { const chunk = canvas === undefined ? undefined : kept.get(name); if (chunk !== undefined) body.push(...riff(name, chunk)) }
  }
  body.push(...riff(picture, pictureBody))
  if (note !== null) body.push(...riff('EXIF', note))
  const frame = new Uint8Array(4)
  viewOf(frame).setUint32(0, 4 + body.reduce((sum, part) => sum + part.length, 0), true)
  return { ok: true, parts: [concat(fromAscii('RIFF'), frame, fromAscii('WEBP')), ...body], width, height }
}

function sizeOf(name: string, body: Uint8Array): { width: number; height: number } | 'broken' | null {
  const byte = (at: number): number => body[at] ?? 0
  if (name === 'VP8X') return body.length < 10 ? 'broken' : { width: 1 + (byte(4) | byte(5) << 8 | byte(6) << 16), height: 1 + (byte(7) | byte(8) << 8 | byte(9) << 16) }
  // A key frame begins with its tag and the start code 9d 01 2a.
  if (name === 'VP8 ') return body.length < 10 || byte(3) !== 0x9d || byte(4) !== 0x01 || byte(5) !== 0x2a ? 'broken' : { width: (byte(6) | byte(7) << 8) & 0x3fff, height: (byte(8) | byte(9) << 8) & 0x3fff }
  if (name === 'VP8L') return body.length < 5 || byte(0) !== 0x2f ? 'broken' : { width: 1 + ((byte(1) | byte(2) << 8) & 0x3fff), height: 1 + ((byte(2) >> 6 | byte(3) << 2 | byte(4) << 10) & 0x3fff) }
  return null
}

function riff(name: string, body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const frame = new Uint8Array(4)
  viewOf(frame).setUint32(0, body.length, true)
  return [concat(fromAscii(name), frame), body, ...body.length & 1 ? [new Uint8Array(1)] : []]
}
