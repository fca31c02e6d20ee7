/** What one file may hold. A reader stops at the first limit it meets: nothing is read that would not be taken. */
export interface CsvLimits {
  readonly bytes: number
  /** Rows of data, the header not counted. */
  readonly rows: number
  readonly columns: number
  /** Characters of one cell. */
  readonly cell: number
}

export const usualLimits: CsvLimits = { bytes: 8 * 1024 * 1024, rows: 20_000, columns: 60, cell: 20_000 }
