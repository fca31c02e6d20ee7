/** Crockford's base 32: no I, L, O and U, so that nothing is misread over a phone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 80 random bits in four groups, `WAIT-7K3F-9QXM-2D8P-4VTB`: not to be guessed from a thousand others (TRUST 76). `bytes` are ten random ones. */
export function toCodeText(bytes: Uint8Array, prefix: string | null): string {
  if (bytes.length !== 10) throw new Error('a code is made of ten random bytes')
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  let text = ''
  for (let at = 0; at < 16; at += 1, value >>= 5n) text = (alphabet[Number(value & 31n)] ?? '') + text
  return [...prefix === null ? [] : [prefix], ...text.match(/.{4}/g) ?? []].join('-')
}

/** As codes are compared: case, blanks and invisible characters do not matter; dashes do, since a shop's own codes may differ by one. */
export const toCodeKey = (code: string): string => code.normalize('NFKC').replace(/[\p{Cf}\s]/gu, '').replace(/[\u2010-\u2015\u2212]/g, '-').toUpperCase()
