import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findApiKey } from '../db/api-keys.ts'
import { sha256Hex } from '../edge/hash.ts'
import { parseCommand, runCommand } from './doorstep-commands.ts'
import { openDatabase, type OpenDatabase } from './open-database.ts'

const root = join(import.meta.dirname, '..', '..')
const now = new Date('2026-11-22T10:00:00Z')
let home = ''
let database: OpenDatabase

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'doorstep-'))
  const opened = await openDatabase(root, 'local', home)
  if (!opened.ok) throw new Error(opened.reason)
  database = opened.database
}, 60_000)
afterAll(async () => {
  await database.close()
  rmSync(home, { recursive: true, force: true })
})

const run = async (...args: string[]): Promise<string> => {
  const command = parseCommand(args)
  if (command === null) throw new Error('not understood')
  return (await runCommand(database.db, command, now)).text
}
const first = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? ''
const isValid = async (secret: string): Promise<boolean> => {
  const key = await findApiKey(database.db, await sha256Hex(secret))
  return key !== null && key.revokedAt === null && (key.expiresAt === null || key.expiresAt > now.getTime())
}

describe('npm run doorstep', () => {
  it('makes a store with a key that opens it, and shows the secret that once', async () => {
    const made = await run('store', 'create', '--name', 'Marigold & Main')
    const [store, secret] = [first(made, /st_\w+/), first(made, /ds_live_\w+/)]
    expect(await isValid(secret)).toBe(true)
    expect(await run('store', 'list')).toMatch(new RegExp(`${store}  me_\\w+  Marigold & Main`))
    const keys = await run('keys', '--store', store)
    expect(keys).toContain(`…${secret.slice(-4)}  write  valid  never used`)
    expect(keys).not.toContain(secret)
  })

  it('TRUST 18: no secret of a key is in the database', async () => {
    const secret = first(await run('store', 'create', '--name', 'Dump'), /ds_live_\w+/)
    const rows = (await database.db.prepare('SELECT * FROM api_keys').all()).results
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(JSON.stringify(rows)).not.toContain(secret.slice(8))
  })

  it('gives two stores of one merchant the same merchant', async () => {
    const merchant = first(await run('store', 'create', '--name', 'One'), /me_\w+/)
    expect(await run('store', 'create', '--name', 'Two', '--merchant', merchant)).toContain(merchant)
    expect(await run('store', 'create', '--name', 'Three', '--merchant', 'me_nobodyknowsme')).toContain('no merchant me_nobodyknowsme')
  })

  it('rotates: both keys work through the overlap, and then only the new one', async () => {
    const made = await run('store', 'create', '--name', 'Rotating')
    const [store, key, secret] = [first(made, /st_\w+/), first(made, /key_\w+/), first(made, /ds_live_\w+/)]
    const rotated = await run('key', 'rotate', key, '--store', store)
    expect(await isValid(secret)).toBe(true)
    expect(await isValid(first(rotated, /ds_live_\w+/))).toBe(true)
    expect(rotated).toContain('works until 2026-11-23T10:00:00.000Z')
    await run('key', 'rotate', key, '--store', store, '--overlap', '0')
    expect(await isValid(secret)).toBe(false)
  })

  it('revokes a key of that store, and of no other', async () => {
    const [mine, other] = [await run('store', 'create', '--name', 'Mine'), await run('store', 'create', '--name', 'Other')]
    const [key, secret] = [first(mine, /key_\w+/), first(mine, /ds_live_\w+/)]
    expect(await run('key', 'revoke', key, '--store', first(other, /st_\w+/))).toContain('No living key')
    expect(await isValid(secret)).toBe(true)
    expect(await run('key', 'revoke', key, '--store', first(mine, /st_\w+/))).toContain('Revoked')
    expect(await isValid(secret)).toBe(false)
  })

  it('says what it takes when it does not understand', async () => {
    expect(await run('store', 'delete')).toContain('store create')
    expect(await run('store', 'create')).toContain('--name')
    expect(parseCommand(['store', 'list', '--nmae', 'x'])).toBeNull()
  })
})
