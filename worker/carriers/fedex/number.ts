import type { NumberMatch } from '../carrier.ts'
import { checked, isMod10, isMod11, unchecked } from '../kit/check-digit.ts'

/** Weights over the eleven digits before the check digit of an Express number; longer forms carry the same twelve at their end. */
const express = [3, 1, 7]
const isExpress = (number: string): boolean => isMod11(number.slice(-12), express)

/**
 * Express 12, Ground 15, SSCC 18, Ground Economy 20 and 22 (`92`, shared with USPS, who delivers them), Ground 96 with 22 and
 * 34 digits, Express bar code 34 (`100…`, its tracking number are the last twelve), door tag.
 */
export function matches(number: string): NumberMatch[] {
  if (/^\d{12}$/.test(number)) return [checked('Express', isExpress(number))]
  if (/^\d{15}$/.test(number)) return [checked('Ground', isMod10(number))]
  if (/^96\d{20}$/.test(number)) return [checked('Ground', isMod10(number.slice(-15)))]
  if (/^96\d{32}$/.test(number)) return [checked('Ground', isExpress(number))]
  if (/^100\d{31}$/.test(number)) return [checked('Express', isExpress(number))]
  // The mailers FedEx hands in under; every other 92 number is one of USPS first.
  if (/^926129(?:27\d{14}|9998\d{12})$/.test(number)) return [checked('Ground Economy', isMod10(number))]
  if (/^92\d{20}$/.test(number)) return [checked('Ground Economy', isMod10(number), 'possible')]
  if (/^6129\d{16}$/.test(number)) return [checked('Ground Economy', isMod10(`92${number}`))]
  if (/^\d{20}$/.test(number)) return [checked('Ground Economy', isMod10(`92${number}`), 'possible')]
  if (/^0[0-4]\d{16}$/.test(number)) return [checked('Ground', isMod10(number), 'possible')]
  if (/^DT\d{12}$/.test(number)) return [unchecked('Door tag', 'certain')]
  return []
}
