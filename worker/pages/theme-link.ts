import type { Theme } from '../../contract/store.ts'
import { sha256Hex } from '../edge/hash.ts'
import type { Release } from './release.ts'
import { themeCss } from './theme-css.ts'

/**
 * Where the style sheet of a store's pages lies: the common one while the store has no theme, else one of its own that
 * holds both, so that a page costs one request for its looks. The name changes with the theme and with the build.
 */
export const cssOf = async (store: { readonly id: string; readonly theme: Theme } | null, release: Release): Promise<string> =>
  store === null || Object.keys(store.theme).length === 0 ? release.css : `/v1/themes/${store.id}/${await themeName(store.theme, release)}`

export const themeName = async (theme: Theme, release: Release): Promise<string> => `${(await sha256Hex(`${release.version}|${themeCss(theme)}`)).slice(0, 16)}.css`
