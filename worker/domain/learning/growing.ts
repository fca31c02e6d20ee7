/** A typed column that grows by half when it is full, so that a store of unknown size wastes little. */
export interface Growing<T extends Int32Array | Uint32Array | Float32Array> { readonly length: number; push(value: number): void; view(): T }

type Make<T> = new (size: number) => T

export const growing = <T extends Int32Array | Uint32Array | Float32Array>(make: Make<T>, from?: T): Growing<T> => {
  let data: T = from ?? new make(1024)
  let length = from?.length ?? 0
  return {
    get length() { return length },
    push(value) {
      if (length === data.length) {
        const wider = new make(Math.max(1024, Math.ceil(length * 1.5)))
        wider.set(data)
        data = wider
      }
      data[length++] = value
    },
    view: () => data.subarray(0, length) as T,
  }
}
