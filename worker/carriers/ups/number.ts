import type { NumberMatch } from '../carrier.ts'
import { checked, isMod10, unchecked } from '../kit/check-digit.ts'

/** Service indicator, characters 9 and 10 of a 1Z number; only the ones that are common and documented. */
const services: Readonly<Record<string, string>> = {
  '01': 'Next Day Air', '02': '2nd Day Air', '03': 'Ground', '12': '3 Day Select', '13': 'Next Day Air Saver', '15': 'Next Day Air Early',
  '22': 'Ground', '42': 'Ground', '44': 'Next Day Air', '66': 'Worldwide Express', '72': 'Ground', '78': 'Ground', '90': 'Ground', A2: 'Next Day Air', A8: 'Ground',
}

/**
 * `1Z` + six characters of the shipper + two of the service + seven digits or letters + check digit (18 in all). Also the
 * forms of other UPS services: T + 10 digits, freight and Mail Innovations numbers, which have no check digit we can test.
 */
export function matches(number: string): NumberMatch[] {
  if (/^1Z[0-9A-Z]{15}[0-9]$/.test(number)) return [checked(services[number.slice(8, 10)] ?? null, isCheckDigit(number))]
  if (/^T\d{10}$/.test(number)) return [unchecked('Hundredweight')]
  if (/^MI\d{6}[0-9A-Z]{1,22}$/.test(number)) return [unchecked('Mail Innovations', 'certain')]
  if (/^[HJKFWM]\d{10}$/.test(number)) return [unchecked('Freight')]
  // Handed to USPS, who brings it under the same number.
  if (/^92748\d{21}$/.test(number)) return [checked('Mail Innovations', isMod10(number), 'possible')]
  if (/^8\d{17}$/.test(number)) return [unchecked('Mail Innovations')]
  return []
}

/** Letters count as (code − 63) mod 10: A = 2 … H = 9, I = 0. Every second sign doubled, no cross sum. */
function isCheckDigit(number: string): boolean {
  const signs = Array.from(number.slice(2), (sign) => (sign >= 'A' ? (sign.charCodeAt(0) - 63) % 10 : Number(sign)))
  const sum = signs.slice(0, -1).reduce((total, value, i) => total + (i % 2 === 0 ? value : 2 * value), 0)
  return (10 - (sum % 10)) % 10 === signs.at(-1)
}
