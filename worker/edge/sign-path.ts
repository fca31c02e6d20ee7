import { concat, equalBytes, fromBase64Url, toBase64Url, utf8 } from './bytes.ts'
import { hmac } from './hash.ts'

interface LinkSecret { readonly LINK_SECRET: string }

/** `/v1/images/<signed>`: only addresses a merchant sent us are fetched, so the route is no open proxy. */
export async function signImagePath(env: LinkSecret, store: string, url: string): Promise<string> {
  const payload = `${store}|${url}`
  return `/v1/images/${toBase64Url(concat(await macOf(env, 'image', payload), utf8(payload)))}`
}

export async function readImagePath(env: LinkSecret, signed: string): Promise<{ store: string; url: string } | null> {
  const payload = await readSigned(env, 'image', signed)
  const bar = payload?.indexOf('|') ?? -1
  return payload === null || bar < 0 ? null : { store: payload.slice(0, bar), url: payload.slice(bar + 1) }
}

export interface UploadPath { readonly store: string; readonly order: string; readonly id: string; readonly kind: 'photo' | 'video'; readonly expires: number }
/** `/v1/uploads/<signed>`: whoever holds it may bring one file, until its time is over (UTC ms). */
export async function signUploadPath(env: LinkSecret, { store, order, id, kind, expires }: UploadPath): Promise<string> {
  const payload = [store, order, id, kind, expires].join('|')
  return `/v1/uploads/${toBase64Url(concat(await macOf(env, 'upload', payload), utf8(payload)))}`
}
export async function readUploadPath(env: LinkSecret, signed: string): Promise<UploadPath | null> {
  const [store, order, id, kind, expires, ...rest] = (await readSigned(env, 'upload', signed))?.split('|') ?? []
  return store && order && id && (kind === 'photo' || kind === 'video') && expires && rest.length === 0 ? { store, order, id, kind, expires: Number(expires) } : null
}

/** `/v1/pictures/<signed>`: one kept photo or film, for so long (UTC ms). It names where the bytes lie, so that showing it costs no query. */
export async function signPicturePath(env: LinkSecret, key: string, expires: number): Promise<string> {
  const payload = `${expires}|${key}`
  return `/v1/pictures/${toBase64Url(concat(await macOf(env, 'picture', payload), utf8(payload)))}`
}
export async function readPicturePath(env: LinkSecret, signed: string): Promise<{ key: string; expires: number } | null> {
  const payload = await readSigned(env, 'picture', signed)
  const bar = payload?.indexOf('|') ?? -1
  return payload === null || bar < 0 ? null : { expires: Number(payload.slice(0, bar)), key: payload.slice(bar + 1) }
}

/** A place in a list that the caller hands back. Bound to the store and the question, so it cannot walk elsewhere (TRUST 12). */
export async function signCursor(env: LinkSecret, scope: string, value: string): Promise<string> {
  return toBase64Url(concat(await macOf(env, `cursor|${scope}`, value), utf8(value)))
}
export const readCursor = (env: LinkSecret, scope: string, cursor: string): Promise<string | null> => readSigned(env, `cursor|${scope}`, cursor)

async function readSigned(env: LinkSecret, label: string, signed: string): Promise<string | null> {
  const bytes = signed.length <= 8192 ? fromBase64Url(signed) : null
  if (bytes === null || bytes.length <= 16) return null
  const payload = new TextDecoder().decode(bytes.subarray(16))
  return equalBytes(await macOf(env, label, payload), bytes.subarray(0, 16)) ? payload : null
}

const macOf = async (env: LinkSecret, label: string, payload: string): Promise<Uint8Array> => (await hmac(env.LINK_SECRET, `${label}|${payload}`)).subarray(0, 16)
