import type { FindMessages } from './en-find.ts'
export const hiFind: Partial<FindMessages> = {}
