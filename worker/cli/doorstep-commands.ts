import { expireApiKey, insertApiKey, listApiKeys, revokeApiKey, type ApiKeyRow } from '../db/api-keys.ts'
import { createStore, newKey } from '../db/create-store.ts'
import { findStore, listStores } from '../db/stores.ts'
import { systemRandom, type Random } from '../edge/ids.ts'
import type { D1Database } from '../db/d1.ts'

export const usage = `Stores and their keys.

  npm run doorstep -- store create --name "My shop" [--merchant me_…]
  npm run doorstep -- store list
  npm run doorstep -- keys --store st_…
  npm run doorstep -- key create --store st_… [--name "…"] [--read]
  npm run doorstep -- key rotate key_… --store st_… [--overlap hours]
  npm run doorstep -- key revoke key_… --store st_…

  --remote   the deployed database instead of this machine's`

export interface Command { readonly words: readonly string[]; readonly options: Readonly<Record<string, string>> }
export type Outcome = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly text: string }

/** `store create --name X --remote` → words and options; an option without a value reads "yes". null: an option nobody knows. */
export function parseCommand(args: readonly string[]): Command | null {
  const words: string[] = []
  const options: Record<string, string> = {}
  const takesValue = new Set(['name', 'merchant', 'store', 'overlap'])
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (!arg.startsWith('--')) { words.push(arg); continue }
    const [name = '', inline] = arg.slice(2).split(/=(.*)/s)
    if (!takesValue.has(name) && !['remote', 'read'].includes(name)) return null
    options[name] = takesValue.has(name) ? inline ?? args[at += 1] ?? '' : 'yes'
  }
  return { words, options }
}

/** Runs one command against a database; the text is for a person at a terminal. */
export async function runCommand(db: D1Database, { words, options }: Command, now: Date, random: Random = systemRandom): Promise<Outcome> {
  const [noun, verb, subject] = words
  switch (`${noun ?? ''} ${verb ?? ''}`.trim()) {
    case 'store create': return createStoreCommand(db, options, now, random)
    case 'store list': {
      const stores = await listStores(db)
      return done(stores.length === 0 ? 'No store yet.' : stores.map(({ id, merchant, name }) => `${id}  ${merchant}  ${name}`).join('\n'))
    }
    case 'keys': return withStore(db, options, async (store) => {
      const keys = await listApiKeys(db, store)
      return done(keys.length === 0 ? 'No key yet.' : keys.map((key) => sayKey(key, now)).join('\n'))
    })
    case 'key create': return withStore(db, options, async (store) => {
      const key = await newKey(store, options['name'] || 'key', options['read'] ? 'read' : 'write', random)
      await insertApiKey(db, key.row, now).run()
      return done(showSecret(key.row.id, key.secret))
    })
    case 'key rotate': return withStore(db, options, (store) => rotate(db, store, subject, options, now, random))
    case 'key revoke': return withStore(db, options, async (store) =>
      await revokeApiKey(db, store, subject ?? '', now) ? done(`Revoked ${subject}. It is refused from now on.`) : failed(`No living key ${subject ?? '(none given)'} in ${store}.`))
    default: return failed(usage)
  }
}

async function createStoreCommand(db: D1Database, options: Readonly<Record<string, string>>, now: Date, random: Random): Promise<Outcome> {
  const name = options['name']?.trim() ?? ''
  if (name === '' || name.length > 80) return failed('Give the store a name of up to 80 characters: --name "My shop"')
  const result = await createStore(db, { settings: { name }, ...options['merchant'] ? { merchant: options['merchant'] } : {} }, now, random)
  if (!result.ok) return failed(`There is no merchant ${options['merchant']}.`)
  const { store, merchant, keyId, secretKey } = result.created
  return done(`Store     ${store}\nMerchant  ${merchant}\n${showSecret(keyId, secretKey)}`)
}

/** A new key, and an end for the old one. `--overlap 0` ends it at once; a day otherwise. */
async function rotate(db: D1Database, store: string, subject: string | undefined, options: Readonly<Record<string, string>>, now: Date, random: Random): Promise<Outcome> {
  const old = (await listApiKeys(db, store)).find(({ id, revokedAt }) => id === subject && revokedAt === null)
  if (old === undefined) return failed(`No living key ${subject ?? '(none given)'} in ${store}.`)
  const hours = Number(options['overlap'] ?? '24')
  if (!Number.isFinite(hours) || hours < 0 || hours > 720) return failed('--overlap is hours, 0 to 720.')
  const key = await newKey(store, old.name, old.scope, random)
  const end = new Date(now.getTime() + hours * 3_600_000)
  await db.batch([insertApiKey(db, key.row, now), expireApiKey(db, store, old.id, end)])
  return done(`${showSecret(key.row.id, key.secret)}\n${old.id} works until ${end.toISOString()}.`)
}

async function withStore(db: D1Database, options: Readonly<Record<string, string>>, work: (store: string) => Promise<Outcome>): Promise<Outcome> {
  const store = options['store'] ?? ''
  if (store === '') return failed('Name the store: --store st_… (see: store list)')
  return await findStore(db, store) === null ? failed(`There is no store ${store}.`) : work(store)
}

function sayKey(key: ApiKeyRow, now: Date): string {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
  const state = key.revokedAt !== null ? `revoked ${day(key.revokedAt)}` : key.expiresAt === null ? 'valid' : key.expiresAt <= now.getTime() ? `expired ${day(key.expiresAt)}` : `valid until ${new Date(key.expiresAt).toISOString()}`
  return `${key.id}  …${key.last4}  ${key.scope}  ${state}  ${key.lastUsedAt === null ? 'never used' : `last used ${day(key.lastUsedAt)}`}  ${key.name}`
}

const showSecret = (id: string, secret: string): string => `Key       ${id}\nSecret    ${secret}\n          Shown once. Keep it where the shop keeps its secrets; we keep only a hash.`
const done = (text: string): Outcome => ({ ok: true, text })
const failed = (text: string): Outcome => ({ ok: false, text })
