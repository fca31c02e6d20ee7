/** What a language lacks is said in English rather than not at all, at any depth (a test holds that nothing lacks). */
export const withFallback = <T extends object>(base: T, over: Partial<T>): T => {
  const out = { ...base }
  for (const key of Object.keys(over) as (keyof T & string)[]) {
    const value = over[key], basis = base[key]
    if (value !== undefined) out[key] = typeof value === 'object' && value && typeof basis === 'object' && basis ? withFallback(basis, value) : value as T[typeof key]
  }
  return out
}
