import { describe, expect, it } from 'vitest'
import { blocksAnswer } from '../../contract/block.ts'
import { ordersAnswer, pageAnswer, pageStore } from '../../contract/page.ts'
import { blockTypes, locales, pageStates } from '../../contract/vocabulary.ts'
import { blocksOfStory } from './blocks/registry.ts'
import { galleryStates } from './states.ts'

describe('gallery states', () => {
  it('tell at least one story for everything the page can be', () => {
    expect([...new Set(galleryStates.map((s) => s.state))].sort()).toEqual([...pageStates].sort())
  })

  it('have names that are unique and fit a URL and a file name', () => {
    const names = galleryStates.map((s) => s.name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/)
  })

  it.each(galleryStates.map((s) => [s.name, s] as const))('%s is an answer the contract knows', (_, s) => {
    expect(pageStore.safeParse(s.store).error?.issues ?? []).toEqual([])
    if (s.answer) expect(pageAnswer.safeParse(s.answer).error?.issues ?? []).toEqual([])
    if (s.orders) expect(ordersAnswer.safeParse(s.orders).error?.issues ?? []).toEqual([])
  })

  it.each(galleryStates.flatMap((s) => s.answer && s.answer.view !== 'number' ? [[s.name, s.answer] as const] : []))('%s has blocks the contract knows, each once, in every language', (_, answer) => {
    for (const locale of locales) {
      const { blocks } = blocksOfStory(answer, locale)
      expect(blocksAnswer.shape.blocks.safeParse(blocks).error?.issues ?? []).toEqual([])
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
    }
  })

  it('have every block there is in some state', () => {
    const shown = new Set(galleryStates.flatMap((s) => s.answer ? blocksOfStory(s.answer, 'en').blocks.map(({ type }) => type) : []))
    expect([...shown].sort()).toEqual([...blockTypes].sort())
  })

  it('hold each parcel’s items in the order they belong to', () => {
    for (const s of galleryStates) {
      const known = new Set(s.answer?.order.items.map((i) => i.id))
      for (const shipment of s.answer?.shipments ?? []) for (const line of shipment.items) expect([s.name, line.item, known.has(line.item)]).toEqual([s.name, line.item, true])
    }
  })

  it('list events newest first', () => {
    for (const s of galleryStates.filter((x) => !x.name.startsWith('hostile'))) for (const shipment of s.answer?.shipments ?? []) {
      const walls = shipment.events.map((e) => e.time?.wall ?? '')
      expect([s.name, walls]).toEqual([s.name, [...walls].sort().reverse()])
    }
  })

  it('TRUST 6: show no name, place, item or signature where only the tracking number is known', () => {
    for (const s of galleryStates.filter((x) => x.answer?.view === 'number')) {
      const text = JSON.stringify({ order: s.answer?.order, shipments: s.answer?.shipments })
      for (const word of ['Sam', 'Bristol', 'Leeds', 'BS6', 'knife', 'porch']) expect([s.name, text.includes(word)]).toEqual([s.name, false])
    }
  })
})
