import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'

/** What a restart needs to know: whose key, since when, on which port the addresses in the orders point. */
const memory = z.object({
  store: z.string(),
  apiKey: z.string(),
  /** Signs the sandbox’s pushes. */
  hookSecret: z.string(),
  seededAt: z.iso.datetime().nullable(),
  seededOn: z.int().nullable(),
  orders: z.record(z.string(), z.string()).describe('number → order id'),
})
export type Memory = z.infer<typeof memory>

/** null = a first start, or a file this version cannot read. */
export const readMemory = (file: string): Memory | null => {
  try { return memory.parse(JSON.parse(readFileSync(file, 'utf8'))) } catch { return null }
}

/** Whole or not at all; readable by its owner alone, for it holds a key. */
export const writeMemory = (file: string, value: Memory): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(value, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
