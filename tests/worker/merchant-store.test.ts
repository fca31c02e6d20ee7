import { describe, expect, it } from 'vitest'
import type { Problem } from '../../contract/problem.ts'
import { ask, dumpDatabase, openShop } from '../support/worker-shop.ts'
import { env } from '../support/worker-env.ts'

const credentials = { clientId: 'ups-client-0001', clientSecret: 'ups-secret-canary-7f3a' }
const settings = { name: 'Tulsi & Till', locale: 'hi', timeZone: 'Asia/Kolkata', theme: { accent: '#2f5d3a', surface: '#fbfaf5', ink: '#2a2118' }, retentionDays: 30, origins: ['https://tulsi.example'], support: { email: 'help@tulsi.example' } }

describe('GET and PUT /v1/store', () => {
  it('gives back what was set, with defaults for what was not, and the open page follows', async () => {
    const shop = await openShop()
    const order = await shop.put()
    expect((await shop.call('PUT', '/v1/store', settings)).status).toBe(200)
    const view = await (await shop.call('GET', '/v1/store')).json<Record<string, unknown>>()
    expect(view).toMatchObject({ ...settings, id: shop.store, lookupUrl: `https://doorstep.shop/f/${shop.store}`, carriers: [], links: {} })
    const page = await (await ask(`/v1/pages/${order.token}`)).json<{ store: unknown }>()
    expect(page.store).toMatchObject({ name: 'Tulsi & Till', locale: 'hi', theme: settings.theme, retentionDays: 30 })
  })

  it('refuses a theme that cannot be read, with the two colours named, in light and in dark', async () => {
    const shop = await openShop()
    const put = async (theme: Record<string, string>): Promise<Problem> => (await shop.call('PUT', '/v1/store', { ...settings, theme })).json<Problem>()
    expect(await put({ ink: '#888', surface: '#fff' })).toMatchObject({ status: 422, type: '/problems/theme-contrast', errors: [{ pointer: '/theme/ink', message: 'ink #888 on surface #fff has a contrast of 3.54:1 in light; it must be at least 7:1' }] })
    expect((await put({ surface: '#101714' })).errors).toEqual([{ pointer: '/theme/surface', message: expect.stringMatching(/^ink #10231b \(the default\) on surface #101714 has a contrast of 1\.\d\d:1 in light/) }])
    expect((await put({ inkDark: '#333333' })).errors?.[0]?.message).toContain('inkDark #333333 on surfaceDark #101714 (the default)')
    expect((await shop.call('PUT', '/v1/store', { ...settings, theme: { ink: '#595959' } })).status).toBe(200)
    expect((await shop.call('PUT', '/v1/store', { ...settings, theme: { ink: '#5a5a5a' } })).status).toBe(422)
  })

  it('TRUST 26: refuses a theme that would be CSS, a font that would be an address', async () => {
    const shop = await openShop()
    const errors = async (theme: Record<string, unknown>) => (await (await shop.call('PUT', '/v1/store', { ...settings, theme })).json<Problem>()).errors
    expect(await errors({ accent: 'red;}*{background:url(//evil.example)}' })).toEqual([{ pointer: '/theme/accent', message: 'must be a colour such as "#ffb81c"' }])
    expect(await errors({ font: ["url('//evil.example/f')"] })).toMatchObject([{ pointer: '/theme/font/0' }])
  })

  it('TRUST 27: refuses a logo we would never fetch; one we would is named by a path on our host', async () => {
    const shop = await openShop()
    for (const logo of ['https://10.0.0.1/l.png', 'https://doorstep.shop/l.png', 'http://cdn.tulsi.shop/l.png', 'https://user@cdn.tulsi.shop/l.png']) {
      expect((await shop.call('PUT', '/v1/store', { ...settings, logo })).status, logo).toBe(400)
    }
    const order = await shop.put()
    expect((await shop.call('PUT', '/v1/store', { ...settings, logo: 'https://cdn.tulsi.shop/l.png' })).status).toBe(200)
    const page = await (await ask(`/v1/pages/${order.token}`)).json<{ store: { logo: string } }>()
    expect(page.store.logo).toMatch(/^\/v1\/images\/[\w-]+$/)
  })
})

describe('PATCH /v1/store', () => {
  it('loses none of the changes that are made at one moment, origins and single fields of blocks among them', async () => {
    const shop = await openShop()
    const changes = [
      { name: 'Tulsi & Till' }, { timeZone: 'Asia/Kolkata' }, { retentionDays: 45 }, { returns: { days: 14, free: true } }, { links: { returns: 'https://tulsi.example/returns' } }, { support: { email: 'help@tulsi.example' } },
      { origins: ['https://tulsi.example', 'https://till.example'] }, { theme: { accent: '#2f5d3a' } }, { blocks: { hidden: ['care'] } }, { blocks: { holdOut: 0.1 } }, { blocks: { conversionDays: 12 } }, { blocks: { caps: { follow: { times: 1, days: 7 } } } },
    ]
    const statuses = await Promise.all(changes.map(async (change) => { const answer = await shop.call('PATCH', '/v1/store', change); await answer.text(); return answer.status }))
    expect(statuses).toEqual(changes.map(() => 200))
    const view = await (await shop.call('GET', '/v1/store')).json()
    for (const change of changes) expect(view).toMatchObject(change)
    expect((await env.DB.prepare('SELECT origin FROM store_origins WHERE store = ?1 ORDER BY origin').bind(shop.store).all<{ origin: string }>()).results.map(({ origin }) => origin)).toEqual(['https://till.example', 'https://tulsi.example'])
  })

  it('sets what is named and leaves all the rest, inside blocks as well', async () => {
    const shop = await openShop()
    const caps = { message: { times: 3, days: 30 } }
    await shop.call('PUT', '/v1/store', { ...settings, blocks: { holdOut: 0.2, caps } })
    const before = await (await shop.call('GET', '/v1/store')).json<Record<string, unknown>>()
    const patched = await shop.call('PATCH', '/v1/store', { blocks: { hidden: ['care'] }, retentionDays: 60 })
    expect(patched.status).toBe(200)
    expect(await patched.json()).toEqual({ ...before, retentionDays: 60, blocks: { hidden: ['care'], placement: {}, caps, holdOut: 0.2, conversionDays: 30 } })
  })

  it('refuses what PUT refuses, names what would be right, and changes nothing', async () => {
    const shop = await openShop()
    const before = await (await shop.call('GET', '/v1/store')).json()
    const errors = async (body: unknown) => (await (await shop.call('PATCH', '/v1/store', body)).json<Problem>()).errors
    expect(await errors({ blocks: { hidden: ['cares'] } })).toMatchObject([{ pointer: '/blocks/hidden/0', message: expect.stringMatching(/^must be one of "recommendations", /) }])
    expect(await errors({ blocks: { placement: { deliverd: { main: [], side: [] } } } })).toMatchObject([{ pointer: '/blocks/placement/deliverd', message: expect.stringMatching(/there are: .*delivered/) }])
    expect(await errors({ blocks: null })).toMatchObject([{ pointer: '/blocks' }])
    expect(await errors({ nmae: 'x' })).toMatchObject([{ pointer: '/nmae', message: expect.stringMatching(/there are: name, /) }])
    expect(await errors({ logo: 'https://10.0.0.1/l.png' })).toMatchObject([{ pointer: '/logo' }])
    expect((await shop.call('PATCH', '/v1/store', { theme: { ink: '#888', surface: '#fff' } })).status).toBe(422)
    expect(await (await shop.call('GET', '/v1/store')).json()).toEqual(before)
  })
})

describe('PUT /v1/store of what GET gave', () => {
  it('takes the whole answer back, and names a field nobody knows', async () => {
    const shop = await openShop()
    const given = await (await shop.call('GET', '/v1/store')).json<Record<string, unknown>>()
    const back = await shop.call('PUT', '/v1/store', { ...given, name: 'Marigold & Daughters' })
    expect(back.status).toBe(200)
    expect(await back.json()).toEqual({ ...given, name: 'Marigold & Daughters' })
    const wrong = await (await shop.call('PUT', '/v1/store', { name: 'x', colour: '#fff' })).json<Problem>()
    expect(wrong.errors?.map(({ pointer }) => pointer)).toEqual(['/colour'])
  })
})

describe('carrier accounts', () => {
  it('are set, shown without their secrets, listed with the store, and removed', async () => {
    const shop = await openShop()
    const put = await shop.call('PUT', '/v1/carrier-accounts/ups', { credentials, hookSecret: 'a-hook-secret-of-ups' })
    const view = await put.json<{ account: string; hookUrl: string }>()
    expect(put.status).toBe(200)
    expect(view).toMatchObject({ carrier: 'ups', state: 'ok', hookSecretSet: true, hookUrl: `https://doorstep.shop/v1/hooks/carriers/ups/${view.account}` })
    expect(JSON.stringify(view)).not.toContain('canary')
    // The address given to the carrier outlives a change of credentials.
    expect(await (await shop.call('PUT', '/v1/carrier-accounts/ups', { credentials: { ...credentials, clientSecret: 'new' } })).json()).toMatchObject({ account: view.account, hookSecretSet: true })
    expect(await (await shop.call('GET', '/v1/store')).json()).toMatchObject({ carriers: [{ carrier: 'ups', state: 'ok' }] })
    expect(await (await shop.call('GET', '/v1/carrier-accounts')).json()).toMatchObject({ accounts: [{ carrier: 'ups' }] })

    expect((await shop.call('DELETE', '/v1/carrier-accounts/ups')).status).toBe(204)
    expect(await (await shop.call('GET', '/v1/carrier-accounts/ups')).json()).toMatchObject({ type: '/problems/carrier-account-missing' })
    expect(await env.CARRIER_ACCOUNTS.get(env.CARRIER_ACCOUNTS.idFromName(`${shop.merchant}/ups`)).open()).toBeNull()
  })

  it('say which credentials a carrier takes, and which carriers there are', async () => {
    const shop = await openShop()
    const answer = await (await shop.call('PUT', '/v1/carrier-accounts/ups', { credentials: { clientId: 'x', password: 'y' } })).json<Problem>()
    expect(answer.errors).toEqual([
      { pointer: '/credentials/clientSecret', message: expect.stringMatching(/^is missing: ./) },
      { pointer: '/credentials/password', message: expect.stringContaining('clientId, clientSecret') },
    ])
    expect((await (await shop.call('PUT', '/v1/carrier-accounts/dhl', { credentials: {} })).json<Problem>()).detail).toContain('dhl-unified')
  })

  it('TRUST 50: refuse a test address that is no public origin', async () => {
    const shop = await openShop()
    for (const baseUrl of ['http://ups.test', 'https://127.0.0.1', 'https://169.254.169.254', 'https://wwwcie.ups.com/path', 'https://a:b@wwwcie.ups.com']) {
      expect((await shop.call('PUT', '/v1/carrier-accounts/ups', { credentials, baseUrl })).status, baseUrl).toBe(400)
    }
    for (const baseUrl of ['https://wwwcie.ups.com', 'http://carrier.test']) expect((await shop.call('PUT', '/v1/carrier-accounts/ups', { credentials, baseUrl })).status, baseUrl).toBe(200)
  })

  it('TRUST 18: keep credentials and hook secrets sealed in the database', async () => {
    const shop = await openShop()
    await shop.call('PUT', '/v1/carrier-accounts/ups', { credentials, hookSecret: 'hook-canary-5d21-long' })
    const dump = await dumpDatabase()
    expect(dump).toContain(shop.merchant)
    for (const secret of ['canary', credentials.clientId, shop.key]) expect(dump).not.toContain(secret)
  })

  it('TRUST 19: a sealed credential moved to another merchant does not open', async () => {
    const [a, b] = [await openShop(), await openShop()]
    for (const shop of [a, b]) await shop.call('PUT', '/v1/carrier-accounts/ups', { credentials, hookSecret: 'hook-secret-of-the-shop' })
    await env.DB.prepare(`UPDATE carrier_accounts SET sealed_hook_secrets = (SELECT sealed_hook_secrets FROM carrier_accounts WHERE merchant = ?1) WHERE merchant = ?2`).bind(a.merchant, b.merchant).run()
    expect(await (await b.call('GET', '/v1/carrier-accounts/ups')).json()).toMatchObject({ hookSecretSet: false })
    expect(await (await a.call('GET', '/v1/carrier-accounts/ups')).json()).toMatchObject({ hookSecretSet: true })
  })
})
