import { describe, expect, it } from 'vitest'
import { caseId } from '../../contract/case.ts'
import { newCaseId, parseReference, referenceOf } from './case-id.ts'

describe('the name of a case', () => {
  it('holds a reference that can be read out, and is never the same twice', () => {
    const ids = Array.from({ length: 200 }, () => newCaseId())
    expect(new Set(ids).size).toBe(200)
    for (const id of ids) {
      expect(caseId.safeParse(id).success).toBe(true)
      expect(referenceOf(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(id.startsWith(`ca_${parseReference(referenceOf(id))}`)).toBe(true)
    }
  })

  it.each([['k7q2-9xma', 'K7Q29XMA'], ['K7Q2 9XMO', 'K7Q29XM0'], ['k7q29xml', 'K7Q29XM1'], ['K7Q2', null], ["K7Q2-9XM'", null]])('reads %s as people type it', (typed, plain) => {
    expect(parseReference(typed)).toBe(plain)
  })
})
