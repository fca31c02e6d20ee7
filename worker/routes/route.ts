import type { Context } from 'hono'
import type * as z from 'zod'
import type { ProblemType } from '../../contract/vocabulary.ts'
import type { AppEnv } from '../middleware/app-env.ts'
import type { Caller } from '../middleware/merchant-key.ts'
import type { ProblemInput } from './problem.ts'

/** One line of the API: what runs, what OpenAPI says and what the reference prints, all from here. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With `{names}`, as OpenAPI writes it. */
  readonly path: string
  readonly group: 'Orders' | 'Shipments' | 'Store' | 'Carriers' | 'Shoppers' | 'Pages' | 'Acts' | 'Content' | 'Products' | 'Rewards' | 'Reviews' | 'Cases' | 'Webhooks' | 'Learning' | 'Images' | 'Reference'
  readonly summary: string
  /** More than the summary says, in plain sentences; may be empty. */
  readonly notes: string
  /** `key`: Bearer secret key. `public`: browsers, with CORS. `open`: anyone, no CORS. */
  readonly access: 'key' | 'public' | 'open'
  /** Changes nothing, so a key that can only read may call it. Left out: what the method says. */
  readonly isRead?: boolean
  readonly body: z.ZodType | null
  /**
   * `text/csv`: the body comes as `call.bytes`, unread, and `body` is null. `text/plain`: JSON under either name, for a page that is
   * being left and may not ask first; what proves the caller is then in the body (TRUST 36).
   */
  readonly bodyType: 'application/json' | 'text/csv' | 'text/plain'
  /** Media type of bytes that the route reads itself, as they come; `body` is null then. */
  readonly rawBody?: string
  readonly bodyLimit: number
  readonly query: z.ZodType | null
  readonly headers: Readonly<Record<string, string>>
  readonly answers: Readonly<Record<number, { readonly description: string; readonly schema?: z.ZodType; readonly type?: string }>>
  readonly problems: readonly ProblemType[]
  readonly handle: (call: Call<never, never>) => Promise<Response>
}

export interface Call<Body, Query> {
  readonly c: Context<AppEnv>
  readonly env: AppEnv['Bindings']
  readonly now: Date
  readonly params: Readonly<Record<string, string>>
  readonly body: Body
  /** The bytes the body was read from; two calls are the same call when these are. */
  readonly bodyText: string
  /** The raw body of a route that takes no JSON; empty on the others. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly query: Query
  /** Only on routes with `access: 'key'`. */
  readonly caller: Caller
  readonly problem: (type: ProblemType, input?: ProblemInput) => Response
  readonly json: (value: unknown, status?: number, headers?: Readonly<Record<string, string>>) => Response
}

interface RouteInput<Body extends z.ZodType | null, Query extends z.ZodType | null> extends Omit<Route, 'body' | 'bodyType' | 'query' | 'handle' | 'bodyLimit' | 'headers' | 'notes' | 'problems'> {
  readonly notes?: string
  readonly body?: Body
  readonly bodyType?: Route['bodyType']
  /** Bytes; 64 KiB unless said otherwise. */
  readonly bodyLimit?: number
  readonly query?: Query
  readonly headers?: Readonly<Record<string, string>>
  readonly problems?: readonly ProblemType[]
  readonly handle: (call: Call<Body extends z.ZodType ? z.output<Body> : undefined, Query extends z.ZodType ? z.output<Query> : undefined>) => Promise<Response>
}

export function route<Body extends z.ZodType | null = null, Query extends z.ZodType | null = null>(input: RouteInput<Body, Query>): Route {
  return {
    ...input,
    notes: input.notes ?? '',
    body: input.body ?? null,
    bodyType: input.bodyType ?? 'application/json',
    bodyLimit: input.bodyLimit ?? 64 * 1024,
    query: input.query ?? null,
    headers: input.headers ?? {},
    problems: input.problems ?? [],
    handle: input.handle as unknown as Route['handle'],
  }
}

/** Does the route need a key that may write? */
export const needsWriteKey = (route: Route): boolean => route.access === 'key' && !(route.isRead ?? route.method === 'GET')
