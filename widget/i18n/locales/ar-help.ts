import type { HelpMessages } from './en-help.ts'
export const arHelp: Partial<HelpMessages> = {}
