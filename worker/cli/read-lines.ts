import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'

/** One JSON value a line, read piece by piece; what is not JSON is passed over and counted. A missing file is an empty one. */
export interface JsonLines { readonly values: Iterable<unknown>; readonly unreadable: () => number; readonly bytes: number; readonly bytesRead: () => number }

const pieceBytes = 1 << 16

export const readLines = (path: string): JsonLines => {
  let unreadable = 0
  let read = 0
  const parse = (line: string): unknown => {
    if (line.trim() === '') return undefined
    try { return JSON.parse(line) as unknown } catch { unreadable++; return undefined }
  }
  function* values(): Generator<unknown> {
    if (!existsSync(path)) return
    const file = openSync(path, 'r')
    const decoder = new TextDecoder()
    const piece = Buffer.alloc(pieceBytes)
    let rest = ''
    try {
      for (;;) {
        const size = readSync(file, piece, 0, pieceBytes, null)
        read += size
        const lines = (rest + decoder.decode(piece.subarray(0, size), { stream: size > 0 })).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) {
          const value = parse(line)
          if (value !== undefined) yield value
        }
        if (size === 0) break
      }
      const last = parse(rest)
      if (last !== undefined) yield last
    } finally { closeSync(file) }
  }
  return { values: values(), unreadable: () => unreadable, bytes: sizeOf(path), bytesRead: () => read }
}

const sizeOf = (path: string): number => {
  if (!existsSync(path)) return 0
  const file = openSync(path, 'r')
  try { return fstatSync(file).size } finally { closeSync(file) }
}
