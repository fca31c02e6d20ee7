import type { NumberMatch } from '../carrier.ts'
import { checked, isMod10, s10, unchecked } from '../kit/check-digit.ts'
import { plainNumber } from '../kit/text.ts'

/** Service by the first four digits of the package identification code (USPS tracking number patterns). */
const services: readonly (readonly [RegExp, string])[] = [
  [/^94(?:00|01|02)/, 'USPS Tracking'], [/^9407/, 'Certified Mail'], [/^9205/, 'Priority Mail'], [/^92(?:021|12)/, 'Signature Confirmation'],
  [/^9208/, 'Registered Mail'], [/^9270/, 'Priority Mail Express'], [/^9303/, 'Collect on Delivery'], [/^9481/, 'Priority Mail Express'],
]

/** Service by the first two digits of the older form. */
const olderServices: Readonly<Record<string, string>> = { 70: 'Certified Mail', 71: 'Certified Mail', 73: 'Insured Mail', 77: 'Registered Mail', 81: 'Return Receipt for Merchandise' }

/**
 * 22 digits beginning 91–95 (96 is FedEx Ground) with a mod 10 check (a 420 + ZIP prefix from the barcode is no part of it;
 * some channels have 26 digits), 20 digits of the older service-code form, and S10 numbers of the US post.
 */
export function matches(number: string): NumberMatch[] {
  const plain = plainNumber(number)
  const post = s10(plain)
  if (post !== null) return post.country === 'US' ? [checked(s10Service(post.service), post.isValid)] : []
  if (!/^\d+$/.test(plain)) return []
  const code = behindZip(plain) ?? plain
  if (/^9[1-5](?:\d{20}|\d{24})$/.test(code)) return [checked(services.find(([expression]) => expression.test(code))?.[1] ?? null, isMod10(code))]
  // Service code, mailer and serial: the check is made with the leading 91 that the bar code has, or on the digits as printed.
  if (/^(?:0[1-9]|[2378]\d)\d{18}$/.test(code)) return [checked(olderServices[code.slice(0, 2)] ?? null, isMod10(`91${code}`) || isMod10(code), 'possible')]
  if (/^82\d{8}$/.test(code)) return [unchecked('Global Express Guaranteed')]
  return []
}

/** What stands behind 420 and a ZIP code of five or nine digits. 34 digits can be read both ways: the check digit tells. */
function behindZip(plain: string): string | null {
  const codes = [/^420\d{5}(9[1-5](?:\d{20}|\d{24}))$/, /^420\d{9}(9[1-5](?:\d{20}|\d{24}))$/].flatMap((form) => form.exec(plain)?.[1] ?? [])
  return codes.find(isMod10) ?? codes[0] ?? null
}

const s10Service = (letters: string): string | null => {
  if (letters.startsWith('E')) return 'Priority Mail Express International'
  if (letters.startsWith('C')) return 'Priority Mail International'
  if (letters.startsWith('R')) return 'Registered Mail'
  return letters.startsWith('L') ? 'First-Class Package International' : null
}
