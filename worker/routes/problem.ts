import type { Problem } from '../../contract/problem.ts'
import type { ProblemType } from '../../contract/vocabulary.ts'
import type { FieldError } from '../edge/field-errors.ts'

/** What each type means, once: the answers, the pages `/problems/<type>` and the reference all say this. */
export const problemTable: Readonly<Record<ProblemType, { readonly status: number; readonly title: string; readonly meaning: string }>> = {
  'invalid-body': { status: 400, title: 'The body is not right', meaning: 'The JSON could not be read, or a field is not what it must be. `errors` names each bad field by its JSON pointer and says what would be right. Nothing was changed.' },
  'invalid-query': { status: 400, title: 'The query is not right', meaning: 'A query parameter is unreadable, given twice, or a cursor that this list did not hand out. `errors` names it.' },
  unauthorized: { status: 401, title: 'No valid key or signature', meaning: 'Send `Authorization: Bearer ds_live_…` with a secret key of the store that is neither revoked nor expired. A carrier’s push is refused so when its signature does not fit its bytes.' },
  forbidden: { status: 403, title: 'This key may not do that', meaning: 'The key can only read, or the page is opened by a site that the store does not list.' },
  'not-found': { status: 404, title: 'Not found', meaning: 'There is no such thing here. What belongs to somebody else is answered in the same way.' },
  'method-not-allowed': { status: 405, title: 'Not with this method', meaning: 'The address is there, and takes other methods: `Allow` names them.' },
  conflict: { status: 409, title: 'This conflicts with what is there', meaning: 'An Idempotency-Key was used with another body, the first call with it is still at work, or the change cannot be made to what is there. `detail` says which.' },
  'unsupported-media-type': { status: 415, title: 'Send it as another content type', meaning: 'A body must come with the `Content-Type` its call takes: `application/json`, but for files to import, which are `text/csv`. `detail` says which.' },
  'too-large': { status: 413, title: 'The body is too large', meaning: 'The body is over the limit of this call. Nothing was read beyond it.' },
  'too-slow': { status: 408, title: 'The body did not come in time', meaning: 'The body stopped coming, and nothing of it was taken. Send it again.' },
  'length-required': { status: 411, title: 'Say how long the body is', meaning: 'A file is taken only with the header `Content-Length`.' },
  'too-many-requests': { status: 429, title: 'Too many tries', meaning: 'Too many look-ups of one parcel, or from one address, did not fit. `Retry-After` says in seconds when the next is taken.' },
  'link-expired': { status: 410, title: 'This link no longer works', meaning: 'The link ran out, was withdrawn by the shop, or its order is no longer kept. Look the order up again with its number.' },
  'theme-contrast': { status: 422, title: 'These colours cannot be read', meaning: 'Two colours of the theme stand too close together for text. `errors` names both and the contrast they need.' },
  'carrier-account-missing': { status: 404, title: 'No account with this carrier', meaning: 'Give us credentials first: PUT /v1/carrier-accounts/{carrier}.' },
  internal: { status: 500, title: 'Something broke on our side', meaning: 'It is noted under the request id. The call may be repeated; send an Idempotency-Key and it counts once.' },
}

export interface ProblemInput { readonly detail?: string; readonly errors?: readonly FieldError[]; readonly retryAfter?: number; readonly headers?: Readonly<Record<string, string>> }

/** RFC 9457 answer. Says nothing about stack, query, version or whose the thing is (TRUST 84). */
export function problem(requestId: string, type: ProblemType, input: ProblemInput = {}): Response {
  const { title, status } = problemTable[type]
  const body: Problem = {
    type: `/problems/${type}`, title, status, requestId,
    ...(input.detail === undefined ? {} : { detail: input.detail }),
    ...(input.errors === undefined ? {} : { errors: [...input.errors] }),
    ...(input.retryAfter === undefined ? {} : { retryAfter: input.retryAfter }),
  }
  const headers = new Headers({ 'content-type': 'application/problem+json; charset=utf-8', ...input.headers })
  if (input.retryAfter !== undefined) headers.set('retry-after', String(input.retryAfter))
  return new Response(JSON.stringify(body), { status, headers })
}
