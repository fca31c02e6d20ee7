import type { NumberMatch } from '../carrier.ts'

/** Check digits of tracking numbers. Every function takes characters already known to fit; `digits` means `^\d+$`. */

const ones = (digits: string): number[] => Array.from(digits, Number)

/** Mod 10 with weight 3 on every second digit from the right of the body (GS1; USPS, SSCC, FedEx 96). Last digit is the check. */
export function isMod10(digits: string): boolean {
  const [check, ...body] = ones(digits).toReversed()
  const sum = body.reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === check
}

/** Weights repeated from the left over the body; remainder mod 11, 10 counts as 0 (FedEx Express 12: 3 1 7). Last digit is the check. */
export function isMod11(digits: string, weights: readonly number[]): boolean {
  const all = ones(digits)
  const sum = all.slice(0, -1).reduce((total, digit, i) => total + digit * (weights[i % weights.length] ?? 0), 0)
  return (sum % 11) % 10 === all.at(-1)
}

/** The body as one number modulo 7 (DHL Express waybill, air waybills). Last digit is the check. */
export function isMod7(digits: string): boolean {
  const all = ones(digits)
  return all.slice(0, -1).reduce((rest, digit) => (rest * 10 + digit) % 7, 0) === all.at(-1)
}

const s10Weights = [8, 6, 4, 2, 3, 5, 9, 7]

/** UPU S10: two letters, eight digits and their check, ISO country of the post that issued it. `RB 123 456 785 GB`. */
export function s10(number: string): { service: string; country: string; isValid: boolean } | null {
  const found = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/.exec(number)
  if (found === null) return null
  const sum = ones(found[2]!).reduce((total, digit, i) => total + digit * s10Weights[i]!, 0)
  const rest = 11 - (sum % 11)
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest
  return { service: found[1]!, country: found[4]!, isValid: check === Number(found[3]) }
}

/** A form that has a check digit: right = certain or possible as the form is; wrong = still shown, as merely possible. */
export function checked(service: string | null, isValid: boolean, certainty: NumberMatch['certainty'] = 'certain'): NumberMatch {
  return { service, certainty: isValid ? certainty : 'possible', checkDigit: isValid ? 'ok' : 'wrong' }
}

/** A form without a check digit. */
export const unchecked = (service: string | null, certainty: NumberMatch['certainty'] = 'possible'): NumberMatch => ({ service, certainty, checkDigit: 'none' })
