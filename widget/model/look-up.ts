import type { PageStore } from '../../contract/page.ts'

/** Which two details the shopper looks with. */
export type LookupBy = 'order' | 'number'
/** Why a look-up gave nothing. An order of somebody else answers like no order, so there is no finer word. */
export type LookupFault = 'no_match' | 'too_many' | 'unreachable'
export interface LookupValues { readonly orderNumber: string; readonly proof: string; readonly trackingNumber: string }
export const noValues: LookupValues = { orderNumber: '', proof: '', trackingNumber: '' }

export type FieldError = { readonly kind: 'empty' } | { readonly kind: 'digits'; readonly got: number; readonly want: number } | { readonly kind: 'letters'; readonly want: number }
export type LookupErrors = { readonly [field in keyof LookupValues]?: FieldError }

/**
 * What can be said about the fields before anybody is asked; `{}` when they may be sent. The same rule on the server
 * (form without scripts) and in the browser. Only a store whose numbers are digits alone says how many (`digits`).
 */
export const checkLookup = (by: LookupBy, values: LookupValues, store: Pick<PageStore, 'orderNumber'>): LookupErrors => {
  const empty: FieldError = { kind: 'empty' }
  if (by === 'number') return values.trackingNumber.trim() ? {} : { trackingNumber: empty }
  const typed = values.orderNumber.replace(/[\s#]/g, '')
  const want = store.orderNumber?.digits
  const orderNumber: FieldError | null = !typed ? empty : !want ? null : /\D/.test(typed) ? { kind: 'letters', want } : typed.length === want ? null : { kind: 'digits', got: typed.length, want }
  return { ...(orderNumber && { orderNumber }), ...(!values.proof.trim() && { proof: empty }) }
}
