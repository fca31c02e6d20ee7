import type { Arm, BanditContext } from './arm.ts'

/** A named number; the group decides how far it may move from nought before any data. */
export interface Feature { readonly name: string; readonly value: number; readonly group: FeatureGroup }
export type FeatureGroup = 'intercept' | 'content' | 'channel' | 'arm' | 'context' | 'cross'

/** Spread of each group's weight before any data, in log odds. */
export const priorSpread: Readonly<Record<FeatureGroup, number>> = { intercept: 1, content: 0.5, channel: 0.4, arm: 0.08, context: 0.25, cross: 0.4 }

/** A text seen with more values than this is an id, not a trait. */
const numberScale = 3

/** Running mean and spread of each number of the context, so that hours and amounts weigh alike. */
export interface Scales { readonly [name: string]: { readonly count: number; readonly mean: number; readonly square: number } }

export const withContext = (scales: Scales, context: BanditContext): Scales => {
  const next: Record<string, Scales[string]> = { ...scales }
  for (const [name, value] of Object.entries(context)) {
    if (typeof value !== 'number' || !Number.isFinite(value)) continue
    const { count, mean, square } = next[name] ?? { count: 0, mean: 0, square: 0 }
    if (count >= 1000) continue
    const moved = mean + (value - mean) / (count + 1)
    next[name] = { count: count + 1, mean: moved, square: square + (value - mean) * (value - moved) }
  }
  return next
}

/** The traits of a context: one per text value, one per number that varies. */
export const traitsOf = (context: BanditContext, scales: Scales): { name: string; value: number }[] =>
  Object.entries(context).flatMap(([name, value]) => {
    if (typeof value === 'string') return [{ name: `${name}=${value}`, value: 1 }]
    const scale = scales[name]
    if (!Number.isFinite(value) || scale === undefined || scale.count < 10) return []
    const spread = Math.sqrt(scale.square / scale.count)
    // A number that never varied yet says nothing.
    return spread > 0 ? [{ name, value: Math.max(-numberScale, Math.min(numberScale, (value - scale.mean) / spread)) / 2 }] : []
  })

/** Everything the chance of a reward is said to depend on: the arm's parts, the traits, and each part with each trait. */
export const featuresOf = (arm: Arm, traits: readonly { name: string; value: number }[]): Feature[] => {
  const parts: Feature[] = []
  if (arm.content !== null) parts.push({ name: `c:${arm.content}`, value: 1, group: 'content' })
  if (arm.channel !== null) parts.push({ name: `h:${arm.channel}`, value: 1, group: 'channel' })
  if (parts.length === 0) parts.push({ name: `a:${arm.id}`, value: 1, group: 'content' })
  const own: Feature[] = arm.content === null && arm.channel === null ? [] : [{ name: `a:${arm.id}`, value: 1, group: 'arm' }]
  return [
    { name: '1', value: 1, group: 'intercept' }, ...parts, ...own,
    ...traits.map((trait): Feature => ({ name: trait.name, value: trait.value, group: 'context' })),
    ...parts.flatMap((part) => traits.map((trait): Feature => ({ name: `${part.name}|${trait.name}`, value: trait.value, group: 'cross' }))),
  ]
}
