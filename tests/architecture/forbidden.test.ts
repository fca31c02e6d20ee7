import { expect, test } from 'vitest'
import { forbiddenIn } from './forbidden.ts'
import { parseSource, productFiles } from './source.ts'

test('the widget holds nothing that a strict policy forbids, and nothing that is the shop’s', () => {
  expect(productFiles.filter((file) => file.path.startsWith('widget/')).flatMap(forbiddenIn)).toEqual([])
})

// Pages of the server may hold a data block and a sheet by link, but no style and no raw markup of their own making.
test('pages rendered on the server hold no style', () => {
  const pages = productFiles.filter((file) => file.path.startsWith('worker/pages/'))
  expect(pages.flatMap(forbiddenIn).filter((line) => /<style>|style=|setAttribute/.test(line))).toEqual([])
})

test.each([
  'el.innerHTML = x', 'const a = <div dangerouslySetInnerHTML={{ __html: x }} />', 'const a = <style>{x}</style>', "el.setAttribute('style', x)", "el.setAttribute('onclick', x)", 'eval(x)', 'new Function(x)',
  "document.createElement('script')", 'document.cookie', "addEventListener('unload', f)", "history.pushState({}, '')", 'window.doorstep = 1', 'const a = <p style="color:red" />', 'const a = <a ping="x" />',
  "navigator.sendBeacon('x')", 'localStorage.x', 'const a = <script />', 'Array.from(x)',
])('notices %s', (text) => {
  expect(forbiddenIn(parseSource('widget/a.tsx', text))).not.toEqual([])
})

test('one file may keep the visit token and clear it from the address, and do nothing else of the kind', () => {
  expect(forbiddenIn(parseSource('widget/elsewhere/visit-key.ts', "localStorage.setItem('a', b); history.replaceState(null, '', a)"))).toEqual([])
  expect(forbiddenIn(parseSource('widget/elsewhere/visit-key.ts', "sessionStorage.a; document.cookie; history.pushState(null, '')"))).toHaveLength(3)
  expect(forbiddenIn(parseSource('widget/elsewhere/doorstep-block.ts', 'localStorage.a'))).toHaveLength(1)
})

test.each(['el.style.setProperty(a, b)', "el.setAttribute('lang', x)", 'el.textContent = x', "document.createElement('div')"])('lets %s pass', (text) => {
  expect(forbiddenIn(parseSource('widget/a.tsx', text))).toEqual([])
})
