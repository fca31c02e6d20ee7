import { expect, test } from 'vitest'
import { idleExports } from './exports.ts'
import { parseSource, sourceFiles } from './source.ts'

test('what is exported is asked for somewhere', () => {
  expect(idleExports(sourceFiles)).toEqual([])
})

test('notices a value only its own file uses, and a type nobody does', () => {
  const own = parseSource('worker/a.ts', 'export const a = 1\nexport const b = a\nexport type C = string')
  expect(idleExports([own, parseSource('worker/d.ts', "import { b } from './a.ts'\nb")])).toEqual(['worker/a.ts: a', 'worker/a.ts: C'])
})

test('lets pass a type of a signature, a shape of the contract, and what a dynamic import may take', () => {
  const files = [parseSource('worker/a.ts', 'export interface A { b: string }\nexport const f = (): A => ({ b: "" })'), parseSource('worker/b.ts', "import { f } from './a.ts'\nconst later = () => import('./c.ts')"), parseSource('worker/c.ts', 'export const c = 1'), parseSource('contract/d.ts', 'export const d = 1\nexport const e = d'), parseSource('worker/e.ts', "import { e } from '../contract/d.ts'")]
  expect(idleExports(files)).toEqual([])
})
