import { describe, expect, it } from 'vitest'
import { at, first, list, readJson } from './json.ts'
import { countryCode, decodeEntities, plainNumber, readPlace, shownNumber, text } from './text.ts'
import { readXml } from './xml.ts'

const parsed = (body: string): unknown => { const read = readJson(body); return read.ok ? read.value : 'unreadable' }
const element = (body: string): unknown => { const read = readXml(body); return read.ok ? read.value : 'unreadable' }

describe('reading JSON', () => {
  it('keeps ids that a double cannot hold', () => {
    expect(parsed('{"id":9400100000000000000013,"n":12,"f":1.5}')).toEqual({ id: '9400100000000000000013', n: 12, f: 1.5 })
    expect(text(at(parsed('{"id":340434161094015902}'), 'id'))).toBe('340434161094015902')
  })

  it('TRUST 45: drops __proto__, keeps the last of two keys, and makes a text of 1e400', () => {
    expect(Object.keys(parsed('{"__proto__":{"a":1},"b":{"__proto__":1,"c":2}}') as object)).toEqual(['b'])
    expect(parsed('{"a":1,"a":2}')).toEqual({ a: 2 })
    expect(parsed('{"a":1e400}')).toEqual({ a: '1e400' })
    expect(parsed('{"a":NaN}')).toBe('unreadable')
    expect(() => parsed('['.repeat(10_000) + ']'.repeat(10_000))).not.toThrow()
  })

  it('takes own fields only, and one for several', () => {
    expect(at({ a: { b: 1 } }, 'a', 'b')).toBe(1)
    expect(at({}, 'constructor')).toBeUndefined()
    expect(at(null, 'a')).toBeUndefined()
    expect([list(undefined), list(null), list(''), list({ a: 1 }), list([1, 2])]).toEqual([[], [], [], [{ a: 1 }], [1, 2]])
    expect(first([])).toBeUndefined()
  })
})

describe('reading XML', () => {
  it('gives elements by local name, texts as texts, one or several', () => {
    const value = element('<?xml version="1.0"?><t:d xmlns:t="x"><t:pin>0012</t:pin><e n="1">a</e><e>b &amp; c</e></t:d>')
    expect(at(value, 'd', 'pin')).toBe('0012')
    expect(list(at(value, 'd', 'e')).map(text)).toEqual(['a', 'b & c'])
  })

  it('TRUST 68: refuses a document type, depth, size and what is cut off', () => {
    for (const body of ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<a>'.repeat(200_000), '<a>'.repeat(101) + '</a>'.repeat(101), `<a>${'x'.repeat(2 * 1024 * 1024)}</a>`, '<a><b></a>', '<a>', 'text', '']) expect(element(body)).toBe('unreadable')
    expect(element('<a>'.repeat(99) + '</a>'.repeat(99))).not.toBe('unreadable')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('reading words', () => {
  it('makes one line of tags, entities, tabs and control signs', () => {
    expect(text('  <b>Held</b>\tat&nbsp;post&#8209;office\r\n&amp; more\u0000 ')).toBe('Held at post‑office & more')
    expect(text('a\u202eb\u200bc')).toBe('abc')
    expect([text(''), text('  '), text(null), text({}), text([]), text(true)]).toEqual([null, null, null, null, null, null])
    expect(text(794653)).toBe('794653')
    expect(text('x'.repeat(9000))).toHaveLength(500)
  })

  it('decodes once, and makes no lone surrogate', () => {
    expect(decodeEntities('&amp;lt;')).toBe('&lt;')
    expect(text('a&#xD800;b')).toBe('a b')
    expect(text('\ud800')).toBe('\ufffd')
  })

  it('keeps a country only as a code, and a place only where there is one', () => {
    expect(readPlace('Leeds', null, 'GB')).toEqual({ location: 'Leeds, GB', place: { town: 'Leeds', region: null, country: 'GB' } })
    expect(readPlace('Leeds', '', 'United Kingdom').place).toEqual({ town: 'Leeds', region: null, country: null })
    expect(readPlace(undefined, '', null)).toEqual({ location: null, place: null })
    expect(countryCode('string')).toBeNull()
  })

  it('shows a number only if it can be one', () => {
    expect(shownNumber('1z 0000-x2')).toBe('1Z0000X2')
    expect([shownNumber('string'), shownNumber(''), shownNumber(null), shownNumber('12'), shownNumber('9'.repeat(41))]).toEqual([null, null, null, null, null])
    expect(plainNumber('１２\u200b３')).toBe('123')
  })
})
