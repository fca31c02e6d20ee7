import { expect, test } from 'vitest'
import { careContent } from '../../contract/content/care.ts'
import { careCsv } from './care-csv.ts'
import { careImages } from './rich-images.ts'

const read = (row: Readonly<Record<string, string>>) => careContent.safeParse(careCsv.toBody(row, 'en'))

test('a line of a spreadsheet becomes an entry; lists are parted by |', () => {
  const read1 = read({ language: 'en-GB', phase: 'keep', after_days: '30', skus: 'knives | stone', categories: 'Kitchen, dining', icon: 'drop', title: 'Wash by hand', summary: 'Dry at once.', text: 'One.\n\nTwo.', link: 'https://marigold.shop/edge' })
  expect(read1.data).toEqual({
    phase: 'keep', afterDays: 30, match: { skus: ['knives', 'stone'], categories: ['Kitchen, dining'], tags: [] }, icon: 'drop',
    title: { 'en-GB': 'Wash by hand' }, summary: { 'en-GB': 'Dry at once.' },
    body: { 'en-GB': [{ type: 'paragraph', text: ['One.'] }, { type: 'paragraph', text: ['Two.'] }] },
    link: { label: { 'en-GB': 'Wash by hand' }, url: 'https://marigold.shop/edge' },
  })
})

test.each([
  ['https://www.youtube.com/watch?list=x&v=abcdefghij1', { youtube: 'abcdefghij1' }], ['https://youtu.be/abcdefghij1?t=5', { youtube: 'abcdefghij1' }],
  ['https://www.youtube.com/shorts/abcdefghij1', { youtube: 'abcdefghij1' }], ['https://cdn.marigold.shop/a.mp4', { file: 'https://cdn.marigold.shop/a.mp4' }],
  ['https://evil.example/youtube.com/watch?v=abcdefghij1', { file: 'https://evil.example/youtube.com/watch?v=abcdefghij1' }],
])('a video at %s', (url, source) => {
  expect(read({ phase: 'first_use', title: 'x', media: 'video', media_url: url, still: 'https://cdn.marigold.shop/a.jpg', seconds: '90' }).data?.media)
    .toEqual({ kind: 'video', still: 'https://cdn.marigold.shop/a.jpg', seconds: 90, source })
})

test('what a line lacks or gets wrong is told by the contract', () => {
  expect(read({ phase: 'soon', title: 'x' }).error?.issues.map(({ path }) => path.join('/'))).toEqual(['phase'])
  expect(read({ phase: 'keep' }).error?.issues.map(({ path }) => path.join('/'))).toEqual(['title'])
  expect(read({ phase: 'keep', title: 'x', after_days: 'soon' }).error?.issues.map(({ path }) => path.join('/'))).toEqual(['afterDays'])
  expect(read({ phase: 'keep', title: 'x', media: 'infographic', media_url: 'https://cdn.marigold.shop/a.png' }).error?.issues.map(({ path }) => path.join('/'))).toEqual(['media/alt'])
  expect(read({ phase: 'keep', title: 'x', media: 'film' }).success).toBe(false)
})

test('every picture that we would fetch is named where it stands', () => {
  const entry = careContent.parse({
    phase: 'ready', title: { en: 'x' }, media: { kind: 'video', still: 'https://a.example/1.png', source: { file: 'https://b.example/film.mp4' } },
    body: { en: [{ type: 'paragraph', text: 'x' }, { type: 'image', src: 'https://c.example/2.png', alt: '' }] },
  })
  expect(careImages(entry)).toEqual([{ pointer: '/media/still', url: 'https://a.example/1.png' }, { pointer: '/body/en/1/src', url: 'https://c.example/2.png' }])
})
