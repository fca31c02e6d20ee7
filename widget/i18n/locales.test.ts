import { expect, test } from 'vitest'
import { enCase } from '../blocks/case-words.ts'
import { arCase } from '../blocks/case-words/ar.ts'
import { hiCase } from '../blocks/case-words/hi.ts'
import { words as helpWords } from '../blocks/help/words.ts'
import { arForms, arHelp } from '../blocks/help/words/ar.ts'
import { enForms } from '../blocks/help/words/en-forms.ts'
import { enHelp } from '../blocks/help/words/en.ts'
import { hiForms, hiHelp } from '../blocks/help/words/hi.ts'
import { arProblem } from '../blocks/problem/words/ar.ts'
import { enProblem } from '../blocks/problem/words/en.ts'
import { hiProblem } from '../blocks/problem/words/hi.ts'
import { arReturns } from '../blocks/returns/words/ar.ts'
import { enReturns } from '../blocks/returns/words/en.ts'
import { hiReturns } from '../blocks/returns/words/hi.ts'
import { arWishes } from '../blocks/wishes/words/ar.ts'
import { enWishes } from '../blocks/wishes/words/en.ts'
import { hiWishes } from '../blocks/wishes/words/hi.ts'
import { withFallback } from './fallback.ts'
import { loadFindMessages, findMessagesEn } from './find-messages.ts'
import { arFind } from './locales/ar-find.ts'
import { ar } from './locales/ar.ts'
import { enFind } from './locales/en-find.ts'
import { en } from './locales/en.ts'
import { hiFind } from './locales/hi-find.ts'
import { hi } from './locales/hi.ts'
import { enLive } from './live-words.ts'
import { loadMessages, messagesEn } from './messages.ts'

type Tree = { readonly [key: string]: string | ((...args: never[]) => string) | Tree }

const leaves = (tree: Tree, path = ''): [string, string | ((...args: never[]) => string)][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'object' ? leaves(value, `${path}${key}.`) : [[path + key, value]]))

const pairs: readonly (readonly [string, Tree, Tree])[] = [
  ['hi', { ...en, live: enLive }, hi], ['ar', { ...en, live: enLive }, ar], ['hi-find', enFind, hiFind], ['ar-find', enFind, arFind], ['hi-help', enHelp, hiHelp], ['ar-help', enHelp, arHelp], ['hi-forms', enForms, hiForms], ['ar-forms', enForms, arForms], ['hi-case', enCase, hiCase], ['ar-case', enCase, arCase],
  ['hi-problem', enProblem, hiProblem], ['ar-problem', enProblem, arProblem], ['hi-returns', enReturns, hiReturns], ['ar-returns', enReturns, arReturns], ['hi-wishes', enWishes, hiWishes], ['ar-wishes', enWishes, arWishes],
]

test.each(pairs)('%s has exactly the keys of English, each a text or a function as there', (_name, base, locale) => {
  expect(leaves(locale).map(([key, value]) => `${key} ${typeof value}`).sort()).toEqual(leaves(base).map(([key, value]) => `${key} ${typeof value}`).sort())
})

type Leaf = string | ((...args: never[]) => string)
const call = (value: Leaf, arg: (i: number) => unknown): string => (typeof value === 'string' ? value : (value as (...args: unknown[]) => string)(...Array.from({ length: 4 }, (_, i) => arg(i))))
/** Filled with markers that can be told from each other; counted sentences with numbers, which their plural needs. */
const isCounted = (base: Leaf): boolean => call(base, (i) => `<${i}>`).includes('NaN')
const say = (value: Leaf, base: Leaf): string => call(value, (i) => (isCounted(base) ? i + 3 : `<${i}>`))
const markersIn = (text: string): string => [...new Set(text.match(/<\d>/g) ?? [])].sort().join('')

test.each(pairs)('%s prints the arguments English prints', (_name, base, locale) => {
  const mine = new Map(leaves(locale))
  // `at` says "today" and "yesterday" in its own words, so its first argument is never printed as it is.
  for (const [key, value] of leaves(base)) if (key !== 'at') expect(`${key}: ${markersIn(say(mine.get(key)!, value))}`).toBe(`${key}: ${markersIn(say(value, value))}`)
})

test.each(pairs)('%s leaves nothing in English and nothing empty', (_name, base, locale) => {
  const english = new Map(leaves(base))
  for (const [key, value] of leaves(locale)) {
    const basis = english.get(key)!
    const text = say(value, basis)
    expect(text.trim(), key).not.toBe('')
    expect(text, key).not.toMatch(/undefined|NaN/)
    // Patterns of punctuation and names alone are the same everywhere.
    if (/[a-z]{3}/i.test(say(basis, basis).replace(/<\d>/g, ''))) expect(text, key).toMatch(/[\u0600-\u06ff\u0900-\u097f]/)
  }
})

test.each([
  [1, 'وصلت متأخرة يومًا واحدًا.'], [2, 'وصلت متأخرة يومين.'], [3, 'وصلت متأخرة ٣ أيام.'], [11, 'وصلت متأخرة ١١ يومًا.'], [100, 'وصلت متأخرة ١٠٠ يوم.'],
])('Arabic counts %i days in its own form', (days, sentence) => {
  expect(ar.hereLate(days)).toBe(sentence)
})

test('English counts one day and several', () => {
  expect([1, 2].map((days) => en.inside(days, 'Monday'))).toEqual(['A day inside our promise of Monday.', '2 days inside our promise of Monday.'])
})

test('a key a language lacks is said in English, at any depth', () => {
  const { chip, order: _order, ...rest } = hi
  const { late: _late, ...chips } = chip
  const filled = withFallback(messagesEn, { ...rest, chip: chips as typeof chip })
  expect([filled.chip.late, filled.order('7')]).toEqual([messagesEn.chip.late, messagesEn.order('7')])
  expect(filled.chip.delivered).toBe(hi.chip.delivered)
})

test.each(pairs)('%s itself lacks nothing that English would have to say for it', (_name, base, locale) => {
  const own = new Map(leaves(locale))
  for (const [key, value] of leaves(base)) if (typeof value === 'function') expect(own.get(key), key).not.toBe(value)
})

test('each language loads its own texts; an unknown one is English', async () => {
  expect((await loadMessages('ar')).chip.delivered).toBe(ar.chip.delivered)
  expect((await loadMessages('hi')).chip.delivered).toBe(hi.chip.delivered)
  expect(await loadMessages('en')).toBe(messagesEn)
  expect([(await loadFindMessages('hi')).title, (await loadFindMessages('en')).title]).toEqual([hiFind.title, findMessagesEn.title])
  expect([(await helpWords('ar')).kept.q, (await helpWords('en')).kept.q]).toEqual([arHelp.kept.q, enHelp.kept.q])
})
