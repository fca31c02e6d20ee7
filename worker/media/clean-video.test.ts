import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { box, holdsText, makeMp4, makeWebm, pictures, secretPlace, sound, text, type Bytes } from '../../tests/support/media-files.ts'
import { concat } from '../edge/bytes.ts'
import { cleanVideo, overwrite } from './clean-video.ts'
import type { CleanVideo } from './media.ts'

const readerOf = (bytes: Bytes) => { const reads: number[] = []; return { reads, read: async (at: number, length: number): Promise<Bytes> => { reads.push(length); return bytes.slice(at, at + length) } } }
const clean = (bytes: Bytes) => cleanVideo(readerOf(bytes).read, bytes.length)
const fault = async (bytes: Bytes): Promise<string> => { const result = await clean(bytes); return result.ok ? 'ok' : result.fault }
/** The file as it is stored: copied in chunks of any size with the blanks laid over. */
function copy(bytes: Bytes, { blanks }: CleanVideo, step = 7): Bytes {
  const chunks: Bytes[] = []
  let next = 0
  for (let at = 0; at < bytes.length; at += step) { const chunk = bytes.slice(at, at + step); next = overwrite(chunk, at, blanks, next); chunks.push(chunk) }
  return concat(...chunks)
}
const stored = async (bytes: Bytes, step?: number): Promise<Bytes> => { const result = await clean(bytes); if (!result.ok) throw new Error(result.fault); return copy(bytes, result, step) }
const says = (bytes: Bytes, words: Bytes): boolean => holdsText(bytes, String.fromCharCode(...words))

describe.each([['with its index behind', makeMp4()], ['with its index before', makeMp4({ indexFirst: true })], ['by QuickTime', makeMp4({ brand: 'qt  ' })]])('a film %s', (_, film) => {
  it('keeps pictures and sound where they are, and loses every note of place and time', async () => {
    expect(holdsText(film, secretPlace)).toBe(true)
    const kept = await stored(film)
    expect(kept.length).toBe(film.length)
    for (const part of [pictures, sound]) { expect(says(kept, part)).toBe(true); expect(String.fromCharCode(...kept).indexOf(String.fromCharCode(...part))).toBe(String.fromCharCode(...film).indexOf(String.fromCharCode(...part))) }
    for (const word of [secretPlace, '\xa9xyz', 'ISO6709', 'xmpmeta', 'gps ', 'hidden', '\x00\x00\x1e\x61']) expect(holdsText(kept, word), word).toBe(false)
  })
  it('is the same whatever the pieces it is copied in, and when it is cleaned again', async () => {
    const kept = await stored(film)
    for (const step of [1, 13, 64, film.length]) expect(await stored(film, step)).toEqual(kept)
    expect(await stored(kept)).toEqual(kept)
  })
  it('is refused when it is cut short, wherever', async () => {
    for (let length = 0; length < film.length; length += 1) expect((await clean(film.slice(0, length))).ok, String(length)).toBe(false)
  })
})

describe('a film', () => {
  it('says how long it is, and over a minute is too long, whichever of its clocks says so', async () => {
    expect(await clean(makeMp4({ seconds: 59 }))).toMatchObject({ ok: true, seconds: 59, type: 'video/mp4' })
    expect(await fault(makeMp4({ seconds: 62 }))).toBe('long')
    expect(await fault(makeMp4({ seconds: 3, units: 120_000 }))).toBe('long')
    expect(await fault(makeWebm({ seconds: 90 }))).toBe('long')
    expect(await fault(makeWebm({ seconds: 2, lastCluster: 64_000 }))).toBe('long')
  })
  it('in pieces, or one that does not know its length, is told apart', async () => {
    expect(await fault(makeMp4({ moreOnTop: [box('moof', text('x'))] }))).toBe('moving')
    expect(await fault(makeMp4({ moreInIndex: [box('mvex', text('x'))] }))).toBe('moving')
    expect(await fault(makeWebm({ seconds: null }))).toBe('moving')
  })
  it('whose index would fill our memory is refused without reading it', async () => {
    const film = makeMp4({ moreInIndex: [box('free', new Uint8Array(2_200_000))] })
    const { reads, read } = readerOf(film)
    expect(await cleanVideo(read, film.length)).toEqual({ ok: false, fault: 'large' })
    expect(Math.max(...reads)).toBeLessThanOrEqual(64)
  })
  it('that points to another file is broken', async () => {
    expect(await fault(makeMp4({ reference: box('url ', new Uint8Array(4), text('https://evil.example/x\0')) }))).toBe('broken')
  })
  it('is unknown when it is a still picture or Matroska in a film’s clothes', async () => {
    expect(await fault(makeMp4({ brand: 'heic' }))).toBe('unknown')
    expect(await fault(makeMp4({ brand: 'avif' }))).toBe('unknown')
    expect(await fault(makeWebm({ docType: 'matroska' }))).toBe('unknown')
    expect(await fault(text('#!/bin/sh'))).toBe('unknown')
  })
})

describe('a WebM', () => {
  const film = makeWebm()
  it('keeps its pictures and loses title, tags and attached files', async () => {
    const kept = await stored(film)
    expect(kept.length).toBe(film.length)
    expect(says(kept, pictures)).toBe(true)
    for (const word of [secretPlace, 'Title', 'tags', 'file ']) expect(holdsText(kept, word), word).toBe(false)
    expect(await stored(kept)).toEqual(kept)
  })
  it('is refused when it is cut short, or holds a track of texts', async () => {
    for (let length = 0; length < film.length; length += 1) expect((await clean(film.slice(0, length))).ok, String(length)).toBe(false)
    expect(await fault(makeWebm({ trackKind: 17 }))).toBe('broken')
  })
})

it('no film, however bent, makes the cleaner throw or overwrite beyond its end', async () => {
  for (const film of [makeMp4(), makeMp4({ indexFirst: true }), makeWebm()]) {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(film.length - 1), fc.nat(255)), { maxLength: 8 }), async (changes) => {
      const bent = film.slice()
      for (const [at, value] of changes) bent[at] = value
      const result = await clean(bent)
      if (!result.ok) return
      let last = 0
      for (const { from, to } of result.blanks) { expect(from).toBeGreaterThanOrEqual(last); expect(to).toBeLessThanOrEqual(bent.length); last = to }
      expect(copy(bent, result).length).toBe(bent.length)
    }), { numRuns: 2_000 })
  }
})
