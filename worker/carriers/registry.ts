import type { Carrier } from './carrier.ts'
import { canadaPost } from './canada-post/index.ts'
import { dhlUnified } from './dhl-unified/index.ts'
import { fedex } from './fedex/index.ts'
import { royalMail } from './royal-mail/index.ts'
import { ups } from './ups/index.ts'
import { usps } from './usps/index.ts'

/** Every carrier with an adapter. The one place that knows the folders. */
export const carriers: readonly Carrier[] = [ups, fedex, usps, dhlUnified, canadaPost, royalMail]

/** The adapter of a folder name, `royal-mail`; null where there is none. */
export const carrierOf = (id: string): Carrier | null => carriers.find((carrier) => carrier.id === id) ?? null
