import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { blockAttributes } from '../../widget/elsewhere/attributes.ts'

test('the page for merchants prints the very attributes there are', () => {
  const page = readFileSync(fileURLToPath(new URL('../../contract/blocks/elsewhere.md', import.meta.url)), 'utf8')
  const rows = page.split('\n').filter((line) => /^\| `/.test(line))
  expect(rows).toEqual(blockAttributes.map(({ name, values, absent, doc }) => `| \`${name}\` | ${values} | ${absent} | ${doc} |`))
})
