import { expect, test } from 'vitest'
import { careCsv } from './care-csv.ts'
import { columnAt } from './content-csv.ts'
import { helpCsv } from './help-csv.ts'

test.each([
  ['/afterDays', '/after_days'], ['/match/categories/3', '/categories'], ['/title/en', '/title'], ['/title', '/title'], ['/body/en/2/text', '/text'], ['/link/url', '/link'], ['/link/label/hi', '/link_label'],
  ['/media/source/file', '/media_url'], ['/media/url', '/media_url'], ['/media/image', '/media_url'], ['/media/still', '/still'], ['/media/alt/en', '/alt'], ['/media/seconds', '/seconds'], ['/media/kind', '/media'], ['/media', '/media'],
])('a fault of care at %s is told in the column %s', (pointer, column) => {
  expect(columnAt(pointer, careCsv.cells)).toBe(column)
  expect(careCsv.columns).toContain(column.slice(1))
})

test.each([
  ['/q/en', '/question'], ['/a/en', '/answer'], ['/when/states/0', '/states'], ['/when/skus/7', '/skus'], ['/keywords/1', '/keywords'], ['/searchOnly', '/search_only'], ['/link/label/en', '/link_label'], ['/link/url', '/link'],
])('a fault of a question at %s is told in the column %s', (pointer, column) => {
  expect(columnAt(pointer, helpCsv.cells)).toBe(column)
  expect(helpCsv.columns).toContain(column.slice(1))
})
