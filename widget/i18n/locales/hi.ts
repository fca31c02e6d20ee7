import type { Messages } from './en.ts'
export const hi: Partial<Messages> = {}
