/** A set of positive whole numbers up to 2⁵³ in one typed column: an eighth of what a `Set` of them takes. */
export interface NumberSet { /** false: it was there before. */ add(value: number): boolean; table(): Float64Array }

/** `from` is the `table()` of an earlier one; it is taken over. */
export const createNumberSet = (from?: Float64Array): NumberSet => {
  // Open addressing; 0 is an empty place. The size is a power of two, never more than two thirds full.
  let places: Float64Array = from ?? new Float64Array(1024)
  let count = 0
  for (const value of places) if (value !== 0) count++
  const placeOf = (table: Float64Array, value: number): number => {
    const mask = table.length - 1
    let at = (value % 4294967296) & mask
    while (table[at] !== 0 && table[at] !== value) at = (at + 1) & mask
    return at
  }
  return {
    add(value) {
      const at = placeOf(places, value)
      if (places[at] === value) return false
      places[at] = value
      if (++count * 3 > places.length * 2) {
        const wider = new Float64Array(2 * places.length)
        for (const old of places) if (old !== 0) wider[placeOf(wider, old)] = old
        places = wider
      }
      return true
    },
    table: () => places,
  }
}
