import type { CarrierId } from '../../../contract/vocabulary.ts'
import { ups } from './ups.ts'
import type { CarrierWire } from './wire.ts'

export const wires: readonly CarrierWire[] = [ups]
export const wireOf = (id: CarrierId): CarrierWire | undefined => wires.find((wire) => wire.id === id)
export const wireAt = (path: string): CarrierWire | undefined => wires.find((wire) => wire.paths.some((form) => form.test(path)))
