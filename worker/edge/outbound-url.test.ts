import { describe, expect, it } from 'vitest'
import { checkEnvironment, checkOutboundUrl } from './outbound-url.ts'

const production = { ENVIRONMENT: 'production' } as const
const development = { ENVIRONMENT: 'development', OUTBOUND_DEV_ORIGINS: 'http://localhost:8789, http://carrier.test' } as const
const isAllowed = (url: string, env: Parameters<typeof checkOutboundUrl>[1] = production): boolean => checkOutboundUrl(url, env, ['doorstep.shop', 'api.doorstep.shop']).ok

describe('the outbound rule', () => {
  it('lets a public https address through', () => {
    for (const url of ['https://onlinetools.ups.com/api', 'https://cdn.shop.co.uk/a.jpg?w=2', 'https://bücher.de/x', 'https://shop.de:443/']) expect(isAllowed(url), url).toBe(true)
  })

  it('TRUST 50: refuses other schemes, ports, user info and number addresses', () => {
    for (const url of ['http://shop.de/', 'ftp://shop.de/', 'file:///etc/passwd', 'data:text/html,x', 'javascript:alert(1)', 'https://shop.de:22/', 'https://shop.de:8443/', 'https://a:b@shop.de/', 'https://a@shop.de/', 'https://93.184.216.34/', 'https://[2606:2800::1]/', '//shop.de/', 'shop.de', '']) expect(isAllowed(url), url).toBe(false)
  })

  it('TRUST 51: refuses every spelling of an inner address', () => {
    for (const host of ['0x7f000001', '2130706433', '127.1', '0177.0.0.1', '[::ffff:127.0.0.1]', '[::1]', '169.254.169.254', 'localhost', 'localhost.', 'LOCALHOST', 'shop.de.', 'ⓛocalhost', '①②⑦.0.0.1', '127。0。0。1', 'router.local', 'db.internal', 'metadata.google.internal', 'printer.lan', 'x.localhost', 'intranet', '10.in-addr.arpa']) expect(isAllowed(`https://${host}/`), host).toBe(false)
  })

  it('TRUST 54: refuses our own hosts', () => {
    for (const host of ['doorstep.shop', 'api.doorstep.shop', 'API.doorstep.shop', 'x.doorstep.shop', 'doorstep.someone.workers.dev']) expect(isAllowed(`https://${host}/`), host).toBe(false)
    expect(isAllowed('https://notdoorstep.shop/')).toBe(true)
  })

  it('lets the listed origins through in development, exactly these', () => {
    expect(isAllowed('http://localhost:8789/ups', development)).toBe(true)
    expect(isAllowed('http://carrier.test/ups', development)).toBe(true)
    for (const url of ['http://localhost:8788/', 'http://localhost:87899/', 'https://localhost:8789/', 'http://carrier.test.evil.io/', 'http://a@localhost:8789/']) expect(isAllowed(url, development), url).toBe(false)
  })

  it('does not start in production with a list of development', () => {
    expect(isAllowed('http://localhost:8789/', { ...development, ENVIRONMENT: 'production' })).toBe(false)
    expect(() => checkEnvironment({ ...development, ENVIRONMENT: 'production' })).toThrow('OUTBOUND_DEV_ORIGINS')
    expect(() => checkEnvironment(development)).not.toThrow()
    expect(() => checkEnvironment({ ENVIRONMENT: 'production', BLOCK_PATIENCE: '1000' })).toThrow('BLOCK_PATIENCE')
    expect(() => checkEnvironment({ ENVIRONMENT: 'production' })).not.toThrow()
  })
})
