/** Where the bytes of an upload lie in R2. By order, so that erasing an order is a listing and nothing can be forgotten. */
export const mediaKey = (store: string, order: string, id: string): string => `media/${store}/${order}/${id}`
/** A film as it came, for as long as it takes to clean it. */
export const incomingKey = (store: string, order: string, id: string): string => `incoming/${store}/${order}/${id}`
/** All that R2 holds of one order. */
export const orderPrefixes = (store: string, order: string): string[] => [mediaKey(store, order, ''), incomingKey(store, order, '')]
