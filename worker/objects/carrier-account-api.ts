import type { CarrierErrorKind } from '../../contract/vocabulary.ts'

/** One object per merchant × carrier: quota, token, breaker, due list. Never fetches; the queue consumer does. */
export interface CarrierAccountApi {
  /** Ask about this number at `at` (UTC ISO); a later call for the same number replaces it. `value` orders a tight quota, higher first. */
  due(entry: DueEntry): Promise<void>
  /** Stop asking. */
  forget(entry: { trackingNumber: string; store: string; order: string }): Promise<void>
  /** Sealed credentials and the live token, for the consumer of one poll. null = no account. */
  open(): Promise<OpenAccount | null>
  /** New or changed credentials (sealed by the route); resets the breaker and starts asking. */
  configure(input: { merchant: string; carrier: string; origin: string; sealedCredentials: string; sealedHookSecrets: string | null; now: string }): Promise<void>
  /** The consumer got a token from the login step. */
  keepToken(input: { sealedToken: string; expiresAt: string }): Promise<void>
  /** How one HTTP call ended: feeds breaker and quota. `retryAfter` in seconds. */
  settle(input: SettledCall): Promise<void>
  state(): Promise<AccountState>
  /** The merchant removed the account: credentials, token and due list go, nobody is asked any more. */
  close(): Promise<void>
  /** Re-arms a lost alarm; the sweep calls it. */
  wake(now: string): Promise<void>
}

export interface DueEntry { readonly merchant: string; readonly carrier: string; readonly trackingNumber: string; readonly store: string; readonly order: string; readonly at: string; readonly value: number }
export interface OpenAccount { readonly origin: string; readonly sealedCredentials: string; readonly sealedToken: string | null; readonly tokenExpiresAt: string | null; readonly sealedHookSecrets: string | null }
export interface SettledCall { readonly ok: boolean; readonly error: CarrierErrorKind | 'network' | 'timeout' | null; readonly retryAfter: number | null; readonly now: string }
export interface AccountState { readonly state: 'ok' | 'auth_failed' | 'paused'; readonly until: string | null; readonly due: number; readonly updatedAt: string | null }
