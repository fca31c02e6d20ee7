/** Where "now" comes from at the edge; everything below is handed a `Date` or an ISO string. */
export type Clock = () => Date
export const systemClock: Clock = () => new Date()
