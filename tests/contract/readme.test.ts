import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readmeTables, withTables } from '../support/readme-tables.ts'

const path = fileURLToPath(new URL('../../README.md', import.meta.url))
const readme = readFileSync(path, 'utf8')

it('prints attributes, events, parts and seeds in the README as the code has them (UPDATE_README=1 writes them)', () => {
  for (const name of Object.keys(readmeTables)) expect(readme).toContain(`<!-- ${name} -->`)
  if (process.env['UPDATE_README']) writeFileSync(path, withTables(readme))
  else expect(readme).toBe(withTables(readme))
})

it('names only scripts and files that are there', () => {
  const { scripts } = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')) as { scripts: Record<string, string> }
  const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map((match) => match[1] ?? '')
  expect(named.length).toBeGreaterThan(4)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
  const files = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !link.includes(':'))
  expect(files.filter((file) => !existsSync(fileURLToPath(new URL(`../../${file}`, import.meta.url))))).toEqual([])
})
