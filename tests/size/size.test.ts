import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { blockTypes } from '../../contract/vocabulary.ts'
import { beforeAll, describe, expect, test } from 'vitest'

/** What a reader's phone loads, brotli 11, kB = 1,024 bytes (ARCHITECTURE 5). Builds unless `dist/` is there; prints the table every run. */
const client = fileURLToPath(new URL('../../dist/client', import.meta.url))
interface ReleaseFile { readonly version: string; readonly locales: Readonly<Record<string, string>>; readonly scenes: readonly string[]; readonly blocks: Readonly<Record<string, string>> }

let folder = ''
let release: ReleaseFile
const brotli = (files: readonly string[]): number => files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length, 0)
const own = (...names: string[]): string[] => names.map((name) => join(folder, name))
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')
/** Files of the release that a module imports at once, itself included. */
const importedBy = (name: string): string[] => {
  const reached = new Set([name])
  for (const file of reached) {
    for (const [, target] of textOf(file).matchAll(/(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g)) reached.add(join(file, '..', target!))
  }
  return [...reached]
}

beforeAll(async () => {
  if (!existsSync(join(client, 'v1/release.json'))) await build({ configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)), logLevel: 'warn' })
  release = JSON.parse(readFileSync(join(client, 'v1/release.json'), 'utf8')) as ReleaseFile
  folder = join(client, release.version)
}, 60_000)

test('the module is one file: what it needs at once is in it', () => {
  expect(importedBy('widget.js')).toEqual(['widget.js'])
})

describe('sizes', () => {
  interface Size { readonly what: string; readonly limit: number; readonly files: () => string[] }
  const chunks = () => readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`)
  const locales = (suffix: string) => Object.entries(release.locales).filter(([name]) => name.endsWith('-find') === (suffix === '-find'))
  /** What only this block loads at once; its styles are in page.css, its Hindi and Arabic words are chunks of their own. */
  const ownFilesOf = (block: string): string[] => {
    const entry = release.blocks[block]
    if (!entry) throw new Error(`no chunk for the block ${block}`)
    const others = new Set(Object.entries(release.blocks).flatMap(([name, file]) => name === block ? [] : importedBy(file)))
    return importedBy(entry).filter((file) => !others.has(file) && file !== 'widget.js')
  }
  /** Everything the blocks can load in English: at once, shared, or when something is unfolded. */
  const allBlockFiles = (): string[] => {
    const notOurs = new Set(['widget.js', ...Object.values(release.locales), ...release.scenes])
    const reached = new Set(Object.values(release.blocks))
    for (const file of reached) for (const [, target] of textOf(file).matchAll(/(?:import|from)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g)) {
      const next = join(file, '..', target!)
      if (!notOurs.has(next) && !isWords(next)) reached.add(next)
    }
    return [...reached]
  }
  /** Words of another language: letters of Hindi or Arabic are in nothing else. */
  const isWords = (file: string): boolean => /[\u0600-\u06ff\u0900-\u097f]{3}/.test(textOf(file))
  const all: readonly Size[] = [
    { what: 'loader', limit: 0.5, files: () => [join(client, 'v1/doorstep.js')] },
    { what: 'widget.js, the whole status page in English', limit: 16, files: () => own('widget.js') },
    { what: 'blocks.js, on every page of a shop', limit: 0.5, files: () => [join(client, 'v1/blocks.js')] },
    { what: 'blocks.js of the release, after a yes alone', limit: 6, files: () => own('blocks.js') },
    { what: 'page.css', limit: 6, files: () => own('page.css') },
    { what: 'scenes', limit: 6, files: () => own(...release.scenes) },
    ...['hi', 'ar'].map((locale): Size => ({ what: `locale ${locale}`, limit: 3, files: () => own(release.locales[locale]!) })),
    ...blockTypes.map((block): Size => ({ what: `block ${block}`, limit: 3, files: () => own(...ownFilesOf(block)) })),
    { what: 'all blocks, with what they share and what unfolds', limit: 39, files: () => own(...allBlockFiles()) },
    // Hosted: page, style sheet, module, what keeps it live, the illustration; and the longest language.
    { what: 'one visit, hosted, in one language', limit: 36, files: () => own('widget.js', 'page.css', release.locales['hi']!, ...release.scenes, ...chunks().filter((name) => textOf(name).includes('/live'))) },
    { what: 'one visit, embedded, in one language', limit: 36, files: () => [join(client, 'v1/doorstep.js'), ...own('widget.js', release.locales['hi']!, ...release.scenes, ...chunks().filter((name) => textOf(name).includes('/live') || textOf(name).includes('--ds-accent:light-dark')))] },
  ]

  test('every file stays within its size', () => {
    const rows = all.map(({ what, limit, files }) => ({ what, kB: Number((brotli(files()) / 1024).toFixed(2)), limit, chunks: locales('').length }))
    console.log(rows.map(({ what, kB, limit }) => `${kB.toFixed(2).padStart(7)} kB  of ${String(limit).padStart(4)}  ${what}`).join('\n'))
    expect(rows.filter(({ kB, limit }) => kB > limit).map(({ what, kB, limit }) => `${what}: ${kB} kB, allowed ${limit}`)).toEqual([])
  })
})

describe('what is built', () => {
  const scripts = () => ['widget.js', 'blocks.js', ...readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`)]

  test('every file has its hash in integrity.json', () => {
    const integrity = JSON.parse(textOf('integrity.json')) as Record<string, string>
    expect(Object.keys(integrity).sort()).toEqual([...scripts(), 'doorstep.js', 'page.css'].sort())
  })

  test('no script holds a construct that a strict policy forbids, or an address of ours', () => {
    for (const name of scripts()) {
      // `dangerouslySetInnerHTML` is a word of preact itself, which our own code never uses (tests/architecture).
      const text = textOf(name).replace(/dangerouslySetInnerHTML|\.innerHTML/g, '')
      expect([name, /\beval\(|new Function\(|insertAdjacentHTML|document\.write|document\.head|sourceMappingURL|localhost|https?:\/\/(?!www\.w3\.org)/.exec(text)?.[0]]).toEqual([name, undefined])
    }
  })
})
