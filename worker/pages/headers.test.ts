import { expect, test } from 'vitest'
import { contentSecurityPolicy, pageHeaders } from './headers.ts'

test('TRUST 33: only the store’s own sites may frame the page, and nobody where it has none', () => {
  expect(contentSecurityPolicy({ frameOrigins: [] })).toContain("frame-ancestors 'none'")
  expect(contentSecurityPolicy({ frameOrigins: ['https://shop.example', 'http://localhost:8788'] })).toContain('frame-ancestors https://shop.example http://localhost:8788;')
})

test('an origin cannot add a directive of its own', () => {
  const policy = contentSecurityPolicy({ frameOrigins: ["https://a.example; script-src 'unsafe-inline'", 'https://*', "'self'"] })
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy.match(/script-src/g)).toHaveLength(1)
})

test('a page is never stored, indexed, sniffed or named to the next site', () => {
  expect(pageHeaders({ frameOrigins: [] })).toMatchObject({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' })
})
