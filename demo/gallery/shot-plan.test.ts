import { expect, it } from 'vitest'
import { locales, pageStates } from '../../contract/vocabulary.ts'
import { blocksOn, planShots } from './shot-plan.ts'
import { galleryStates } from './states.ts'

it('takes every story at both widths and every state in each language and scheme, each into a file of its own', () => {
  const plan = planShots()
  expect(new Set(plan.map((shot) => shot.file)).size).toBe(plan.length)
  for (const { name } of galleryStates) expect(plan.filter((shot) => shot.name === name).map((shot) => shot.width)).toEqual(expect.arrayContaining([390, 1280]))
  for (const state of pageStates) {
    const shots = plan.filter((shot) => galleryStates.find((story) => story.name === shot.name)?.state === state)
    for (const lang of locales) expect([state, lang, shots.some((shot) => shot.lang === lang)]).toEqual([state, lang, true])
    expect([state, shots.some((shot) => shot.scheme === 'dark')]).toEqual([state, true])
  }
})

it('takes only the stories that are named', () => {
  expect(new Set(planShots(['late', 'offline']).map((shot) => shot.name))).toEqual(new Set(['late', 'offline']))
  expect(planShots(['no-such-story'])).toEqual([])
})

it('knows which blocks a picture must show, so that none is missing unnoticed', () => {
  expect(blocksOn('delivered', 'en')).toEqual(expect.arrayContaining(['care', 'review', 'ticket', 'recommendations', 'offers', 'help']))
  expect(blocksOn('late', 'ar')).not.toContain('recommendations')
  expect(blocksOn('lookup', 'en')).toEqual([])
})
