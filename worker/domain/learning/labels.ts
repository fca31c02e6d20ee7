/** Numbers of items, two bytes each while the store has few enough of them. */
export type Labels = Uint16Array | Uint32Array

/** Room for `length` labels below `limit`. */
export const createLabels = (length: number, limit: number): Labels => limit <= 65_536 ? new Uint16Array(length) : new Uint32Array(length)
