import { ascii, viewOf } from './media.ts'

/**
 * Which way up the picture is, 1 to 8 (EXIF tag 0x0112 of IFD0): the one thing of the camera's notes that a page needs.
 * Anything unreadable is 1, as the sensor saw it.
 */
export function readOrientation(tiff: Uint8Array): number {
  const order = ascii(tiff, 0, 4)
  const little = order === 'II*\0'
  if ((!little && order !== 'MM\0*') || tiff.length < 8) return 1
  const view = viewOf(tiff)
  const start = view.getUint32(4, little)
  if (start + 2 > tiff.length) return 1
  const count = Math.min(view.getUint16(start, little), 500)
  for (let n = 0; n < count; n += 1) {
    const at = start + 2 + n * 12
    if (at + 12 > tiff.length) return 1
    if (view.getUint16(at, little) !== 0x0112 || view.getUint16(at + 2, little) !== 3) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** A TIFF block that says the orientation and nothing else; null where there is nothing to say. */
export function writeOrientation(orientation: number): Uint8Array<ArrayBuffer> | null {
  if (orientation <= 1 || orientation > 8) return null
  return Uint8Array.of(0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0)
}
