import type { CatalogueItem, OrderRow } from '../learning/order-row.ts'

/** What the trainers of orders take in: an order, or a product of the catalogue. */
export type LearningRow = { readonly order: OrderRow } | { readonly item: CatalogueItem }
