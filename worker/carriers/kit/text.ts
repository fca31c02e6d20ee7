import { isFields } from './json.ts'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', reg: '®', trade: '™', copy: '©' }

/** Decodes the five XML entities, `&nbsp;`, the marks USPS writes behind its services and character references, once: `&amp;lt;` stays the text `&lt;`. */
export function decodeEntities(raw: string): string {
  return raw.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,5}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const point = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
    const isText = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    return isText ? String.fromCodePoint(point) : ' '
  })
}

const longest = 500

/**
 * One line of readable text from whatever a carrier put in a field: strings and numbers only, tags and entities resolved,
 * control and bidi-override characters removed, white space collapsed, cut at 500 characters. null where nothing is left.
 */
export function text(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  // An XML element with attributes is an object whose text is `#text`.
  if (isFields(value) && typeof value['#text'] === 'string') return text(value['#text'])
  if (typeof value !== 'string') return null
  const plain = decodeEntities(value.slice(0, 8 * longest)).replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
  const line = plain.toWellFormed().replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line === '' ? null : line.slice(0, longest).toWellFormed()
}

/** A code as sent: text without inner changes, upper case; null where absent or too long to be one. */
export function code(value: unknown): string | null {
  const found = text(value)
  return found === null || found.length > 60 ? null : found.toUpperCase()
}

/** The first of several fields that holds text. */
export function firstText(...values: readonly unknown[]): string | null {
  for (const value of values) { const found = text(value); if (found !== null) return found }
  return null
}

/** ISO 3166-1 alpha-2 in capitals, or null: `US` yes, `USA`, `string` no. */
export function countryCode(value: unknown): string | null {
  const found = text(value)
  return found !== null && /^[a-z]{2}$/i.test(found) ? found.toUpperCase() : null
}

export interface ReadPlace {
  readonly location: string | null
  readonly place: { readonly town: string | null; readonly region: string | null; readonly country: string | null } | null
}

/** "LOUISVILLE, KY, US" from the parts a carrier sends; `country` may be a name, then it is only read, not kept as a code. */
export function readPlace(town: unknown, region: unknown, country: unknown): ReadPlace {
  const parts = [text(town), text(region), text(country)]
  if (parts.every((part) => part === null)) return { location: null, place: null }
  return {
    location: parts.filter((part) => part !== null).join(', '),
    place: { town: parts[0] ?? null, region: parts[1] ?? null, country: countryCode(country) },
  }
}

/** Digits and capitals only, as numbers are compared (TRUST 71): "1z 5338-ff" → "1Z5338FF". */
export const plainNumber = (raw: string): string => raw.slice(0, 200).normalize('NFKC').replace(/[\p{Cf}\s._/-]/gu, '').toUpperCase()

/** A tracking number a body shows, normalised; null unless it is 4–40 digits and capitals with at least one digit ("string" is none). */
export function shownNumber(value: unknown): string | null {
  const raw = text(value)
  if (raw === null) return null
  const number = plainNumber(raw)
  return /^(?=.*\d)[0-9A-Z]{4,40}$/.test(number) ? number : null
}
