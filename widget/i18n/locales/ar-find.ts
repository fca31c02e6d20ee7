import type { FindMessages } from './en-find.ts'
export const arFind: Partial<FindMessages> = {}
