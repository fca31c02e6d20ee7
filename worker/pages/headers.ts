import { noFilms, type FilmPolicy } from './film-policy.ts'

/** Everything a hosted page says about itself before its first byte of HTML (TRUST 2.2). */

export interface PolicyInput {
  /** Sites of the store that may frame the page; none = nobody. Each is an exact origin, checked when it was saved. */
  readonly frameOrigins: readonly string[]
  /** What a tap may play; none unless the store has a film about these goods. */
  readonly films?: FilmPolicy | undefined
}

/** One value per directive, so that a reader sees the whole policy. Nothing of a third party is allowed, but the merchant's own films on pages that have one. */
export const contentSecurityPolicy = ({ frameOrigins, films = noFilms }: PolicyInput): string => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  ...films.frames ? ['frame-src https://www.youtube-nocookie.com'] : [],
  ...films.media.some(isPlainOrigin) ? [`media-src ${films.media.filter(isPlainOrigin).join(' ')}`] : [],
  "base-uri 'none'",
  "form-action 'self'",
  `frame-ancestors ${frameOrigins.length ? frameOrigins.filter(isPlainOrigin).join(' ') || "'none'" : "'none'"}`,
  "require-trusted-types-for 'script'",
  'trusted-types doorstep',
].join('; ')

// A policy is one line of text: whatever could end a directive stays out, even if it came past the contract.
const isPlainOrigin = (origin: string): boolean => /^https?:\/\/[a-z0-9.:-]+$/i.test(origin)

/** Headers of every answer under `/p`, `/f` and `/o`, errors included. Never cached: the address is the key (TRUST 81). */
export const pageHeaders = (input: PolicyInput): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy(input),
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  Vary: 'Accept-Language',
})
