/** `manifest.json` of a task folder. */
export type Manifest = Readonly<Record<string, unknown>>

/** A trained program for one type of task: what it answers to a question, and what training cost. */
export interface Answerer { readonly figures: Readonly<Record<string, number>>; answer(question: Readonly<Record<string, unknown>>): Record<string, unknown> }

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
export const textOf = (value: unknown): string | null => typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null
export const listOf = (value: unknown): string[] => Array.isArray(value) ? (value as unknown[]).map(textOf).filter((one) => one !== null) : []
