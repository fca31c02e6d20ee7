/** Calendar days as `2026-11-25`: compared as text, counted in whole days. */

const dayMs = 86_400_000

export const addDays = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)
/** Whole days from one day to another; negative when `to` lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
export const laterDay = (a: string, b: string): string => a > b ? a : b
