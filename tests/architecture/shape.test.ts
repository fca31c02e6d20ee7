import { expect, test } from 'vitest'
import { productFiles, sourceFiles } from './source.ts'

// Tables and fixtures are as long as what they list.
const isTable = (path: string): boolean => /(status|codes|numbers|zones|table|vocabulary|fixtures?|messages|locales\/[a-z]+)\.tsx?$|\/(states|fixtures|data)\//.test(path)

test('no file is longer than 400 lines, tables and fixtures excepted', () => {
  expect(sourceFiles.filter(({ path, text }) => !isTable(path) && text.split('\n').length > 400).map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([])
})

test('most files hold one idea: half of them are shorter than 100 lines', () => {
  const lengths = productFiles.map(({ text }) => text.split('\n').length).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100)
})

test('worker/index.ts only names what runs: fewer than 60 lines', () => {
  const index = sourceFiles.find((file) => file.path === 'worker/index.ts')
  expect(index?.text.split('\n').length).toBeLessThan(60)
})

test('file names are kebab-case', () => {
  expect(sourceFiles.map((file) => file.path).filter((path) => !path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part)))).toEqual([])
})
