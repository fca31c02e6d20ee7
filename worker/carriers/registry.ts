import type { CarrierId } from '../../contract/vocabulary.ts'
import type { Carrier } from './carrier.ts'
import { ups } from './ups/index.ts'

/** Every carrier with an adapter. The one place that knows the folders. */
export const carriers: readonly Carrier[] = [ups]

export const carrierOf = (id: string): Carrier | null => carriers.find((carrier) => carrier.id === (id as CarrierId)) ?? null
