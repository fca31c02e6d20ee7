export type Decoding = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }

/**
 * The text of a CSV file as programs save it: UTF-8 with or without a byte order mark, UTF-16 (what Excel calls "Unicode
 * text"), else Windows-1252, which holds Latin-1. An archive is refused: it could hold anything of any size (TRUST 67).
 */
export function decodeCsv(bytes: Uint8Array): Decoding {
  if (startsWith(bytes, 0x1f, 0x8b)) return refuse('is a gzip file; send the CSV itself')
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return refuse('is a zip file (an .xlsx is one); save it as CSV')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse('is an .xls file; save it as CSV')
  const [first, second] = bytes
  if (startsWith(bytes, 0xff, 0xfe) || (first !== 0 && second === 0)) return decodeAs('utf-16le', bytes)
  if (startsWith(bytes, 0xfe, 0xff) || (first === 0 && second !== undefined && second !== 0)) return decodeAs('utf-16be', bytes)
  const utf8 = decodeAs('utf-8', bytes)
  return utf8.ok || startsWith(bytes, 0xef, 0xbb, 0xbf) ? utf8 : decodeAs('windows-1252', bytes)
}

/** TextDecoder takes a byte order mark off by itself. */
function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252', bytes: Uint8Array): Decoding {
  try { return { ok: true, text: new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes) } } catch { return refuse(`is not ${encoding.toUpperCase()} throughout; save it as UTF-8`) }
}

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte)
const refuse = (reason: string): Decoding => ({ ok: false, reason })
