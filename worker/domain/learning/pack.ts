type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array
const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, f32: Float32Array, f64: Float64Array } as const
type Kind = keyof typeof kinds
const kindOf = (column: Column): Kind => (Object.keys(kinds) as Kind[]).find((kind) => column instanceof kinds[kind])!

export interface Packed { readonly head: unknown; readonly columns: readonly Column[] }

/** A JSON head and typed columns as one run of bytes: 4 bytes of head length, the head, then each column at a multiple of 8. */
export const pack = ({ head, columns }: Packed): Uint8Array => {
  const text = new TextEncoder().encode(JSON.stringify({ head, columns: columns.map((column) => [kindOf(column), column.length]) }))
  let size = aligned(4 + text.length)
  for (const column of columns) size = aligned(size + column.byteLength)
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 4)
  let at = aligned(4 + text.length)
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at = aligned(at + column.byteLength)
  }
  return bytes
}

/** The reverse of `pack`; columns are copies. Bytes of another make throw: a snapshot is ours alone. */
export const unpack = (bytes: Uint8Array): Packed => {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const { head, columns: shapes } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as { head: unknown; columns: [Kind, number][] }
  let at = aligned(4 + length)
  const columns = shapes.map(([kind, count]) => {
    const size = count * kinds[kind].BYTES_PER_ELEMENT
    const copy = bytes.slice(at, at + size)
    at = aligned(at + size)
    return new kinds[kind](copy.buffer, 0, count)
  })
  return { head, columns }
}

const aligned = (size: number): number => Math.ceil(size / 8) * 8
