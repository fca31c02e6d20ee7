import type { CarrierErrorKind, CarrierId, EventKind, ParseOutcome, Precision, ShipmentStatus, Substatus } from '../../contract/vocabulary.ts'

/**
 * A carrier is a folder of pure functions over plain data: no fetch, no clock, no env. `worker/carriers/http.ts` and the
 * poll consumer do the rest, for all carriers alike (ARCHITECTURE 4).
 */
export interface Carrier {
  readonly id: CarrierId
  /** As the page names it: "Royal Mail". */
  readonly name: string
  /** IANA zone of the hub: last resort for a wall clock without offset whose place is unknown; null = then the day only. */
  readonly hubZone: string | null
  /** Production origin, e.g. `https://onlinetools.ups.com`. An account may name a test environment instead. */
  readonly origin: string
  /** Names a merchant must send to `PUT /v1/carrier-accounts/{carrier}`, with what each is. */
  readonly credentials: Readonly<Record<string, { label: string; optional?: true }>>
  readonly limits: CarrierLimits
  /** The carrier's own public page of one parcel. */
  publicUrl(number: string): string
  /** Does the number have this carrier's form? null = no. */
  matches(number: string): NumberMatch[]
  /** The next HTTP call for these numbers: a login when the account has no live token, else the question itself. */
  request(numbers: readonly string[], account: CarrierAccount, now: Date): CarrierStep
  /** Reads the answer of a login step. */
  parseLogin?(response: CarrierResponse, now: Date): { ok: true; token: string; expiresAt: Date } | { ok: false; error: CarrierError }
  /** Reads the answer of an ask step. Never throws, never infers an offset, never calls an unknown code "in transit". */
  parse(response: CarrierResponse, context: ParseContext): CarrierAnswer
  readonly webhook?: CarrierWebhook
}

export interface CarrierLimits {
  /** Numbers one call may hold. */
  readonly numbersPerCall: number
  /** Sustained calls a second, and calls a day; null = the carrier documents none. */
  readonly perSecond: number
  readonly perDay: number | null
}

export interface CarrierAccount {
  readonly origin: string
  readonly credentials: Readonly<Record<string, string>>
  readonly token: { value: string; expiresAt: Date } | null
}

export interface CarrierStep {
  readonly kind: 'login' | 'ask'
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

export interface CarrierResponse { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
export interface ParseContext { /** Numbers that were asked for; empty when unknown (a pushed body, the CLI without --number). */ readonly numbers: readonly string[] }

export interface CarrierError { readonly kind: CarrierErrorKind; /** The carrier's own code, else null. */ readonly code: string | null }
/** Something to look at later: an unknown code, a field of the wrong type. Never holds personal data. */
export interface CarrierProblem { readonly kind: 'unknown_code' | 'drift' | 'unreadable_time'; readonly detail: string }

export interface CarrierAnswer {
  readonly outcome: ParseOutcome
  readonly shipments: readonly ParsedShipment[]
  readonly error: CarrierError | null
  readonly problems: readonly CarrierProblem[]
}

export interface ParsedShipment {
  readonly outcome: ParseOutcome
  readonly error: CarrierError | null
  readonly trackingNumber: string | null
  readonly status: ShipmentStatus
  readonly substatus: Substatus | null
  /** Newest first, by the counting and sorting rules of the carriers README. */
  readonly events: readonly ParsedEvent[]
  readonly deliveredAt: string | null
  /** A day, a time (with offset or wall clock), or a window of two. */
  readonly estimatedDelivery: string | { readonly from: string; readonly to: string } | null
  readonly signedBy: string | null
  readonly service: string | null
}

export interface ParsedEvent {
  /** As sent: `2024-04-23T09:15:19-04:00` with offset, `2024-04-23T09:15:19` wall clock, `2024-04-23` day; null = unreadable. */
  readonly time: string | null
  readonly offsetKnown: boolean
  readonly precision: Precision
  readonly status: ShipmentStatus
  readonly substatus: Substatus | null
  readonly kind: EventKind
  readonly code: string | null
  /** The carrier's words, white space collapsed. */
  readonly text: string | null
  readonly textLang: string | null
  /** Readable place, "LOUISVILLE, KY, US". */
  readonly location: string | null
  readonly place: { readonly town: string | null; readonly region: string | null; readonly country: string | null } | null
}

/** One row of a status table. */
export interface CodeMeaning { readonly status: ShipmentStatus; readonly substatus?: Substatus; readonly kind?: EventKind }

export interface NumberMatch {
  readonly service: string | null
  readonly certainty: 'certain' | 'possible'
  readonly checkDigit: 'ok' | 'none' | 'wrong'
}

export interface CarrierWebhook {
  /** false = built from public documents only, no real body seen. */
  readonly proven: boolean
  /** Authenticates the raw bytes. Secrets: one, or two during a rotation. Constant-time compare. */
  verify(request: { headers: Readonly<Record<string, string>>; rawBody: Uint8Array; secrets: readonly string[]; now: Date }): Promise<boolean>
  /** Same keys and events as `parse` gives for a pull of the same facts. `id` dedupes a replay. */
  parse(body: string, headers: Readonly<Record<string, string>>): { id: string; answer: CarrierAnswer }
}
