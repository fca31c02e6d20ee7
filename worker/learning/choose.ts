/** One thing a slot could show. `id` is the merchant's name of it; `features` say what kind of thing it is. */
export interface Candidate { readonly id: string; readonly features?: Readonly<Record<string, number>> }
/** `decision` goes to the page and comes back with engagements; null = nothing is learned from this choice. */
export interface Chosen { readonly id: string; readonly decision: string | null }

/**
 * Puts candidates in the order that helps most, best first, at most `most` of them. Candidates come in the merchant's order,
 * which holds while nothing is known.
 */
export type Choose = (slot: string, candidates: readonly Candidate[], most?: number) => Promise<readonly Chosen[]>

/** The merchant's order. */
export const merchantsOrder: Choose = async (_slot, candidates, most = 1) => candidates.slice(0, most).map(({ id }) => ({ id, decision: null }))
