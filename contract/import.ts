import * as z from 'zod'

/** What became of a CSV file: rows that are right are taken, each one that is not is named. */
export const importAnswer = z.object({
  taken: z.int().describe('rows stored'),
  refusedRows: z.int(),
  refused: z.array(z.object({
    row: z.int().describe('as a spreadsheet counts; the header is row 1'),
    pointer: z.string().describe('the column, such as "/price"; empty: the row as a whole'),
    message: z.string(),
  })).describe('at most 500 complaints'),
}).meta({ id: 'ImportAnswer' })
export type ImportAnswer = z.infer<typeof importAnswer>
