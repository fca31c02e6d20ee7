import type { NumberMatch } from '../carrier.ts'
import { checked, isMod10, s10, unchecked } from '../kit/check-digit.ts'
import { plainNumber } from '../kit/text.ts'

/** Service by the first four digits of the package identification code (USPS tracking number patterns). */
const services: readonly (readonly [RegExp, string])[] = [
  [/^94(?:00|01|02)/, 'USPS Tracking'], [/^9407/, 'Certified Mail'], [/^9205/, 'Priority Mail'], [/^92(?:02|12)/, 'Signature Confirmation'],
  [/^9208/, 'Registered Mail'], [/^9270/, 'Priority Mail Express'], [/^9303/, 'Collect on Delivery'], [/^9481/, 'Priority Mail Express'],
]

/**
 * 22 digits beginning 91–96 with a mod 10 check (a 420 + ZIP prefix from the barcode is no part of it; some channels have
 * 26 digits), 20 digits of the older service-code form, and S10 numbers of the US post.
 */
export function matches(number: string): NumberMatch[] {
  const plain = plainNumber(number)
  const post = s10(plain)
  if (post !== null) return post.country === 'US' ? [checked(s10Service(post.service), post.isValid)] : []
  if (!/^\d+$/.test(plain)) return []
  const code = /^420(?:\d{5}|\d{9})(9[1-6]\d{20}|9[1-6]\d{24})$/.exec(plain)?.[1] ?? plain
  if (/^9[1-6](?:\d{20}|\d{24})$/.test(code)) return [checked(services.find(([expression]) => expression.test(code))?.[1] ?? null, isMod10(code))]
  // The same code without its leading 91, as older labels print it.
  if (/^(?:0[0-9]|[237]\d)\d{18}$/.test(code) && isMod10(`91${code}`)) return [checked(null, true, 'possible')]
  if (/^82\d{8}$/.test(code)) return [unchecked('Global Express Guaranteed')]
  return []
}

const s10Service = (letters: string): string | null => {
  if (letters.startsWith('E')) return 'Priority Mail Express International'
  if (letters.startsWith('C')) return 'Priority Mail International'
  if (letters.startsWith('R')) return 'Registered Mail'
  return letters.startsWith('L') ? 'First-Class Package International' : null
}
