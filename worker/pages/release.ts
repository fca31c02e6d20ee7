import type { Locale } from '../../contract/vocabulary.ts'

/** Names of the built files, as the build wrote them to `v1/release.json`. Paths start with a slash. */
export interface Release {
  readonly version: string
  readonly module: string
  readonly css: string
  /** Chunks of the languages that are not in the module. */
  readonly locales: Partial<Readonly<Record<Locale, string>>>
}

interface ReleaseFile { readonly version: string; readonly locales: Record<string, string> }

/** Without a build the pages still answer, readable and unstyled: tests of the worker need no build. */
const unbuilt: Release = { version: 'unbuilt', module: '/unbuilt/widget.js', css: '/unbuilt/page.css', locales: {} }

/** The built files, as the ASSETS binding gives them; only what is used, because this project sees two kinds of `Response`. */
export interface Files {
  fetch(input: string, init?: { headers: Record<string, string> }): Promise<{ readonly ok: boolean; readonly status: number; readonly headers: { get(name: string): string | null }; readonly body: unknown; text(): Promise<string>; json(): Promise<unknown> }>
}
/** The host of a request to the binding does not matter. */
export const fileAddress = (path: string): string => `https://assets.local${path}`

let known: Release | null = null

/**
 * The current release: one read per isolate, since a new build means a new worker. The value is kept and not its promise, which
 * would never settle for anyone if the request that made it were cancelled. A failed read is not remembered.
 */
export const currentRelease = async (assets: Files): Promise<Release> => {
  if (known) return known
  const release = await readRelease(assets)
  if (release !== unbuilt) known = release
  return release
}

const readRelease = async (assets: Files): Promise<Release> => {
  try {
    const response = await assets.fetch(fileAddress('/v1/release.json'))
    if (!response.ok) return unbuilt
    const { version, locales } = await response.json() as ReleaseFile
    return {
      version, module: `/${version}/widget.js`, css: `/${version}/page.css`,
      locales: Object.fromEntries(Object.entries(locales).map(([locale, file]) => [locale, `/${version}/${file}`])),
    }
  } catch { return unbuilt }
}
