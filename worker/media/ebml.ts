/** One element of EBML (RFC 8794). `end` is null where its size is not known. */
export interface Element { readonly id: number; readonly at: number; readonly body: number; readonly end: number | null }

/** The element whose header begins `head` (12 bytes are always enough); null: no header, or it does not end within `limit`. */
export function readElement(head: Uint8Array, at: number, limit: number): Element | null {
  const idLength = lengthOf(head[0])
  if (idLength === 0 || idLength > 4 || head.length < idLength + 1) return null
  let id = 0
  for (let n = 0; n < idLength; n += 1) id = id * 256 + (head[n] ?? 0)
  const sizeLength = lengthOf(head[idLength])
  if (sizeLength === 0 || head.length < idLength + sizeLength) return null
  let size = (head[idLength] ?? 0) & (0xff >> sizeLength)
  let isUnknown = size === 0xff >> sizeLength
  for (let n = 1; n < sizeLength; n += 1) {
    const byte = head[idLength + n] ?? 0
    size = size * 256 + byte
    isUnknown &&= byte === 0xff
  }
  const body = at + idLength + sizeLength
  if (isUnknown) return { id, at, body, end: null }
  return body + size > limit ? null : { id, at, body, end: body + size }
}

/** The count of leading zeros, plus one, is the length of an id or a size; 0: none. */
const lengthOf = (first: number | undefined): number => first === undefined || first === 0 ? 0 : Math.clz32(first) - 23

/** Header of a Void element that takes exactly `room` bytes with its content. */
export function voidHeader(room: number): Uint8Array<ArrayBuffer> {
  if (room < 2) throw new Error('a Void element takes two bytes')
  if (room <= 128) return Uint8Array.of(0xec, 0x80 | (room - 2))
  const header = new Uint8Array(9)
  header[0] = 0xec
  header[1] = 0x01
  for (let n = 8, rest = room - 9; n > 1; n -= 1, rest = Math.floor(rest / 256)) header[n] = rest % 256
  return header
}

export function readNumber(bytes: Uint8Array): number { return bytes.reduce((sum, byte) => sum * 256 + byte, 0) }
