import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsText, makeJpeg, makePng, makeWebp, pngChunk, secretPlace, text, webpChunk, type Bytes } from '../../tests/support/media-files.ts'
import { concat } from '../edge/bytes.ts'
import { cleanPhoto } from './clean-photo.ts'
import { readOrientation } from './exif.ts'
import { mostPixels } from './media.ts'

const cleaned = (bytes: Bytes): { bytes: Bytes; width: number; height: number; type: string } => {
  const result = cleanPhoto(bytes)
  if (!result.ok) throw new Error(result.fault)
  return { bytes: concat(...result.parts), width: result.width, height: result.height, type: result.type }
}
const fault = (bytes: Bytes): string => { const result = cleanPhoto(bytes); return result.ok ? 'ok' : result.fault }
const photos = { 'image/jpeg': makeJpeg(), 'image/png': makePng(), 'image/webp': makeWebp() } as const
/** Where the one orientation note that is left begins, by its header. */
const orientationOf = (bytes: Bytes): number => {
  const all = String.fromCharCode(...bytes)
  const at = Math.max(all.indexOf('MM\0*'), all.indexOf('II*\0'))
  return at < 0 ? 0 : readOrientation(bytes.subarray(at))
}

describe.each(Object.entries(photos))('a photo of %s', (type, bytes) => {
  it('keeps its picture and loses place, maker, comments and texts', () => {
    expect(holdsText(bytes, secretPlace)).toBe(true)
    const clean = cleaned(bytes)
    expect(clean.type).toBe(type)
    expect([clean.width, clean.height]).toEqual(type === 'image/jpeg' ? [8, 8] : [1, 1])
    for (const word of [secretPlace, 'Fonmake', 'xmpmeta', 'Photoshop', '<?php', 'MPF', 'Comment']) expect(holdsText(clean.bytes, word), word).toBe(false)
  })

  it('is the right way up afterwards', () => expect(orientationOf(cleaned(bytes).bytes)).toBe({ 'image/jpeg': 6, 'image/png': 3, 'image/webp': 8 }[type]))

  it('is the same when it is cleaned again', () => {
    const once = cleaned(bytes).bytes
    expect(cleaned(once).bytes).toEqual(once)
  })

  it('loses whatever hangs behind its end: a film, an archive, a script', () => {
    const make = { 'image/jpeg': makeJpeg, 'image/png': makePng, 'image/webp': makeWebp }[type]!
    const behind = text('PK\x03\x04 <script>alert(1)</script>')
    expect(cleaned(make({ behind })).bytes).toEqual(cleaned(make()).bytes)
  })

  it('is refused when it is cut short, wherever', () => {
    for (let length = 0; length < bytes.length; length += 1) expect(cleanPhoto(bytes.slice(0, length)).ok, String(length)).toBe(false)
  })

  it('never throws, and takes nothing larger than any camera makes, whatever bytes change in it', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
      const bent = bytes.slice()
      for (const [at, value] of changes) bent[at] = value
      const result = cleanPhoto(bent)
      if (!result.ok) return
      // A note under a name that says "picture data" is picture data: nobody can tell, so nothing is claimed of it here.
      expect(result.width * result.height).toBeLessThanOrEqual(mostPixels)
    }), { numRuns: 3_000 })
  })
})

describe('what is no photo', () => {
  it.each([
    ['nothing', new Uint8Array(0)], ['a GIF', text('GIF89a\x01\x00\x01\x00\x00\x00\x00;')], ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')], ['HTML', text('<!doctype html><script>x()</script>')],
    ['a PDF', text('%PDF-1.7')], ['an AVIF', text('\0\0\0\x1cftypavif\0\0\0\0avifmif1')], ['an archive that ends in a JPEG', concat(text('PK\x03\x04'), makeJpeg())],
  ])('%s is unknown, whatever it is called', (_, bytes) => expect(fault(bytes)).toBe('unknown'))
  it.each([['JPEG', makeJpeg({ width: 10_000, height: 10_000 })], ['PNG', makePng({ width: 100_000, height: 100_000 })]])('a %s that says it has more pixels than any camera is too large', (_, bytes) => expect(fault(bytes)).toBe('large'))
  it('a WebP whose canvas is larger than its picture counts as its canvas', () => expect(cleaned(makeWebp({ width: 4000 })).width).toBe(4000))
  it('a WebP keeps the profile of its colours, and says so', () => {
    const { bytes } = cleaned(makeWebp({ more: [webpChunk('ICCP', text('colours'))] }))
    expect([holdsText(bytes, 'colours'), bytes[20]]).toEqual([true, 0x28])
  })
  it('a moving WebP is told apart', () => expect(fault(makeWebp({ more: [webpChunk('ANIM', new Uint8Array(6))] }))).toBe('moving'))
  it('a PNG with a broken checksum or an unknown chunk it needs is broken', () => {
    const bent = makePng()
    bent[16] = 1
    expect(fault(bent)).toBe('broken')
    expect(fault(makePng({ more: [pngChunk('ABCD', text('x'))] }))).toBe('broken')
  })
  it('a PNG that moves becomes its first picture', () => expect(holdsText(cleaned(makePng({ more: [pngChunk('acTL', new Uint8Array(8)), pngChunk('fdAT', text('frame'))] })).bytes, 'fdAT')).toBe(false))
  it('a JPEG of thousands of scans is broken: it would keep a phone busy', () => {
    const plain = makeJpeg()
    const scan = plain.subarray(plain.length - 13, plain.length - 2)
    expect(scan[1]).toBe(0xda)
    expect(fault(concat(plain.subarray(0, plain.length - 2), ...Array.from({ length: 100 }, () => scan), plain.subarray(-2)))).toBe('broken')
  })
})

it.each([true, false])('reads which way up it is in either byte order (little-endian: %s)', (little) => expect(orientationOf(cleaned(makeJpeg({ orientation: 5, little })).bytes)).toBe(5))
it('writes no note where there is nothing to say', () => expect(orientationOf(cleaned(makeJpeg({ orientation: 1 })).bytes)).toBe(0))
