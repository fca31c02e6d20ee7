import { ascii, type MediaType } from './media.ts'

/** So many bytes are enough to know a file by. */
const sniffLength = 64

/**
 * What a file is by its own first bytes; what its sender calls it does not count. null: nothing we take. SVG and HTML are
 * documents that can hold script. HEIC and AVIF are not taken: browsers turn them into JPEG when a form asks for JPEG.
 */
export function sniffMedia(head: Uint8Array): MediaType | null {
  const text = ascii(head, 0, sniffLength)
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp'
  if (text.slice(4, 8) === 'ftyp') return text.slice(8, 12) === 'qt  ' ? 'video/quicktime' : videoBrands.test(text.slice(8, 12)) ? 'video/mp4' : null
  // The EBML header names its document type; "matroska" holds what browsers do not play.
  if (text.startsWith('\x1a\x45\xdf\xa3')) return /\x42\x82\x84webm/.test(text) ? 'video/webm' : null
  return null
}

/** Major brands that cameras and phones write (mp4ra.org); `heic`, `mif1` and `avif` are still pictures. */
const videoBrands = /^(isom|iso[2-9]|mp4[12]|avc1|M4V |M4VH|M4VP|MSNV|3gp[4-9]|3g2[abc])$/
