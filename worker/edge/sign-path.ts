import { readSignedText, signText, type LinkSecret } from './signed-text.ts'

/** `/v1/images/<signed>`: only addresses a merchant sent us are fetched, so the route is no open proxy. */
export async function signImagePath(env: LinkSecret, store: string, url: string): Promise<string> {
  const payload = `${store}|${url}`
  return `/v1/images/${await signText(env, 'image', payload)}`
}

export async function readImagePath(env: LinkSecret, signed: string): Promise<{ store: string; url: string } | null> {
  const payload = await readSignedText(env, 'image', signed)
  const bar = payload?.indexOf('|') ?? -1
  return payload === null || bar < 0 ? null : { store: payload.slice(0, bar), url: payload.slice(bar + 1) }
}

export interface UploadPath { readonly store: string; readonly order: string; readonly id: string; readonly kind: 'photo' | 'video'; readonly expires: number }
/** `/v1/uploads/<signed>`: whoever holds it may bring one file, until its time is over (UTC ms). */
export async function signUploadPath(env: LinkSecret, { store, order, id, kind, expires }: UploadPath): Promise<string> {
  const payload = [store, order, id, kind, expires].join('|')
  return `/v1/uploads/${await signText(env, 'upload', payload)}`
}
export async function readUploadPath(env: LinkSecret, signed: string): Promise<UploadPath | null> {
  const [store, order, id, kind, expires, ...rest] = (await readSignedText(env, 'upload', signed))?.split('|') ?? []
  return store && order && id && (kind === 'photo' || kind === 'video') && expires && rest.length === 0 ? { store, order, id, kind, expires: Number(expires) } : null
}

/** `/v1/pictures/<signed>`: one kept photo or film, for so long (UTC ms). It names where the bytes lie, so that showing it costs no query. */
export async function signPicturePath(env: LinkSecret, key: string, expires: number): Promise<string> {
  const payload = `${expires}|${key}`
  return `/v1/pictures/${await signText(env, 'picture', payload)}`
}
export async function readPicturePath(env: LinkSecret, signed: string): Promise<{ key: string; expires: number } | null> {
  const payload = await readSignedText(env, 'picture', signed)
  const bar = payload?.indexOf('|') ?? -1
  return payload === null || bar < 0 ? null : { expires: Number(payload.slice(0, bar)), key: payload.slice(bar + 1) }
}

/** A place in a list that the caller hands back. Bound to the store and the question, so it cannot walk elsewhere (TRUST 12). */
export const signCursor = (env: LinkSecret, scope: string, value: string): Promise<string> => signText(env, `cursor|${scope}`, value)
export const readCursor = (env: LinkSecret, scope: string, cursor: string): Promise<string | null> => readSignedText(env, `cursor|${scope}`, cursor)
