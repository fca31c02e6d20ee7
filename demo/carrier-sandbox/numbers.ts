import type { CarrierId } from '../../contract/vocabulary.ts'

/** Completes a serial to a number with the carrier's own check digit, so that no demo parcel carries a number its carrier would refuse. */

const digits = (text: string): number[] => [...text].map(Number)
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** `1Z` + 15: letters count as (code − 63) mod 10, every second doubled, to the next ten. */
const ups = (serial: string): string => {
  const values = [...serial].map((c) => (/\d/.test(c) ? Number(c) : (c.charCodeAt(0) - 63) % 10))
  const total = sum(values.map((v, i) => (i % 2 === 1 ? v * 2 : v)))
  return `1Z${serial}${(10 - (total % 10)) % 10}`
}
/** 11 digits weighted 3, 1, 7 from the left, modulo 11; ten counts as zero. */
const fedex = (serial: string): string => `${serial}${(sum(digits(serial).map((d, i) => d * [3, 1, 7][i % 3]!)) % 11) % 10}`
/** 3 and 1 alternately from the right, to the next ten. */
const mod10 = (serial: string): string => `${serial}${(10 - (sum(digits(serial).reverse().map((d, i) => (i % 2 === 0 ? d * 3 : d))) % 10)) % 10}`
/** DHL Express waybill: nine digits and their remainder by seven. */
const dhl = (serial: string): string => `${serial}${Number(serial) % 7}`
/** UPU S10: weights 8 6 4 2 3 5 9 7; 11 − remainder, ten is 0, eleven is 5. */
const s10 = (service: string, serial: string, country: string): string => {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7]
  const check = 11 - (sum(digits(serial).map((d, i) => d * weights[i]!)) % 11)
  return `${service}${serial}${check === 10 ? 0 : check === 11 ? 5 : check}${country}`
}

/** A tracking number of the carrier from a running number below 10,000. */
export const demoNumber = (carrier: CarrierId, serial: number): string => {
  const tail = String(serial).padStart(4, '0')
  switch (carrier) {
    case 'ups': return ups(`MM420880311${tail}`)
    case 'fedex': return fedex(`7946208${tail}`)
    case 'usps': return mod10(`94001118995637${tail}208`)
    case 'dhl-unified': return dhl(`46208${tail}`)
    case 'canada-post': return mod10(`70230120462${tail}`)
    case 'royal-mail': return s10('JV', `6208${tail}`, 'GB')
  }
}
