import { locales } from '../../contract/vocabulary.ts'
import { blocksOfStory } from './blocks/registry.ts'
import type { GalleryState } from './state.ts'
import { galleryStates } from './states.ts'

export interface FixtureAnswer { readonly status: number; readonly body: unknown }

const problem = (status: number, type: string, more: object = {}): FixtureAnswer =>
  ({ status, body: { type: `/problems/${type}`, title: type, status, requestId: 'gallery', ...more } })
const notFound = problem(404, 'not-found')
const named = (name: string): GalleryState | undefined => galleryStates.find((story) => story.name === name)

/**
 * Speaks as the worker does, out of the stories: the widget in the gallery is the real one and does not know the difference.
 * A story's name is its token and its store at once. null = never answer: that is what "loading" looks like.
 */
export const answerFixture = (method: string, path: string, body: string, lang = ''): FixtureAnswer | null => {
  const [, name = ''] = /^\/v1\/(?:pages|stores)\/([a-z0-9-]+)/.exec(path) ?? []
  const story = named(name)
  if (method === 'GET' && path.startsWith('/v1/stores/')) return story ? { status: 200, body: story.store } : notFound
  if (method === 'GET' && /^\/v1\/pages\/[a-z0-9-]+$/.test(path)) {
    if (story?.state === 'loading') return null
    if (story?.state === 'expired') return problem(410, 'link-expired')
    return story?.answer ? { status: 200, body: story.answer } : notFound
  }
  if (method === 'GET' && /^\/v1\/pages\/[a-z0-9-]+\/blocks/.test(path)) {
    return story?.answer ? { status: 200, body: blocksOfStory(story.answer, locales.find((locale) => lang.startsWith(locale)) ?? 'en') } : notFound
  }
  if (method === 'POST' && path === '/v1/engagements') return { status: 204, body: null }
  if (method === 'GET' && /^\/v1\/pages\/[a-z0-9-]+\/orders$/.test(path)) return story?.orders ? { status: 200, body: story.orders } : notFound
  if (method === 'POST' && path === '/v1/lookups') return lookUp(body)
  return notFound
}

const lookUp = (body: string): FixtureAnswer => {
  let store: unknown
  try { ({ store } = JSON.parse(body) as { store?: unknown }) } catch { return problem(400, 'invalid-body') }
  const story = typeof store === 'string' ? named(store) : undefined
  switch (story?.lookup?.fault) {
    case 'no_match': return notFound
    case 'too_many': return problem(429, 'too-many-requests', { retryAfter: 1_800 })
    case 'unreachable': return problem(503, 'internal')
    default: {
      const found = named('in-transit')?.answer
      return story?.lookup && found ? { status: 200, body: { token: 'in-transit', link: '/gallery/?state=in-transit', page: { ...found, store: { ...story.store, id: found.store.id } } } } : notFound
    }
  }
}
