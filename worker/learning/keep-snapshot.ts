import type { Piece, Snapshot } from '../domain/learning/snapshot.ts'
import { deleteOtherPieces, readPiece, writePiece } from '../db/training.ts'
import { toHex } from '../edge/bytes.ts'
import type { Env } from '../env.ts'

/** Which stored pieces make up a snapshot, in order. */
export type SnapshotList = readonly { readonly kind: Piece['kind']; readonly bytes: number; readonly digests: readonly string[] }[]

/** As base64 under the 1 MB that a row should not exceed. */
const mostBytes = 720_000

// Native in the runtime (V8 14), not yet in the library of types.
interface NativeBase64 { fromBase64(text: string): Uint8Array }
const encode = (bytes: Uint8Array): string => (bytes as unknown as { toBase64(): string }).toBase64()
const decode = (text: string): Uint8Array => (Uint8Array as unknown as NativeBase64).fromBase64(text)

/**
 * Stores a snapshot piece by piece, each under the digest of what it holds: a piece that `before` already has is not written
 * again, and an attempt that dies half-way leaves only pieces nobody names. Never more than one piece is held as text.
 */
export async function keepSnapshot(env: Pick<Env, 'DB'>, store: string, snapshot: Snapshot, before: SnapshotList): Promise<SnapshotList> {
  const there = new Set(before.flatMap(({ digests }) => digests))
  const list: { kind: Piece['kind']; bytes: number; digests: string[] }[] = []
  for (const { kind, bytes } of snapshot) {
    const digests: string[] = []
    for (let at = 0; at < bytes.length; at += mostBytes) {
      const part = bytes.subarray(at, at + mostBytes)
      const digest = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', part as Uint8Array<ArrayBuffer>))).slice(0, 32)
      if (!there.has(digest)) await writePiece(env.DB, store, digest, encode(part))
      there.add(digest)
      digests.push(digest)
    }
    list.push({ kind, bytes: bytes.length, digests })
  }
  return list
}

/** null: a piece is gone, so the run cannot go on. */
export async function openSnapshot(env: Pick<Env, 'DB'>, store: string, list: SnapshotList): Promise<Snapshot | null> {
  const snapshot: Piece[] = []
  for (const { kind, bytes, digests } of list) {
    const whole = new Uint8Array(bytes)
    let at = 0
    for (const digest of digests) {
      const text = await readPiece(env.DB, store, digest)
      if (text === null) return null
      const part = decode(text)
      whole.set(part, at)
      at += part.length
    }
    snapshot.push({ kind, bytes: whole })
  }
  return snapshot
}

export const dropOtherPieces = (env: Pick<Env, 'DB'>, store: string, list: SnapshotList): Promise<void> => deleteOtherPieces(env.DB, store, list.flatMap(({ digests }) => digests))
