import { expect, test } from 'vitest'
import { careContent } from '../../contract/content/care.ts'
import { filmsOf } from './film-policy.ts'
import { contentSecurityPolicy } from './headers.ts'

const film = (match: object, source: object) => careContent.parse({ phase: 'first_use', match, title: { en: 'x' }, media: { kind: 'video', still: 'https://cdn.marigold.shop/a.png', source } })
const content = (...bodies: ReturnType<typeof film>[]) => bodies.map((body) => ({ body }))
const policy = (films: ReturnType<typeof filmsOf>) => contentSecurityPolicy({ frameOrigins: [], films })

test('a page without a film names no frame and no media at all', () => {
  expect(policy(filmsOf(content(), ['knives']))).not.toMatch(/frame-src|media-src/)
  expect(policy(filmsOf(content(film({ skus: ['bells'] }, { youtube: 'abcdefghij1' })), ['knives']))).not.toMatch(/frame-src|media-src/)
})

test('a film that could stand on this page opens its own house alone', () => {
  const films = filmsOf(content(film({ skus: ['BELLS'] }, { youtube: 'abcdefghij1' }), film({ categories: ['Sport'] }, { file: 'https://films.marigold.shop/a/b.mp4' }), film({}, { file: 'https://films.marigold.shop/c.mp4' })), ['bells'])
  expect(films).toEqual({ frames: true, media: ['https://films.marigold.shop'] })
  expect(policy(films).split('; ').filter((each) => /^(frame|media)-src/.test(each))).toEqual(['frame-src https://www.youtube-nocookie.com', 'media-src https://films.marigold.shop'])
})

test('what could end a directive never gets into one', () => {
  expect(policy({ frames: false, media: ["https://a.example; script-src 'unsafe-inline'"] })).not.toMatch(/media-src|unsafe/)
})
