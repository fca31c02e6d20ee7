import type { CarrierId } from '../../contract/vocabulary.ts'

export interface Quota { readonly limit: number; readonly windowSeconds: number }
export type Quotas = Readonly<Partial<Record<CarrierId, readonly Quota[]>>>

/** As the carriers document them; UPS, Canada Post and Royal Mail publish no number. Token calls are not counted. */
export const documentedQuotas: Quotas = {
  fedex: [{ limit: 1_400, windowSeconds: 10 }],
  usps: [{ limit: 60, windowSeconds: 3_600 }],
  'dhl-unified': [{ limit: 1, windowSeconds: 1 }, { limit: 250, windowSeconds: 86_400 }],
}

/** Fixed windows per carrier. `take` gives null while a call is allowed, else the seconds until the fullest window opens again. */
export const createQuotaDesk = (quotas: Quotas) => {
  const windows = new Map<string, { from: number; used: number }>()
  return {
    take(carrier: CarrierId, now: Date): number | null {
      const open = (quotas[carrier] ?? []).map((quota) => {
        const key = `${carrier} ${quota.windowSeconds}`
        const from = Math.floor(now.getTime() / (quota.windowSeconds * 1_000)) * quota.windowSeconds * 1_000
        const known = windows.get(key)
        const window = known?.from === from ? known : { from, used: 0 }
        windows.set(key, window)
        return { quota, window }
      })
      const full = open.filter(({ quota, window }) => window.used >= quota.limit)
      if (full.length === 0) {
        for (const { window } of open) window.used += 1
        return null
      }
      return Math.max(...full.map(({ quota, window }) => Math.ceil((window.from + quota.windowSeconds * 1_000 - now.getTime()) / 1_000)))
    },
    reset: () => windows.clear(),
  }
}
