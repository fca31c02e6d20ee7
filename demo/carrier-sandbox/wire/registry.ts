import type { CarrierId } from '../../../contract/vocabulary.ts'
import { canadaPost } from './canada-post.ts'
import { dhlUnified } from './dhl-unified.ts'
import { fedex } from './fedex.ts'
import { royalMail } from './royal-mail.ts'
import { ups } from './ups.ts'
import { usps } from './usps.ts'
import type { CarrierWire } from './wire.ts'

const wires: readonly CarrierWire[] = [ups, fedex, usps, dhlUnified, canadaPost, royalMail]
export const wireOf = (id: CarrierId): CarrierWire => wires.find((wire) => wire.id === id)!
export const wireAt = (path: string): CarrierWire | undefined => wires.find((wire) => wire.paths.some((form) => form.test(path)))
