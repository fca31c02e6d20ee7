import type { NumberMatch } from '../carrier.ts'
import { checked, isMod10, s10, unchecked } from '../kit/check-digit.ts'
import { plainNumber } from '../kit/text.ts'

/** 16-digit PIN with a mod 10 check, S10 numbers of the Canadian post, and delivery notice card numbers (12, 13 or 15 digits). */
export function matches(number: string): NumberMatch[] {
  const plain = plainNumber(number)
  const post = s10(plain)
  if (post !== null) return post.country === 'CA' ? [checked(serviceOf(post.service), post.isValid)] : []
  if (/^\d{16}$/.test(plain)) return [checked(null, isMod10(plain), 'possible')]
  return /^\d{12}$|^\d{13}$|^\d{15}$/.test(plain) ? [unchecked('Delivery notice card')] : []
}

function serviceOf(letters: string): string | null {
  if (letters.startsWith('E')) return 'Xpresspost International'
  if (letters.startsWith('C')) return 'International Parcel'
  if (letters.startsWith('L')) return 'Tracked Packet'
  return letters.startsWith('R') ? 'Registered Mail' : null
}
