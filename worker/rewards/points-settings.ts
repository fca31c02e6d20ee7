import type { PointsContent } from '../../contract/content/offer.ts'
import type { StoreContent } from '../content/read-content.ts'

/** The points of a store are one entry of its content, read with all the rest and held in the isolate. */
export const pointsKind = 'points', pointsEntry = 'settings'

/** null = the store has no points. */
export const pointsSettings = (content: StoreContent): PointsContent | null => content.of(pointsKind).find(({ id }) => id === pointsEntry)?.body ?? null

/** UTC ms at which points earned now lapse; null = never. */
export const pointsEnd = (settings: PointsContent | null, now: Date): number | null => settings?.lastDays ? now.getTime() + settings.lastDays * 86_400_000 : null
