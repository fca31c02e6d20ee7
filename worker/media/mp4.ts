import { listBoxes, readBox, voided, type Box } from './boxes.ts'
import { ascii, mostSeconds, refuse, viewOf, type Blank, type CleanVideo, type ReadRange, type Refused } from './media.ts'
import { joinSpans, readSamples, type Span } from './mp4-samples.ts'
import { sniffMedia } from './sniff.ts'

/** The index of a minute is some 100 kB; it is the one part that is held in memory. */
const mostIndex = 2 * 1024 * 1024
const mostTopBoxes = 64

/** What may stay in each box; the rest is told about the film (place, phone, owner) or is nothing a browser plays. */
const kept: Readonly<Record<string, readonly string[]>> = {
  moov: ['mvhd', 'trak'],
  trak: ['tkhd', 'tapt', 'edts', 'mdia'],
  edts: ['elst'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['vmhd', 'smhd', 'hdlr', 'dinf', 'stbl'],
  dinf: ['dref'],
  stbl: ['stsd', 'stts', 'ctts', 'cslg', 'stss', 'stps', 'stsz', 'stsc', 'stco', 'co64', 'sdtp', 'sgpd', 'sbgp'],
}

/**
 * An MP4 or QuickTime film of its pictures and its sound alone. Everything is found by the index (`moov`): of the data only
 * what its video and sound tracks name is kept; the rest is overwritten with zeros in place, so no offset moves. That takes
 * away `udta` and `meta` with their `©xyz`, XMP in `uuid`, and also the tracks of places that action cameras and drones write
 * into the data itself, and whatever was hidden between samples. Films in pieces (`moof`) do not say how long they are.
 */
export async function cleanMp4(read: ReadRange, size: number): Promise<CleanVideo | Refused> {
  const type = sniffMedia(await read(0, 64))
  if (type !== 'video/mp4' && type !== 'video/quicktime') return refuse('unknown')
  const blanks: Blank[] = [], data: Box[] = []
  let index: Box | null = null
  for (let at = 0, count = 0; at < size; count += 1) {
    const box = readBox(await read(at, 16), at, size)
    if (box === null || count > mostTopBoxes || (box.type === 'ftyp') !== (count === 0)) return refuse('broken')
    if (box.type === 'moof') return refuse('moving')
    if (box.type === 'moov') {
      if (index !== null) return refuse('broken')
      index = box
    } else if (box.type === 'mdat') data.push(box)
    else if (box.type !== 'ftyp') blanks.push(voided(box))
    at = box.end
  }
  if (index === null || data.length === 0) return refuse('broken')
  if (index.end - index.at > mostIndex) return refuse('large')
  const indexed = readIndex(await read(index.at, index.end - index.at), index.at)
  if (!indexed.ok) return indexed
  if (indexed.seconds > mostSeconds) return refuse('long')
  const gaps = gapsOf(data, indexed.spans)
  if (gaps === null) return refuse('broken')
  return { ok: true, type, seconds: indexed.seconds, blanks: [...blanks, ...indexed.blanks, ...gaps].sort((a, b) => a.from - b.from) }
}

type Index = { readonly ok: true; readonly seconds: number; readonly spans: readonly Span[]; readonly blanks: readonly Blank[] }

/** `moov` in memory, `at` where it lies in the file. */
function readIndex(moov: Uint8Array, at: number): Index | Refused {
  const blanks: Blank[] = [], spans: Span[] = []
  const view = viewOf(moov)
  let seconds = 0, hasPictures = false
  const blank = (box: Box): void => { const { from, to, head } = voided(box); blanks.push({ from: from + at, to: to + at, head }) }
  /** The children that may stay; the others are blanked. null: they do not fit into their box. */
  const open = (box: Box): Box[] | null => {
    const children = listBoxes(moov, box.body, box.end)
    for (const child of children ?? []) if (!kept[box.type]?.includes(child.type)) blank(child)
    return children?.filter((child) => kept[box.type]?.includes(child.type)) ?? null
  }
  const root = readBox(moov.subarray(0, 16), 0, moov.length)
  const top = root && open(root)
  if (!top) return refuse('broken')
  // "mvex" announces pieces to come.
  if (root && listBoxes(moov, root.body, root.end)?.some(({ type }) => type === 'mvex')) return refuse('moving')

  /** Seconds of a header that holds a time scale and a length (`mvhd`, `mdhd`), and its scale; null: it is cut short. */
  const readClock = (box: Box): { scale: number; seconds: number } | null => {
    const long = moov[box.body] === 1
    const start = box.body + (long ? 20 : 12)
    if (start + (long ? 12 : 8) > box.end) return null
    const scale = view.getUint32(start)
    const length = long ? view.getUint32(start + 4) * 2 ** 32 + view.getUint32(start + 8) : view.getUint32(start + 4)
    // All ones: not known.
    return scale === 0 || length === 0xffffffff ? null : { scale, seconds: length / scale }
  }
  /** When it was filmed stands in every header (`mvhd`, `tkhd`, `mdhd`), after version and flags. */
  const forgetWhen = (box: Box | undefined): void => { if (box && box.body + 20 <= box.end) blanks.push({ from: at + box.body + 4, to: at + box.body + (moov[box.body] === 1 ? 20 : 12), head: new Uint8Array(0) }) }
  const film = top.find(({ type }) => type === 'mvhd')
  forgetWhen(film)
  const filmClock = film && readClock(film)
  if (!filmClock) return refuse('broken')
  seconds = filmClock.seconds

  for (const track of top.filter(({ type }) => type === 'trak')) {
    const media = listBoxes(moov, track.body, track.end)?.find(({ type }) => type === 'mdia')
    const handler = media && listBoxes(moov, media.body, media.end)?.find(({ type }) => type === 'hdlr')
    const handles = handler ? ascii(moov, handler.body + 8, 4) : ''
    if (!media || !handler) return refuse('broken')
    if (handles !== 'vide' && handles !== 'soun') { blank(track); continue }
    hasPictures ||= handles === 'vide'
    const parts = open(track)
    const edits = parts?.find(({ type }) => type === 'edts')
    const inside = open(media)
    const clockBox = inside?.find(({ type }) => type === 'mdhd')
    const clock = clockBox && readClock(clockBox)
    forgetWhen(parts?.find(({ type }) => type === 'tkhd'))
    forgetWhen(clockBox)
    const info = inside?.find(({ type }) => type === 'minf')
    const tables = info && open(info)
    const dataInfo = tables?.find(({ type }) => type === 'dinf')
    const samples = tables?.find(({ type }) => type === 'stbl')
    if (!parts || (edits && !open(edits)) || !clock || !dataInfo || !samples || !open(samples) || !isSelfContained(moov, open(dataInfo)?.[0])) return refuse('broken')
    const found = readSamples(moov, samples)
    if (found === null) return refuse('broken')
    spans.push(...found.spans)
    // Whichever of its clocks says more: a header can be made to say anything.
    seconds = Math.max(seconds, clock.seconds, found.units / clock.scale)
  }
  return hasPictures ? { ok: true, seconds, spans: joinSpans(spans), blanks } : refuse('broken')
}

/** A data reference may name another file, which a player would fetch: only "in this file" (flag 1) may stand there. */
function isSelfContained(moov: Uint8Array, reference: Box | undefined): boolean {
  const entries = reference && listBoxes(moov, reference.body + 8, reference.end)
  return !!entries && entries.length > 0 && entries.every((entry) => moov[entry.body + 3] === 1 && entry.end - entry.body <= 16)
}

/** What no sample lies in. null: a sample lies outside the data, as when the file is cut short. */
function gapsOf(data: readonly Box[], spans: readonly Span[]): Blank[] | null {
  const gaps: Blank[] = []
  const nothing = new Uint8Array(0)
  let seen = 0
  for (const { body, end } of data) {
    let at = body
    for (const span of spans.filter(({ from, to }) => from >= body && to <= end)) {
      seen += 1
      if (span.from > at) gaps.push({ from: at, to: span.from, head: nothing })
      at = span.to
    }
    if (at < end) gaps.push({ from: at, to: end, head: nothing })
  }
  return seen === spans.length ? gaps : null
}
