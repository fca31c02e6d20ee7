/** How a line of a spreadsheet becomes an entry of a kind, in one language. */
export interface ContentCsv {
  readonly columns: readonly string[]
  /** `language`: of cells whose row names none. The contract judges what comes out. */
  readonly toBody: (row: Readonly<Record<string, string>>, language: string) => unknown
  /** The column that holds what stands at a JSON pointer of the entry: the first pattern that fits, else the pointer's first name. `$1` is what the pattern caught. */
  readonly cells: readonly (readonly [RegExp, string])[]
}

/** Whoever reads a complaint has a spreadsheet before them, not the entry. */
export function columnAt(pointer: string, cells: ContentCsv['cells']): string {
  for (const [pattern, column] of cells) {
    const found = pattern.exec(pointer)
    if (found) return `/${column.replace('$1', found[1] ?? '')}`
  }
  return pointer.split('/').slice(0, 2).join('/')
}
