import { applyD1Migrations } from 'cloudflare:test'
import { env } from './worker-env.ts'

/** Each test file has storage of its own; it begins with the tables of production. */
await applyD1Migrations(env.DB, env.MIGRATIONS)
