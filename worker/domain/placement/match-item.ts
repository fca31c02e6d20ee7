import type { ItemMatch } from '../../../contract/content/match.ts'

/** What is known of one thing that was bought. Category and tags come from the catalogue, where there is one. */
export interface KnownItem { readonly sku: string; readonly category: string | null; readonly tags: readonly string[] }

/**
 * How closely something is about an item: 3 by its SKU, 2 by a tag, 1 by its category or one above it, 0 because it is about
 * everything; null = not at all. Names are compared without case and blanks around them.
 */
export function closeness(match: ItemMatch, item: KnownItem): 0 | 1 | 2 | 3 | null {
  if (isAboutEverything(match)) return 0
  if (match.skus.some((sku) => same(sku, item.sku))) return 3
  if (match.tags.some((tag) => item.tags.some((own) => same(tag, own)))) return 2
  return item.category !== null && match.categories.some((category) => isWithin(item.category ?? '', category)) ? 1 : null
}

export const isAboutEverything = ({ skus, categories, tags }: ItemMatch): boolean => skus.length + categories.length + tags.length === 0

/** Can only the catalogue tell? */
export const asksCatalogue = ({ categories, tags }: ItemMatch): boolean => categories.length + tags.length > 0

/** "Kitchen > Knives" lies within "kitchen". */
const isWithin = (category: string, above: string): boolean => {
  const own = pathOf(category), wanted = pathOf(above)
  return wanted.length > 0 && wanted.every((part, index) => part === own[index])
}
const pathOf = (category: string): string[] => category.split('>').map(plain).filter(Boolean)
const same = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (text: string): string => text.trim().toLowerCase()
