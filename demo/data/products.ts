import type { z } from 'zod'
import type { productLine } from '../../contract/product.ts'
import { products } from '../shop/products.ts'

export type ProductBody = z.input<typeof productLine>

/** What the merchant knows of each thing beyond what the shop’s page says. */
const known: Readonly<Record<string, Pick<ProductBody, 'category' | 'tags' | 'goesWith' | 'consumable' | 'group'>>> = {
  knives: { category: 'Kitchen > Knives', goesWith: ['stone'] },
  stone: { category: 'Kitchen > Knives' },
  // The roast comes first; whoever asked for vegetarian things gets the book of stews.
  cooker: { category: 'Kitchen > Electric', goesWith: ['roast', 'book'] },
  roast: { category: 'Books > Cookery' },
  book: { category: 'Books > Cookery', tags: ['vegetarian'] },
  brush: { category: 'Bathroom > Toothbrushes', goesWith: ['heads'] },
  heads: { category: 'Bathroom > Toothbrushes', consumable: { days: 360 } },
  shoes: { category: 'Sport > Running', goesWith: ['spray'], group: 'running-shoes' },
  spray: { category: 'Sport > Running', consumable: { days: 180 } },
  bells: { category: 'Sport > Strength', goesWith: ['video'] },
  video: { category: 'Sport > Strength' },
  phones: { category: 'Electronics > Sound' },
  charger: { category: 'Electronics > Power' },
}

/** The catalogue of Marigold & Main, ready for `POST /v1/products`. `shop` is the origin of the demo shop. */
export const demoProducts = (shop: string): readonly ProductBody[] => products.map(({ id, title, pence, about }) => ({
  sku: id, title, url: `${shop}/products/${id}`, image: `${shop}/images/${id}.png`, price: { amount: pence, currency: 'GBP' }, text: about, ...known[id],
}))
