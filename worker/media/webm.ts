import { readElement, readNumber, voidHeader, type Element } from './ebml.ts'
import { mostSeconds, refuse, viewOf, type Blank, type CleanVideo, type ReadRange, type Refused } from './media.ts'
import { sniffMedia } from './sniff.ts'

const id = { header: 0x1a45dfa3, segment: 0x18538067, seekHead: 0x114d9b74, info: 0x1549a966, tracks: 0x1654ae6b, cues: 0x1c53bb6b, cluster: 0x1f43b675, void: 0xec, scale: 0x2ad7b1, duration: 0x4489, time: 0xe7, muxer: 0x4d80, writer: 0x5741, track: 0xae, kind: 0x83 }
/** Of the segment's own notes only these stay: no title, no date, no names of other files. */
const keptInfo = new Set([id.scale, id.duration, id.muxer, id.writer, id.void])
const mostHead = 256 * 1024
/** A cluster a second is common; each costs one read. */
const mostElements = 400

/**
 * A WebM of its tracks and clusters alone (Matroska, RFC 9559): tags, chapters and attached files become Void elements of
 * the same size, so that no position moves. One that does not say how long it is, or how large its parts are, is not taken.
 */
export async function cleanWebm(read: ReadRange, size: number): Promise<CleanVideo | Refused> {
  if (sniffMedia(await read(0, 64)) !== 'video/webm') return refuse('unknown')
  const header = readElement(await read(0, 12), 0, size)
  const segment = header?.id === id.header && header.end !== null ? readElement(await read(header.end, 12), header.end, size) : null
  if (segment?.id !== id.segment) return refuse('broken')
  const end = segment.end ?? size
  const blanks: Blank[] = end < size ? [{ from: end, to: size, head: size - end >= 2 ? voidHeader(size - end) : new Uint8Array(0) }] : []
  const blank = (element: Element & { end: number }): void => { blanks.push({ from: element.at, to: element.end, head: voidHeader(element.end - element.at) }) }
  let scale = 1_000_000, seconds: number | null = null, lastCluster = 0, clusters = 0, hasTracks = false
  let at = segment.body
  for (let count = 0; at < end; count += 1) {
    // Room for the header and for the time a cluster begins with.
    const head = await read(at, 32)
    const element = readElement(head, at, end)
    if (element === null || count > mostElements) return refuse('broken')
    if (element.end === null) return refuse('moving')
    const whole = { ...element, end: element.end }
    const isHead = element.id === id.info || element.id === id.tracks
    if (isHead && whole.end - whole.at > mostHead) return refuse('large')
    const body = isHead ? await read(whole.body, whole.end - whole.body) : null
    if (element.id === id.info && body) {
      if (seconds !== null) return refuse('broken')
      const told = readInfo(body, whole.body, blanks)
      if (told === null) return refuse('broken')
      scale = told.scale
      seconds = told.duration === null ? null : told.duration * scale / 1e9
      if (seconds === null || !Number.isFinite(seconds)) return refuse('moving')
    } else if (element.id === id.tracks && body) {
      if (!areFilm(body)) return refuse('broken')
      hasTracks = true
    } else if (element.id === id.cluster) {
      clusters += 1
      const time = readElement(head.subarray(whole.body - at), whole.body, whole.end)
      if (time?.id !== id.time || time.end === null || time.end - time.body > 8) return refuse('broken')
      lastCluster = Math.max(lastCluster, readNumber(head.subarray(time.body - at, time.end - at)))
    } else if (element.id !== id.seekHead && element.id !== id.cues) blank(whole)
    at = whole.end
  }
  if (seconds === null || !hasTracks || clusters === 0) return refuse('broken')
  const longest = Math.max(seconds, lastCluster * scale / 1e9)
  return longest > mostSeconds ? refuse('long') : { ok: true, type: 'video/webm', seconds: longest, blanks: blanks.sort((a, b) => a.from - b.from) }
}

/** null: its elements do not fill it. */
function readInfo(body: Uint8Array, at: number, blanks: Blank[]): { scale: number; duration: number | null } | null {
  const told = { scale: 1_000_000, duration: null as number | null }
  const elements = listElements(body)
  for (const element of elements ?? []) {
    const value = body.subarray(element.body, element.end)
    if (element.id === id.scale) told.scale = readNumber(value)
    if (element.id === id.duration) told.duration = value.length === 4 ? viewOf(value).getFloat32(0) : value.length === 8 ? viewOf(value).getFloat64(0) : null
    if (!keptInfo.has(element.id)) blanks.push({ from: at + element.at, to: at + element.end, head: voidHeader(element.end - element.at) })
  }
  return elements && told.scale > 0 ? told : null
}

/** Pictures, and besides them at most sound: text tracks can carry places. */
function areFilm(body: Uint8Array): boolean {
  const kinds = listElements(body)?.filter(({ id: kind }) => kind === id.track).map((track) => {
    const inside = body.subarray(track.body, track.end)
    const kind = listElements(inside)?.find((element) => element.id === id.kind)
    return kind ? readNumber(inside.subarray(kind.body, kind.end)) : 0
  })
  return !!kinds && kinds.includes(1) && kinds.every((kind) => kind === 1 || kind === 2)
}

function listElements(bytes: Uint8Array): (Element & { end: number })[] | null {
  const elements: (Element & { end: number })[] = []
  for (let at = 0; at < bytes.length;) {
    const element = readElement(bytes.subarray(at, at + 12), at, bytes.length)
    if (element === null || element.end === null || elements.length > 500) return null
    elements.push({ ...element, end: element.end })
    at = element.end
  }
  return elements
}
