import { applyD1Migrations } from 'cloudflare:test'
import { afterEach, expect } from 'vitest'
import { takeDepartures } from './worker-conformance.ts'
import { env } from './worker-env.ts'

/** Each test file has storage of its own; it begins with the tables of production. */
await applyD1Migrations(env.DB, env.MIGRATIONS)

/** Whatever a test asked, the API answered as its OpenAPI document says. */
afterEach(() => { expect(takeDepartures(), 'answers that /v1/openapi.json does not know').toEqual([]) })
