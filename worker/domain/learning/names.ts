/** Texts numbered in order of first sight. */
export interface Names { readonly size: number; readonly all: readonly string[]; add(name: string): number; find(name: string): number | undefined }

export const createNames = (from: readonly string[] = []): Names => {
  const all: string[] = []
  const numbers = new Map<string, number>()
  const add = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, all.length)
    return all.push(name) - 1
  }
  for (const name of from) add(name)
  return { get size() { return all.length }, all, add, find: (name) => numbers.get(name) }
}
