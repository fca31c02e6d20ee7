import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'
import { carrierIds } from '../../contract/vocabulary.ts'
import { parcelSchema } from './model.ts'

/** Everything of the sandbox that survives a restart. */
export const stateSchema = z.object({
  version: z.literal(1),
  /** How far the parcels' clock is ahead of the real one, in ms. */
  ahead: z.number().min(0),
  /** How the desk tells the worker: by the carrier's push where it has one, or never, so that the poll finds it. */
  mode: z.enum(['push', 'poll']),
  /** Steps up to here were announced to listeners and hooks. */
  announcedUntil: z.iso.datetime(),
  parcels: z.array(parcelSchema),
  /** The shopper's page of a parcel, by number. */
  links: z.record(z.string(), z.url({ protocol: /^https?$/ })),
  /** Where a carrier's push goes, and what signs it. */
  hooks: z.partialRecord(z.enum(carrierIds), z.object({ url: z.url({ protocol: /^https?$/ }), secret: z.string().min(1) })),
  /** Seconds between two polls of the worker, as it told the desk. */
  polls: z.partialRecord(z.enum(carrierIds), z.number().positive()),
  tokens: z.array(z.object({ carrier: z.enum(carrierIds), token: z.string(), expiresAt: z.iso.datetime() })),
  /** When a number was last asked for, on the real clock. */
  asked: z.record(z.string(), z.iso.datetime()),
  pushed: z.record(z.string(), z.object({ at: z.iso.datetime(), outcome: z.string() })),
})
export type SandboxState = z.infer<typeof stateSchema>

/** null = no file, or one this version cannot read: the sandbox then starts afresh rather than not at all. */
export const readState = (file: string): SandboxState | null => {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Whole or not at all: a killed process must not leave half a file. */
export const writeState = (file: string, state: SandboxState): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
