import { expect, test } from 'vitest'
import { hexOf, labOf, mix } from './colour.ts'
import { themeCss } from './theme-css.ts'

test('colours survive the way to OKLab and back, and mix as the browser mixes them', () => {
  for (const hex of ['#ffb81c', '#10231b', '#ffffff', '#000000', '#123456']) expect(hexOf(labOf(hex))).toBe(hex)
  // color-mix(in oklab, #10231b 13%, #fff) and oklch(from #101714 calc(l + .035) c h), as Chromium 156 paints them.
  expect(hexOf(mix(labOf('#10231b'), 0.13, labOf('#ffffff')))).toBe('#dcdfdd')
  const [l, a, b] = labOf('#101714')
  expect(hexOf([l + 0.035, a, b])).toBe('#181f1c')
})

test('seeds a store did not set are left to their defaults', () => {
  const css = themeCss({ accent: '#B5E', radius: 0, font: ['Inter', 'sans-serif'] })
  expect(css).toContain(':root{--ds-seed-accent:#b5e;--ds-seed-radius:0px;--ds-seed-font:"Inter",sans-serif;}')
  expect(css).not.toContain('seed-surface')
})

test('text on the accent is black or white, whichever reads better', () => {
  expect(themeCss({ accent: '#ffe08a' })).toContain('--ds-on-accent:#000000')
  expect(themeCss({ accent: '#3a1d6e' })).toContain('--ds-on-accent:#ffffff')
})

test('TRUST 26: a value that is not what its type says never reaches the sheet', () => {
  const css = themeCss({ accent: 'red;}*{background:url(//evil)}', font: ['x"}*{}'], radius: NaN } as never)
  expect(css.split('@supports')[0]).toBe(':root{}')
  expect(css).not.toMatch(/url|evil|NaN/)
})
