import type { Messages } from './en.ts'
export const ar: Partial<Messages> = {}
