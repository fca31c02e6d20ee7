import { cleanJpeg } from './jpeg.ts'
import { refuse, type CleanPhoto, type PhotoType, type Refused } from './media.ts'
import { cleanPng } from './png.ts'
import { sniffMedia } from './sniff.ts'
import { cleanWebp } from './webp.ts'

/** A photo as it may be kept and shown, whatever it was called; see each format for what goes. */
export function cleanPhoto(bytes: Uint8Array<ArrayBuffer>): (CleanPhoto & { readonly type: PhotoType }) | Refused {
  const type = sniffMedia(bytes)
  const cleaned = type === 'image/jpeg' ? cleanJpeg(bytes) : type === 'image/png' ? cleanPng(bytes) : type === 'image/webp' ? cleanWebp(bytes) : null
  if (cleaned === null) return refuse('unknown')
  return cleaned.ok ? { ...cleaned, type: type as PhotoType } : cleaned
}
