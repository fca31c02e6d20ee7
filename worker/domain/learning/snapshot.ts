type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array
const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, f32: Float32Array, f64: Float64Array } as const
type Kind = keyof typeof kinds

/** One part of a trainer's state: bytes, and what they are read as. */
export interface Piece { readonly kind: Kind | 'json'; readonly bytes: Uint8Array }

/**
 * All state of a trainer. The bytes of columns are the columns themselves, not copies: hand them on before the trainer is
 * called again, and leave them to the trainer they are given to. So a snapshot costs no memory of its own.
 */
export type Snapshot = readonly Piece[]

export const jsonPiece = (value: unknown): Piece => ({ kind: 'json', bytes: new TextEncoder().encode(JSON.stringify(value)) })
export const columnPiece = (column: Column): Piece =>
  ({ kind: (Object.keys(kinds) as Kind[]).find((kind) => column instanceof kinds[kind])!, bytes: new Uint8Array(column.buffer, column.byteOffset, column.byteLength) })

/** The value of a piece made by `jsonPiece`. A snapshot is ours alone: the caller knows its shape. */
export const readJson = (piece: Piece | undefined): unknown => JSON.parse(new TextDecoder().decode(piece!.bytes)) as unknown

/** The column of a piece made by `columnPiece`; copied only where its bytes lie askew. */
export const readColumn = (piece: Piece | undefined): Column => {
  const { kind, bytes } = piece!
  if (kind === 'json') throw new Error('a snapshot with its pieces in another order')
  const Make = kinds[kind]
  const whole = bytes.byteOffset % Make.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice()
  return new Make(whole.buffer as ArrayBuffer, whole.byteOffset, whole.byteLength / Make.BYTES_PER_ELEMENT)
}

export const bytesOf = (snapshot: Snapshot): number => snapshot.reduce((sum, { bytes }) => sum + bytes.length, 0)
