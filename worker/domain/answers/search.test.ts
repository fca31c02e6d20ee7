import { describe, expect, it } from 'vitest'
import { indexEntries, searchEntries, stemsOf } from './search.ts'

const entry = (id: string, q: string, a: string, lang = 'en', keywords: string[] = []) => ({ id, q, a, lang, keywords })
const english = indexEntries([
  entry('rust', 'Why do my knives rust?', 'Dry them at once. Dishwashers leave salt on the steel.', 'en', ['corrosion', 'stain']),
  entry('invoice', 'Where is my invoice?', 'In the e-mail we sent when you ordered.', 'en', ['receipt', 'VAT']),
  entry('cook', 'How full may the slow cooker be?', 'Two thirds. It needs room for steam, or it boils over.'),
  entry('steel', 'Which steel is it?', 'A German steel of 56 HRC. It is easy to sharpen.'),
])
const find = (query: string) => searchEntries(english, query, 'en', 5)

describe('a search in the merchant’s entries', () => {
  it.each([
    ['my knife is rusty', 'rust'], ['rusting', 'rust'], ['invoices', 'invoice'], ['receipt', 'invoice'], ['STEEL', 'steel'], ['slow cook', 'cook'], ['dishwasher', 'rust'],
  ])('%s finds %s first', (query, id) => { expect(find(query)[0]).toBe(id) })

  it('puts a question before an answer that only mentions the word', () => {
    expect(find('steel')).toEqual(['steel', 'rust'])
  })

  it('finds nothing rather than something else', () => {
    expect(find('helicopter')).toEqual([])
    expect(find('how do I')).toEqual([])
    expect(find('')).toEqual([])
    expect(searchEntries(indexEntries([]), 'steel', 'en', 5)).toEqual([])
  })

  it('gives no more than was asked for', () => { expect(searchEntries(english, 'steel knife invoice cooker', 'en', 2)).toHaveLength(2) })

  it.each([
    ['hi', 'चाकुओं पर ज़ंग क्यों लगता है?', 'चाकू', 'ज़ंग'], ['ar', 'لماذا تصدأ السكاكين؟', 'جففها فورا', 'سكاكين'], ['de', 'Rosten die Messer?', 'Sofort abtrocknen.', 'rostet'],
    ['th', 'คืนสินค้าอย่างไร', 'ภายใน 30 วัน', 'คืนสินค้า'], ['fr', 'Comment retourner un article ?', 'Sous 30 jours.', 'retours'],
  ])('%s: knows words and their endings', (lang, q, a, query) => {
    const index = indexEntries([entry('other', 'xx', 'yy', lang), entry('found', q, a, lang)])
    expect(searchEntries(index, query, lang, 5)).toEqual(['found'])
  })

  it('leaves accents and vowel marks aside, and keeps the marks that are letters', () => {
    expect(stemsOf('Café', 'fr')).toEqual(stemsOf('CAFE', 'fr'))
    expect(stemsOf('كِتَاب', 'ar')).toEqual(stemsOf('كتاب', 'ar'))
    expect(stemsOf('किताब', 'hi')).not.toEqual(stemsOf('कतब', 'hi'))
  })
})
