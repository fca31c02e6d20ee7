import type { NumberMatch } from '../carrier.ts'
import { checked, isMod10, isMod7, s10, unchecked } from '../kit/check-digit.ts'
import { plainNumber } from '../kit/text.ts'

/** Waybills of Express, piece ids, identcodes of DHL Paket, SSCCs, eCommerce and Deutsche Post numbers. */
export function matches(number: string): NumberMatch[] {
  const plain = plainNumber(number)
  const post = s10(plain)
  if (post !== null) return post.country === 'DE' ? [checked('Deutsche Post', post.isValid)] : []
  if (/^\d{10}$/.test(plain)) return [checked('DHL Express', isMod7(plain), 'possible')]
  if (/^J{1,2}D\d{10,20}$/.test(plain)) return [unchecked('DHL piece', 'certain')]
  if (/^JVGL\d{10,20}$/.test(plain)) return [unchecked('DHL Parcel Benelux', 'certain')]
  if (/^3S[A-Z0-9]{8,13}$/.test(plain)) return [unchecked('DHL Parcel Benelux')]
  if (/^(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY|VN)\d{9,36}$/.test(plain)) return [unchecked('DHL eCommerce')]
  if (/^\d{12}$/.test(plain)) return [checked('DHL Paket', isIdentcode(plain), 'possible')]
  if (/^00\d{18}$/.test(plain)) return [checked('DHL Paket', isMod10(plain), plain.startsWith('00340') ? 'certain' : 'possible')]
  if (/^\d{11}$/.test(plain)) return [unchecked('DHL Parcel Poland')]
  return []
}

/** Weights 4 and 9 in turn over eleven digits; the twelfth completes the ten. */
function isIdentcode(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 11), Number).reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 4 : 9), 0)
  return (10 - (sum % 10)) % 10 === Number(digits[11])
}
