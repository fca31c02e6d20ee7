import type { CarrierId } from '../../contract/vocabulary.ts'
import type { NumberMatch } from './carrier.ts'
import { plainNumber } from './kit/text.ts'
import { carriers } from './registry.ts'

export interface Candidate extends NumberMatch { readonly carrier: CarrierId }

/** Longest number any carrier prints: 34 digits of FedEx, 34 of a USPS number behind its ZIP code. */
const longest = 40

/**
 * Whose number may this be? Best first, one entry a carrier: a form nobody else has before a shared one, a right check digit
 * before none, none before a wrong one. `certain` is said of one carrier at most: where two claim it, it is possible for both.
 *
 * @example detect('1Z5338FF0107231059') // [{ carrier: 'ups', service: 'Next Day Air', certainty: 'certain', checkDigit: 'ok' }]
 */
export function detect(raw: string): Candidate[] {
  const number = plainNumber(raw)
  if (number.length < 4 || number.length > longest || !/^[0-9A-Z]+$/.test(number)) return []
  // A placeholder: zeros pass most check digits.
  if (/^(\d)\1+$/.test(number)) return []
  const best = carriers.flatMap((carrier) => {
    const [match] = carrier.matches(number).toSorted((a, b) => rank(a) - rank(b))
    return match === undefined ? [] : [{ carrier: carrier.id, service: match.service, certainty: match.certainty, checkDigit: match.checkDigit }]
  }).toSorted((a, b) => rank(a) - rank(b))
  const [top, next] = best
  const isShared = top !== undefined && next !== undefined && rank(top) === rank(next)
  return best.map((candidate, i) => (i === 0 && !isShared ? candidate : { ...candidate, certainty: 'possible' }))
}

function rank({ certainty, checkDigit }: NumberMatch): number {
  if (checkDigit === 'wrong') return 4
  return (certainty === 'certain' ? 0 : 2) + (checkDigit === 'ok' ? 0 : 1)
}
