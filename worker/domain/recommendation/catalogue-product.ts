import type { Money } from '../../../contract/common.ts'

/** A product as far as choosing among products needs it. */
export interface CatalogueProduct {
  readonly sku: string
  readonly title: string
  readonly url: string | null
  readonly price: Money | null
  readonly category: string | null
  readonly tags: readonly string[]
  readonly group: string | null
  readonly inStock: boolean
  readonly hidden: boolean
  readonly text: string | null
  readonly sold: number
}

/** `Kitchen > Knives` is within `Kitchen`, and within itself. */
export const isWithin = (category: string | null, of: string): boolean => category !== null && (category === of || category.startsWith(`${of} > `))
