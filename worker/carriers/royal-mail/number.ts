import type { NumberMatch } from '../carrier.ts'
import { checked, s10, unchecked } from '../kit/check-digit.ts'
import { plainNumber } from '../kit/text.ts'

/** S10 numbers of the British post, the 21-character number in the 2D barcode, and 16 digits of Tracked products. */
export function matches(number: string): NumberMatch[] {
  const plain = plainNumber(number)
  const post = s10(plain)
  if (post !== null) return post.country === 'GB' ? [checked(serviceOf(post.service), post.isValid)] : []
  // Hexadecimal, so nearly always with a letter; nobody else prints 21 characters.
  if (/^[0-9A-F]{21}$/.test(plain)) return [unchecked(null, /[A-F]/.test(plain) ? 'certain' : 'possible')]
  if (/^\d{16}$/.test(plain)) return [unchecked(null)]
  // Domestic labels print the same form without a check digit and with one digit more or less, too.
  return /^[A-Z]{2}\d{8,10}GB$/.test(plain) ? [unchecked(null)] : []
}

/** Service indicators Royal Mail gives out; anything else is named by the answer itself. */
function serviceOf(letters: string): string | null {
  if (/^[AFS][A-Z]$/.test(letters)) return 'Special Delivery Guaranteed'
  if (/^[JOTW][A-Z]$/.test(letters)) return 'Tracked'
  if (/^R[A-Z]$/.test(letters)) return 'International Signed'
  return /^L[A-Z]$/.test(letters) ? 'International Tracked' : null
}
