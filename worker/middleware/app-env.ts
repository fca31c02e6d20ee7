import type { LiveStore } from '../content/store-settings.ts'
import type { Env } from '../env.ts'

/** What middleware leaves for the routes. */
export interface AppVariables {
  requestId: string
  now: Date
  /** The store this answer is about: its origins may read it. */
  store?: LiveStore
}
export interface AppEnv { Bindings: Env; Variables: AppVariables }
