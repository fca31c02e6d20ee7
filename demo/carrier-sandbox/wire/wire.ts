import type { CarrierId, ShipmentStatus } from '../../../contract/vocabulary.ts'
import type { Parcel, Step } from '../model.ts'

/** One carrier's way of speaking: pure but for the tokens it hands out. */
export interface CarrierWire {
  readonly id: CarrierId
  readonly name: string
  /** Path prefixes this carrier answers; all six live on one origin, their paths do not meet. */
  readonly paths: readonly RegExp[]
  answer(request: WireRequest, desk: WireDesk): WireAnswer
  /** What this carrier's scan of the step means in our words; null = the carrier has no such scan and stays silent. */
  meaning(step: Step): ShipmentStatus | null
  /** The push of one step, signed as the carrier signs; absent = this carrier pushes nothing. */
  readonly push?: (parcel: Parcel, step: Step, desk: PushDesk) => WirePush
  /** This carrier's way of saying "too many calls". */
  tooMany(retryAfter: number | null, desk: Pick<WireDesk, 'hex'>): WireAnswer
  /** This carrier's own words for "we are down", with a 5xx status. */
  outage(status: number, desk: Pick<WireDesk, 'hex'>): WireAnswer
}

export interface WireRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
export interface WireAnswer { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
export interface WirePush { readonly headers: Readonly<Record<string, string>>; readonly body: string }

export interface WireDesk {
  /** The parcels' clock: may be ahead of the real one. */
  readonly now: Date
  /** The parcel of this carrier with that number, if the carrier has a scan of it by now. */
  find(number: string): Parcel | undefined
  readonly credentials: Readonly<Record<string, string>>
  /** Gives out a bearer token for so many seconds of real time. */
  issueToken(seconds: number): { readonly token: string; readonly issuedAt: Date }
  tokenState(token: string | null): 'live' | 'expired' | 'unknown'
  /** Random lower-case hexadecimal digits. */
  hex(digits: number): string
}
export interface PushDesk { readonly now: Date; /** The true clock: carriers date what they sign by it, though the desk may be ahead. */ readonly sentAt: Date; readonly secret: string; hex(digits: number): string }

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): WireAnswer => ({ status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) })
export const retryHeader = (seconds: number | null): Record<string, string> => (seconds === null ? {} : { 'retry-after': String(seconds) })
export const bearer = (request: WireRequest): string | null => /^Bearer (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1] ?? null
export const basic = (request: WireRequest): { user: string; password: string } | null => {
  const encoded = /^Basic (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1]
  if (!encoded) return null
  const [user = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return { user, password: rest.join(':') }
}

/** Random upper and lower case never meets in a UUID: version 4 by form, the digits from the desk. */
export const uuid = (hex: (digits: number) => string): string => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
