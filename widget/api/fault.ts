/** Why an answer is missing, as the page needs to know it. Never holds a body, an address or a token. */
export type Fault =
  /** The network or the server did not answer; what we knew before still holds. */
  | { readonly kind: 'offline' | 'timeout' | 'server' }
  /** The link no longer holds: expired, revoked, or its data are erased. */
  | { readonly kind: 'gone' }
  /** No such parcel, or not this shopper's: the server does not say which. */
  | { readonly kind: 'not_found' }
  /** Too many tries; `retryAfter` in seconds when the server says so. */
  | { readonly kind: 'limited'; readonly retryAfter: number | null }
  /** The server refused fields of the form, named by their keys. */
  | { readonly kind: 'invalid'; readonly fields: readonly string[] }
export type FaultKind = Fault['kind']

/** Worth a second try at once: nothing was wrong with the question. */
export const isPassing = (fault: Fault): boolean => fault.kind === 'offline' || fault.kind === 'timeout' || fault.kind === 'server'

interface ProblemBody { readonly type?: unknown; readonly errors?: unknown; readonly retryAfter?: unknown }

/** The fault behind a failing answer (`application/problem+json`, or anything a proxy in between may send). */
export const toFault = async (response: Response): Promise<Fault> => {
  const { status } = response
  if (status === 410) return { kind: 'gone' }
  if (status === 404) return { kind: (await problemOf(response)).type === 'link-expired' ? 'gone' : 'not_found' }
  if (status === 429) return { kind: 'limited', retryAfter: secondsOf(response.headers.get('retry-after')) ?? secondsOf((await problemOf(response)).retryAfter) }
  if (status === 400 || status === 422) return { kind: 'invalid', fields: (await problemOf(response)).fields }
  return { kind: 'server' }
}

const secondsOf = (value: unknown): number | null => {
  const seconds = typeof value === 'number' ? value : typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : NaN
  return Number.isFinite(seconds) ? seconds : null
}

const problemOf = async (response: Response): Promise<{ type: string; fields: string[]; retryAfter: unknown }> => {
  let body: ProblemBody = {}
  try { body = await response.json() as ProblemBody } catch { /* not JSON: a proxy's page; the status alone tells */ }
  const type = typeof body?.type === 'string' ? body.type.slice(body.type.lastIndexOf('/') + 1) : ''
  const fields: string[] = []
  if (Array.isArray(body?.errors)) {
    for (const error of body.errors as { pointer?: unknown }[]) if (typeof error?.pointer === 'string') fields.push(error.pointer.slice(1))
  }
  return { type, fields, retryAfter: body?.retryAfter }
}
