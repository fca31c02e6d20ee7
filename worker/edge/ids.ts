import { toBase62 } from './bytes.ts'

/** Fills an array with random bytes; tests pass a seeded one. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array
export const systemRandom: Random = (bytes) => crypto.getRandomValues(bytes)

/** `st_` and 16 base62 characters (95 bits). Names a thing; is never a secret. */
export const newId = <P extends string>(prefix: P, random: Random = systemRandom): `${P}_${string}` =>
  `${prefix}_${toBase62(random(new Uint8Array(12)), 17).slice(-16)}`

/** `ds_live_` and 32 random bytes: 256 bits, shown once. */
export const newSecretKey = (random: Random = systemRandom): string => `ds_live_${toBase62(random(new Uint8Array(32)), 43)}`
