/**
 * Two lines of a spreadsheet about one entry, as when each language has a line of its own: what the later one says is added, or
 * replaces what the earlier one said. An empty list says nothing.
 */
export function mergeRows(earlier: unknown, later: unknown): unknown {
  if (later === undefined || (Array.isArray(later) && later.length === 0)) return earlier ?? later
  if (!isPlain(earlier) || !isPlain(later)) return later
  const merged: Record<string, unknown> = { ...earlier }
  for (const [name, value] of Object.entries(later)) merged[name] = mergeRows(merged[name], value)
  return merged
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
