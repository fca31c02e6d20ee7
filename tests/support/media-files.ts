import { concat, utf8 } from '../../worker/edge/bytes.ts'

/** Photos and films made byte by byte, with the notes a phone would write into them. Small, and browsers draw the photos. */

export type Bytes = Uint8Array<ArrayBuffer>
/** A place that stands in every file's notes, and must be in no cleaned one. */
export const secretPlace = '+51.4700-002.5900'

const be = (value: number, width: number): Bytes => Uint8Array.from({ length: width }, (_, n) => Math.floor(value / 256 ** (width - 1 - n)) % 256)
const le = (value: number, width: number): Bytes => be(value, width).reverse()
export const text = (value: string): Bytes => Uint8Array.from(value, (letter) => letter.charCodeAt(0))

/** A TIFF block with an orientation, a maker and a GPS directory, in either byte order. */
export function exifBlock(orientation: number, little = true): Bytes {
  const n = little ? le : be
  const entry = (tag: number, type: number, count: number, value: number, width = 4): Bytes => concat(n(tag, 2), n(type, 2), n(count, 4), n(value, width), new Uint8Array(4 - width))
  // Header 8, IFD0 2 + 3 × 12 + 4 = 42 → 50: the maker; 58: the GPS directory; 76: its text.
  return concat(
    text(little ? 'II' : 'MM'), n(42, 2), n(8, 4), n(3, 2), entry(0x010f, 2, 8, 50), entry(0x0112, 3, 1, orientation, 2), entry(0x8825, 4, 1, 58), n(0, 4),
    text('Fonmake\0'), n(1, 2), entry(0x0002, 2, secretPlace.length, 76), n(0, 4), text(secretPlace))
}

const segment = (marker: number, body: Bytes): Bytes => concat(Uint8Array.of(0xff, marker), be(body.length + 2, 2), body)
export interface JpegMade { readonly orientation?: number; readonly little?: boolean; readonly width?: number; readonly height?: number; readonly behind?: Bytes }
/** One grey block of 8 × 8, or what the header is told to say. */
export function makeJpeg({ orientation = 6, little = true, width = 8, height = 8, behind = new Uint8Array(0) }: JpegMade = {}): Bytes {
  return concat(
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, concat(text('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 1, 1, 250, 128, 7))),
    segment(0xe1, concat(text('Exif\0\0'), exifBlock(orientation, little))),
    segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${secretPlace}</x:xmpmeta>`)),
    segment(0xed, text(`Photoshop 3.0\0${secretPlace}`)),
    segment(0xfe, text(`<?php comment ${secretPlace}`)),
    segment(0xe2, text(`MPF\0${secretPlace}`)),
    segment(0xe2, text('ICC_PROFILE\0\x01\x01profile')),
    segment(0xdb, concat(Uint8Array.of(0), new Uint8Array(64).fill(1))),
    segment(0xc0, concat(Uint8Array.of(8), be(height, 2), be(width, 2), Uint8Array.of(1, 1, 0x11, 0))),
    segment(0xc4, concat(Uint8Array.of(0x00, 1), new Uint8Array(15), Uint8Array.of(0))),
    segment(0xc4, concat(Uint8Array.of(0x10, 1), new Uint8Array(15), Uint8Array.of(0))),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)), Uint8Array.of(0x3f), Uint8Array.of(0xff, 0xd9), behind)
}

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) { c ^= byte; for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1 }
  return (c ^ 0xffffffff) >>> 0
}
export const pngChunk = (name: string, body: Bytes): Bytes => concat(be(body.length, 4), text(name), body, be(crc(concat(text(name), body)), 4))
export interface PngMade { readonly width?: number; readonly height?: number; readonly orientation?: number; readonly more?: readonly Bytes[]; readonly behind?: Bytes }
/** One grey point, deflated as it is. */
export function makePng({ width = 1, height = 1, orientation = 3, more = [], behind = new Uint8Array(0) }: PngMade = {}): Bytes {
  const data = Uint8Array.of(0x78, 0x01, 0x01, 2, 0, 0xfd, 0xff, 0, 128, 0, 0x82, 0, 0x81)
  return concat(
    text('\x89PNG\r\n\x1a\n'), pngChunk('IHDR', concat(be(width, 4), be(height, 4), Uint8Array.of(8, 0, 0, 0, 0))),
    pngChunk('tEXt', text(`Comment\0${secretPlace}`)), pngChunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${secretPlace}`)), pngChunk('eXIf', exifBlock(orientation)),
    pngChunk('tIME', new Uint8Array(7)), ...more, pngChunk('IDAT', data), pngChunk('IEND', new Uint8Array(0)), behind)
}

const lossless = Uint8Array.from(atob('LwAAAAAH0P/+97//gYjofwAA'), (letter) => letter.charCodeAt(0)).subarray(0, 17)
const riff = (name: string, body: Bytes): Bytes => concat(text(name), le(body.length, 4), body, new Uint8Array(body.length % 2))
export interface WebpMade { readonly width?: number; readonly orientation?: number; readonly more?: readonly Bytes[]; readonly behind?: Bytes }
/** One point, with a canvas as cameras write it. */
export function makeWebp({ width = 1, orientation = 8, more = [], behind = new Uint8Array(0) }: WebpMade = {}): Bytes {
  const body = concat(text('WEBP'), riff('VP8X', concat(Uint8Array.of(0x0c, 0, 0, 0), le(width - 1, 3), le(0, 3))), ...more, riff('VP8L', lossless), riff('EXIF', exifBlock(orientation, false)), riff('XMP ', text(`<x>${secretPlace}</x>`)))
  return concat(text('RIFF'), le(body.length, 4), body, behind)
}
export const webpChunk = riff

