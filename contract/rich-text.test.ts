import { expect, test } from 'vitest'
import { plainTextOf, richText, toRichText } from './rich-text.ts'

const said = (value: unknown): string[] => { const result = richText.safeParse(value); return result.success ? [] : result.error.issues.map((issue) => issue.path.join('/')) }

test('takes paragraphs, headings, lists, images, notes, and runs with marks', () => {
  expect(said([
    { type: 'heading', text: 'Keep the edge' },
    { type: 'paragraph', text: ['Wash by hand, ', { text: 'dry at once', strong: true }, '. ', { text: 'Why?', link: 'https://marigold.shop/why', em: true }] },
    { type: 'list', ordered: true, items: ['Wet the stone', ['Ten strokes ', { text: 'a side', em: true }]] },
    { type: 'image', src: 'https://cdn.marigold.shop/stone.png', alt: 'A knife on a stone', width: 640, height: 480 },
    { type: 'note', text: 'Never in the dishwasher.' },
  ])).toEqual([])
})

test.each([
  ['javascript:alert(1)'], ['JaVaScRiPt:alert(1)'], ['java\tscript:alert(1)'], ['&#106;avascript:alert(1)'], ['data:text/html,x'], ['vbscript:x'], ['//evil.example'], ['http://evil.example'], [' https://evil.example'],
])('TRUST 25: a link to %j is refused', (link) => {
  expect(said([{ type: 'paragraph', text: [{ text: 'here', link }] }])).not.toEqual([])
})

test('TRUST 23: markup is text like any other', () => {
  const hostile = '<img src=x onerror=alert(1)></script><svg onload=alert(1)>{{7*7}}'
  expect(richText.parse([{ type: 'paragraph', text: hostile }])).toEqual([{ type: 'paragraph', text: hostile }])
})

test('a tree that goes deeper, says more or names what is no node is refused', () => {
  const deep = (levels: number): unknown => levels === 0 ? 'x' : [deep(levels - 1)]
  expect(said([{ type: 'paragraph', text: deep(3) }])).not.toEqual([])
  expect(said([{ type: 'list', items: [{ type: 'list', items: ['x'] }] }])).not.toEqual([])
  expect(said([{ type: 'html', text: 'x' }])).not.toEqual([])
  expect(said([{ type: 'paragraph', text: 'x', onclick: 'y' }])).not.toEqual([])
  expect(said([{ type: 'image', src: 'https://cdn.marigold.shop/a.png', alt: '', style: 'x' }])).not.toEqual([])
  expect(said([])).not.toEqual([])
  expect(said(Array.from({ length: 41 }, () => ({ type: 'paragraph', text: 'x' })))).not.toEqual([])
  expect(said(Array.from({ length: 5 }, () => ({ type: 'paragraph', text: 'x'.repeat(2000) })))).not.toEqual([])
  expect(said(Array.from({ length: 4 }, () => ({ type: 'paragraph', text: 'x'.repeat(2000) })))).toEqual([])
})

test('plain text becomes paragraphs at its blank lines', () => {
  expect(toRichText('Wash by hand.\r\nDry at once.\n\n  Cut on wood.\n \n\n')).toEqual([{ type: 'paragraph', text: ['Wash by hand. Dry at once.'] }, { type: 'paragraph', text: ['Cut on wood.'] }])
  expect(richText.safeParse(toRichText('x'.repeat(4100))).success).toBe(true)
  expect(toRichText(' \n\n ')).toEqual([])
})

test('the words of a tree without its marks', () => {
  expect(plainTextOf([{ type: 'heading', text: 'Edge' }, { type: 'list', items: ['One', ['Tw', { text: 'o', em: true }]] }, { type: 'image', src: '/v1/images/x', alt: 'A stone' }])).toBe('Edge\n\nOne\nTwo\n\nA stone')
})
