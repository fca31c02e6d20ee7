/**
 * 53-bit digest of a text, base 36 (cyrb53). Synchronous, unlike crypto.subtle, so that a fold can use it. Tells versions
 * of one parcel's history apart; it protects nothing.
 */
export function digest(text: string, seed = 0): string {
  let a = 0xdeadbeef ^ seed, b = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
