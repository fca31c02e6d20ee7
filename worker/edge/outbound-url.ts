import type { Env } from '../env.ts'

type OutboundEnv = Pick<Env, 'ENVIRONMENT' | 'OUTBOUND_DEV_ORIGINS'>
export type OutboundReading = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly reason: string }

/**
 * The rule for every address we fetch that someone else chose (TRUST 2.2): https, port 443, no user info, a name with a
 * public suffix, not an address literal, not one of ours. Judged after `new URL()`, which turns `0x7f000001`, `127.1`
 * and circled digits into plain literals (TRUST 51). Callers also pass `redirect: 'manual'`.
 *
 * OUTBOUND_DEV_ORIGINS lists exact extra origins for the carrier sandbox and tests; never in production.
 */
export function checkOutboundUrl(input: string, env: OutboundEnv, ownHosts: readonly string[] = []): OutboundReading {
  let url: URL
  try { url = new URL(input) } catch { return refuse('is not an address') }
  if (url.username !== '' || url.password !== '') return refuse('must not hold a user name or password')
  if (env.ENVIRONMENT !== 'production' && devOrigins(env).includes(url.origin)) return { ok: true, url }
  if (url.protocol !== 'https:') return refuse('must begin with https://')
  if (url.port !== '') return refuse('must use the usual port 443')
  const host = url.hostname.replace(/\.$/, '')
  if (host !== url.hostname) return refuse('must not end its host name in a dot')
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host) || host.startsWith('[')) return refuse('must name a host, not a number address')
  if (!host.includes('.') || reservedSuffix.test(host)) return refuse('must name a public host')
  if (ownHosts.some((own) => host === own || host.endsWith(`.${own}`)) || host.endsWith('.workers.dev')) return refuse('must not point back at this service')
  return { ok: true, url }
}

const refuse = (reason: string): OutboundReading => ({ ok: false, reason })
const devOrigins = (env: OutboundEnv): string[] => (env.OUTBOUND_DEV_ORIGINS ?? '').split(',').map((origin) => origin.trim()).filter(Boolean)
/** RFC 6761, 6762, 8375, 9476 and what clouds and routers use inside. */
const reservedSuffix = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|arpa|onion|alt|invalid|test|example)$/

/** A production worker that would fetch from a developer's machine, or wait as long as a test does, must not start. */
export function checkEnvironment(env: OutboundEnv & Pick<Env, 'BLOCK_PATIENCE'>): void {
  if (env.ENVIRONMENT === 'production' && (env.OUTBOUND_DEV_ORIGINS ?? '') !== '') throw new Error('OUTBOUND_DEV_ORIGINS is for development and tests; remove it from production')
  if (env.ENVIRONMENT === 'production' && env.BLOCK_PATIENCE !== undefined) throw new Error('BLOCK_PATIENCE is for tests; remove it from production')
}
