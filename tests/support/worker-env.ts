import { env as bindings } from 'cloudflare:workers'
import type { D1Migration } from 'cloudflare:test'
import type { Env } from '../../worker/env.ts'

/** The bindings of the worker under test, typed as the worker sees them. */
export const env = bindings as unknown as Env & { readonly MIGRATIONS: D1Migration[] }
