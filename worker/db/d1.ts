/** D1's types as a module, so that the CLI, whose globals are Node's, may use the same functions. */
export type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types/experimental'
