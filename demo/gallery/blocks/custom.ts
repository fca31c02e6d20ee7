import { recipeCard } from '../../data/recipe-card.ts'
import type { BlockFixture } from './fixture.ts'

/** The card that the demo shop's own server fills for whoever bought the slow cooker. */
export const customFixture: BlockFixture<'custom'> = ({ locale, answer, state }) => {
  const reply = recipeCard({ locale, state, items: answer.order.items.map(({ id, quantity }) => ({ sku: id, quantity })) }, 'https://marigold.example')
  if (!reply) return null
  const lang = reply.lang ?? locale
  return {
    type: 'custom', id: 'custom-recipe-card', decision: null, commerce: false, name: 'recipe-card', title: { text: reply.title, lang },
    body: reply.body ? { nodes: reply.body, lang } : null, links: (reply.links ?? []).map(({ label, url }) => ({ label: { text: label, lang }, url })),
  }
}
