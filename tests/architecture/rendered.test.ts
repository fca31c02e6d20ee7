import { expect, test } from 'vitest'
import { blocksOfStory } from '../../demo/gallery/blocks/registry.ts'
import { galleryStates } from '../../demo/gallery/states.ts'
import type { PageAnswer } from '../../contract/page.ts'
import { locales } from '../../contract/vocabulary.ts'
import { noValues } from '../../widget/model/look-up.ts'
import { partTable } from '../../widget/element/parts.ts'
import { drawBlocks } from '../../worker/pages/draw-blocks.tsx'
import type { PageLanguage } from '../../worker/pages/language.ts'
import { drawEnded, drawLookup, drawOrders, drawPage, drawUnavailable } from '../../worker/pages/draw.tsx'
import { isBlocked } from './public-names.ts'

/** A page with its full set of blocks, as it leaves the server. */
const drawWhole = async (answer: PageAnswer, language: PageLanguage): Promise<{ body: string }> => {
  const { body } = await drawPage(answer, language)
  const { fill } = await drawBlocks(blocksOfStory(answer, language.locale), answer, language, (block, error) => { throw new Error(`${block.type}: ${String(error)}`) })
  return { body: fill(body) }
}

/** Every story of the gallery as the server draws it, in each language: what holds for all markup holds here. */
const drawings = (await Promise.all(galleryStates.flatMap((story) => locales.map(async (locale) => {
  const language = { tag: locale, locale }
  const { body } = story.answer ? await drawWhole(story.answer, language)
    : story.orders ? await drawOrders(story.orders, language)
      : story.lookup ? await drawLookup({ store: story.store, by: story.lookup.values && 'trackingNumber' in story.lookup.values ? 'number' : 'order', values: { ...noValues, ...story.lookup.values }, errors: {}, fault: story.lookup.fault }, language)
        : await drawEnded(story.store, language)
  return { name: `${story.name} in ${locale}`, body }
})))).concat([{ name: 'unavailable', ...await drawUnavailable('/p/x', { tag: 'en', locale: 'en' }) }, { name: 'unknown link', ...await drawEnded(null, { tag: 'en', locale: 'en' }) }])

/** Tags of a body, without the text between them. */
const tagsOf = (body: string): string[] => body.match(/<[a-z][^>]*>/gi) ?? []

test('no markup of any state holds a style attribute, an inline handler, or an element that a policy forbids', () => {
  expect(drawings.length).toBeGreaterThan(60)
  for (const { name, body } of drawings) {
    const bad = tagsOf(body).filter((tag) => /\sstyle[\s=>]|\son[a-z]+\s*=(?!["'][^"']*&)/i.test(tag.replace(/"[^"]*"/g, '""')) || /^<(style|script|iframe|object|embed|base|meta)\b/i.test(tag))
    expect([name, bad]).toEqual([name, []])
  }
})

test('TRUST 25: no link leads anywhere but to https, mail, telephone or our own paths', () => {
  for (const { name, body } of drawings) {
    const targets = [...body.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map((match) => match[1]!)
    expect([name, targets.filter((target) => !/^(https:\/\/|mailto:|tel:|\/|\?|#)/.test(target))]).toEqual([name, []])
  }
})

test('TRUST 23: attackers’ text is text: no tag of theirs is in the markup', () => {
  for (const { name, body } of drawings) expect([name, /<(img src=x|svg onload|script)/.exec(body)?.[0]]).toEqual([name, undefined])
})

test('every part is in the public table, and every part of the table is in some state', () => {
  const used = new Set(drawings.flatMap(({ body }) => [...body.matchAll(/\spart="([^"]*)"/g)].flatMap((match) => match[1]!.split(' '))))
  const named = new Set<string>(partTable.map(({ name }) => name))
  expect([...used].filter((part) => !named.has(part))).toEqual([])
  expect([...named].filter((part) => !used.has(part))).toEqual([])
})

test('no id is used twice on one page, and none is a word of ad blockers', () => {
  for (const { name, body } of drawings) {
    const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!)
    expect([name, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([name, []])
    expect(ids.filter(isBlocked)).toEqual([])
  }
})
