import { expect, test } from 'vitest'
import { toDataBlock } from './data-block.ts'

test('TRUST 23: text that looks like markup can neither end the block nor open a comment in it', () => {
  const hostile = { a: '</script><script>alert(1)</script>', b: '<!--<script>', c: '\u2028', d: '&lt;' }
  const block = toDataBlock(hostile)
  expect(block).not.toMatch(/[<\u2028]/)
  expect(JSON.parse(block)).toEqual(hostile)
})
