import type { CaseId } from '../../contract/case.ts'
import { toBase62 } from '../edge/bytes.ts'
import { systemRandom, type Random } from '../edge/ids.ts'

/** No I, L, O or U: a number that is read out on the phone (Crockford's base 32). */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `ca_` and 16 characters; the first eight are the reference, so a reference finds its case without an index of its own. */
export function newCaseId(random: Random = systemRandom): CaseId {
  const bytes = random(new Uint8Array(14))
  return `ca_${Array.from(bytes.subarray(0, 8), (byte) => digits[byte % 32]).join('')}${toBase62(bytes.subarray(8), 9).slice(-8)}` as CaseId
}

/** `K7Q2-9XMA` */
export const referenceOf = (id: string): string => `${id.slice(3, 7)}-${id.slice(7, 11)}`
/** As people type it: small letters, blanks and O for 0 are forgiven. null = no reference. */
export function parseReference(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(plain) ? plain : null
}
