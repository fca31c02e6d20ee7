import type { HelpMessages } from './en-help.ts'
export const hiHelp: Partial<HelpMessages> = {}