export const box = (type: string, ...parts: readonly Bytes[]): Bytes => { const body = concat(...parts); return concat(be(body.length + 8, 4), text(type), body) }
const full = (type: string, ...parts: readonly Bytes[]): Bytes => box(type, new Uint8Array(4), ...parts)
const numbers = (...values: readonly number[]): Bytes => concat(...values.map((value) => be(value, 4)))

export interface FilmMade {
  readonly brand?: string
  readonly seconds?: number
  /** What the samples last, where it is not what the headers say. */
  readonly units?: number
  readonly indexFirst?: boolean
  /** Bytes that no track names, inside the data. */
  readonly hidden?: Bytes
  readonly moreInIndex?: readonly Bytes[]
  readonly moreOnTop?: readonly Bytes[]
  readonly reference?: Bytes
}
/** The samples of the pictures: found again after cleaning. */
export const pictures = text('PICTURES-PICTURES'), sound = text('SOUND-SOUND')

/** A film with pictures, sound, and a track of places as action cameras write it, places in `udta`, `meta` and `uuid` besides. */
export function makeMp4(made: FilmMade = {}): Bytes {
  const { brand = 'mp42', seconds = 3, units = seconds * 1000, indexFirst = false, hidden = text(`hidden ${secretPlace}`), moreInIndex = [], moreOnTop = [], reference = full('url ') } = made
  reference[11] = reference.length === 12 ? 1 : reference[11] ?? 0
  const places = text(`gps ${secretPlace}`)
  const ftyp = box('ftyp', text(brand), numbers(512), text('isommp42'))
  const track = (handler: string, at: number, length: number): Bytes => box('trak',
    full('tkhd', numbers(7777, 7777, 1, 0, seconds * 1000), new Uint8Array(60)), box('udta', box('name', text(secretPlace))),
    box('mdia', full('mdhd', numbers(7777, 7777, 1000, seconds * 1000, 0)), full('hdlr', numbers(0), text(handler), new Uint8Array(13)),
      box('minf', full('vmhd', new Uint8Array(8)), box('dinf', full('dref', numbers(1), reference)),
        box('stbl', full('stsd', numbers(0)), full('stts', numbers(1, 1, units)), full('stsc', numbers(1, 1, 1, 1)), full('stsz', numbers(0, 1, length)), full('stco', numbers(1, at))))))
  const index = (data: number): Bytes => box('moov',
    full('mvhd', numbers(7777, 7777, 1000, seconds * 1000), new Uint8Array(80)),
    track('vide', data, pictures.length), track('soun', data + pictures.length + hidden.length, sound.length), track('meta', data + pictures.length + hidden.length + sound.length, places.length),
    box('udta', box('\xa9xyz', be(secretPlace.length, 2), be(0x15c7, 2), text(secretPlace))), box('meta', full('keys', text(`com.apple.quicktime.location.ISO6709${secretPlace}`))), ...moreInIndex)
  const data = box('mdat', pictures, hidden, sound, places)
  const top = concat(box('uuid', text(`0123456789abcdef<x:xmpmeta>${secretPlace}`)), ...moreOnTop)
  return indexFirst
    ? concat(ftyp, index(ftyp.length + index(0).length + top.length + 8), top, data)
    : concat(ftyp, top, data, index(ftyp.length + top.length + 8))
}

const element = (id: string, ...parts: readonly Bytes[]): Bytes => {
  const body = concat(...parts)
  const head = text(id)
  // A size in one byte, or in eight where it does not fit.
  return body.length < 127 ? concat(head, Uint8Array.of(0x80 | body.length), body) : concat(head, Uint8Array.of(1), be(body.length, 7), body)
}
const float = (value: number): Bytes => { const bytes = new Uint8Array(8); new DataView(bytes.buffer).setFloat64(0, value); return bytes }
export interface WebmMade { readonly seconds?: number | null; readonly lastCluster?: number; readonly trackKind?: number; readonly docType?: string; readonly more?: readonly Bytes[] }
export function makeWebm({ seconds = 2, lastCluster = 1000, trackKind = 1, docType = 'webm', more = [] }: WebmMade = {}): Bytes {
  const info = element('\x15\x49\xa9\x66', element('\x2a\xd7\xb1', be(1_000_000, 3)), ...seconds === null ? [] : [element('\x44\x89', float(seconds * 1000))], element('\x7b\xa9', text(`Title ${secretPlace}`)), element('\x4d\x80', text('muxer')))
  const tracks = element('\x16\x54\xae\x6b', element('\xae', element('\xd7', be(1, 1)), element('\x83', be(trackKind, 1))))
  const cluster = (time: number): Bytes => element('\x1f\x43\xb6\x75', element('\xe7', be(time, 2)), element('\xa3', pictures))
  const tags = element('\x12\x54\xc3\x67', text(`tags ${secretPlace}`)), files = element('\x19\x41\xa4\x69', text(`file ${secretPlace} ${'x'.repeat(150)}`))
  return concat(element('\x1a\x45\xdf\xa3', element('\x42\x86', be(1, 1)), element('\x42\x82', text(docType))), element('\x18\x53\x80\x67', info, tracks, cluster(0), cluster(lastCluster), tags, files, ...more))
}

/** Does any byte order of these bytes hold the text? */
export const holdsText = (bytes: Uint8Array, wanted: string): boolean => {
  let all = ''
  for (let at = 0; at < bytes.length; at += 8192) all += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return all.includes(wanted) || all.includes(new TextDecoder('latin1').decode(utf8(wanted)))
}
