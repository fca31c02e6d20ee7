import { describe, expect, it } from 'vitest'
import { detect } from './detect.ts'

const best = (number: string) => detect(number)[0]
const who = (number: string): string[] => detect(number).map(({ carrier }) => carrier)

/** Check digits worked out by hand from the carriers' rules; the numbers are invented. */
describe('whose number is this', () => {
  it.each([
    ['1Z5338FF0107231059', 'ups', 'certain', 'ok'],
    ['1Z 5338 FF 01 0723 1059', 'ups', 'certain', 'ok'],
    ['1z5338ff0107231059', 'ups', 'certain', 'ok'],
    ['1Z5338FF0107231058', 'ups', 'possible', 'wrong'],
    ['986578788855', 'fedex', 'certain', 'ok'],
    ['041441760228964', 'fedex', 'certain', 'ok'],
    ['9611020987654312345672', 'fedex', 'certain', 'ok'],
    ['9622001900000000000000776632517510', 'fedex', 'certain', 'ok'],
    ['9400100000000000000013', 'usps', 'certain', 'ok'],
    ['420506389400100000000000000013', 'usps', 'certain', 'ok'],
    ['4201000192129200190000000000000016', 'usps', 'certain', 'ok'],
    ['92748900000000000000000126', 'usps', 'certain', 'ok'],
    ['7012 3456 7890 0000 0011', 'usps', 'possible', 'ok'],
    ['7112 3456 7890 0000 0012', 'usps', 'possible', 'ok'],
    ['9261290123456000000019', 'usps', 'certain', 'ok'],
    ['RR123456785US', 'usps', 'certain', 'ok'],
    ['RB123456785GB', 'royal-mail', 'certain', 'ok'],
    ['LM123456785CA', 'canada-post', 'certain', 'ok'],
    ['JJD000390007827560002', 'dhl-unified', 'certain', 'none'],
    ['JJD0012345678', 'dhl-unified', 'certain', 'none'],
    ['gm-2951-1732-2517-4494', 'dhl-unified', 'possible', 'none'],
    ['GM2951173225174494', 'dhl-unified', 'possible', 'none'],
    ['1234567891', 'dhl-unified', 'possible', 'ok'],
    ['1234567892', 'dhl-unified', 'possible', 'wrong'],
    ['00340434161094015902', 'dhl-unified', 'certain', 'ok'],
    ['RB123456785DE', 'dhl-unified', 'certain', 'ok'],
    ['012345678000000ABCDEF', 'royal-mail', 'certain', 'none'],
    ['111234567890001091111', 'royal-mail', 'possible', 'none'],
    ['RB123456784GB', 'royal-mail', 'possible', 'wrong'],
  ] as const)('%s is of %s, %s, check digit %s', (number, carrier, certainty, checkDigit) => {
    expect(best(number)).toMatchObject({ carrier, certainty, checkDigit })
  })

  it('puts a right check digit before a form without one, and that before a wrong one', () => {
    expect(who('986578788855')[0]).toBe('fedex')
    const digits = detect('996578788855').map(({ checkDigit }) => checkDigit)
    expect(digits).toEqual(['none', 'wrong', 'wrong'])
  })

  it('is certain of one carrier at most', () => {
    for (const number of ['9261292700768711948021', '986578788855', '7000000000000009', '1234567891', '61299998820821171811', 'JJD000390007827560002', '00340434161094015902']) {
      const sure = detect(number).filter(({ certainty }) => certainty === 'certain')
      expect(sure.length).toBeLessThanOrEqual(1)
      if (sure.length === 1) expect(best(number)).toEqual(sure[0])
    }
  })

  it('offers both who share the parcel: FedEx hands it in, USPS brings it', () => {
    expect(who('9261292700768711948021')).toEqual(expect.arrayContaining(['fedex', 'usps']))
    expect(detect('9261292700768711948021').map(({ certainty }) => certainty)).toEqual(['possible', 'possible'])
  })

  it('leaves 96 to FedEx, and zeros or any one digit to nobody', () => {
    expect(who('9611020987654312345672')).toEqual(['fedex'])
    for (const number of ['0000000000', '000000000000', '0000000000000000', '00000000000000000000', '1111111111111111']) expect(detect(number)).toEqual([])
  })

  it('offers UPS behind USPS for Mail Innovations', () => {
    expect(detect('92748900000000000000000126')).toMatchObject([{ carrier: 'usps', certainty: 'certain' }, { carrier: 'ups', certainty: 'possible', checkDigit: 'ok' }])
  })

  it('names each carrier once', () => {
    for (const number of ['986578788855', '7000000000000009', '92612927007687119480']) expect(new Set(who(number)).size).toBe(who(number).length)
  })

  it('TRUST 71: zero-width, full-width and look-alike signs are normalised or refused', () => {
    expect(best('1Z5338FF\u200b0107231059')).toMatchObject({ carrier: 'ups', checkDigit: 'ok' })
    expect(best('１Ｚ5338FF0107231059')).toMatchObject({ carrier: 'ups', checkDigit: 'ok' })
    for (const number of ['1Z5338FF01072З1059', '1Z5338FF01\u{1f4e6}', '<script>', '', '!', 'x'.repeat(10_000)]) expect(detect(number)).toEqual([])
  })
})
