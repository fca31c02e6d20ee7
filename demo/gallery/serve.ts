import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readBelow } from '../shop/files.ts'
import { answerFixture } from './fixture-api.ts'
import type { HostedFiles } from './hosted.ts'
import { loadHosted, type Hosted } from './load-hosted.ts'
import { readOptions } from './options.ts'
import { barePage, builtWidget, hostedPage, indexPage, seedSheet, type WidgetTags } from './pages.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** The few sources a browser of the gallery loads as they are, without their types: no build stands between. */
const browserSources = ['demo/gallery/browser/clock.ts', 'demo/gallery/browser/story.ts', 'demo/gallery/browser/knobs.ts', 'worker/routes/merchant/contrast.ts']

export interface GalleryDeps {
  /** `dist/client`, where the built widget lies. */
  readonly client: string
  readonly widget?: WidgetTags
  /** Draws hosted pages; asked once a page, so that a development server can give the newest. */
  readonly hosted?: () => Promise<Hosted>
}

/**
 * Answers everything under `/gallery/`, the built widget and a stand-in for its API included, so that the widget under
 * test is the public tag and nothing else. false = not ours.
 */
export const createGallery = ({ client, widget = builtWidget, hosted = once(loadHosted) }: GalleryDeps) => async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
  const url = new URL(request.url ?? '/', 'http://gallery.invalid')
  if (!url.pathname.startsWith('/gallery/')) return false
  const path = url.pathname.slice('/gallery'.length)
  const send = (status: number, type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers }).end(body)
    return true
  }
  if (path === '/') {
    const options = readOptions(url.searchParams)
    if (!options.embed) return send(200, 'text/html; charset=utf-8', indexPage(options))
    if (!options.hosted) return send(200, 'text/html; charset=utf-8', barePage(options, widget))
    const files = JSON.parse(String((await readBelow(client, '/v1/release.json'))?.body ?? '{"version":"unbuilt","locales":{}}')) as HostedFiles
    const drawn = await (await hosted()).drawStory(options.story, options.tag, files)
    // The gallery frames its own pages; every other line of the policy is the worker’s.
    const policy = (drawn.headers['Content-Security-Policy'] ?? '').replace("frame-ancestors 'none'", "frame-ancestors 'self'")
    return send(200, 'text/html; charset=utf-8', hostedPage(drawn.html, options), { ...drawn.headers, 'Content-Security-Policy': policy })
  }
  if (path === '/seeds.css') return send(200, 'text/css; charset=utf-8', seedSheet(url.searchParams))
  const file = path === '/gallery.css' ? await readBelow(join(root, 'demo/gallery'), 'gallery.css') : path.startsWith('/images/') ? await readBelow(join(root, 'demo/shop/images'), path.slice('/images'.length)) : null
  if (file) return send(200, file.type, file.body)
  const source = browserSources.find((one) => path === `/source/${one}`)
  if (source) return send(200, 'text/javascript; charset=utf-8', await withoutTypes(join(root, source)))
  const built = path.startsWith('/v1/pages') || path.startsWith('/v1/stores') || path.startsWith('/v1/lookups') ? null : await readBelow(client, path)
  // As the worker serves it: an address with a version never changes its content.
  if (built) return send(200, built.type, built.body, path.startsWith('/v1/') ? {} : { 'cache-control': 'public, max-age=31536000, immutable' })
  const answer = answerFixture(request.method ?? 'GET', path, await readText(request), url.searchParams.get('lang') ?? '')
  // Never an answer: the page stays as it is until the reader leaves.
  if (answer === null) return true
  return send(answer.status, answer.status < 400 ? 'application/json' : 'application/problem+json', JSON.stringify(answer.body))
}

const withoutTypes = async (file: string): Promise<string> => {
  const { transformWithOxc } = await import('vite')
  return (await transformWithOxc(await readFile(file, 'utf8'), file, { sourcemap: false })).code
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => { let made: Promise<T> | null = null; return () => (made ??= make()) }

const readText = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const part of request) { text += String(part); if (text.length > 10_000) return '' }
  return text
}
