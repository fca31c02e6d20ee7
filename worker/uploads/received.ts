import type { MediaFault } from '../media/media.ts'

export type Received =
  | { readonly ok: true; readonly type: string; readonly bytes: number; readonly width: number | null; readonly height: number | null; readonly seconds: number | null }
  | { readonly ok: false; readonly fault: MediaFault | 'slow' | 'taken' }

/** A film of the largest size comes within this over one megabit a second. */
export const receiveTimeout = 10 * 60_000
