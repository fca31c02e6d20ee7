import type { IncomingMessage } from 'node:http'
import { recipeCard } from '../data/recipe-card.ts'
import { html, type Html } from './html.ts'
import { readSigned } from './read-signed.ts'

/** The two ways to a block of one's own, as a shop would write them. */

/**
 * 1. In the tag: whatever stands in `slot="block:…"` is shown in its place on the page, with the shop's own styles and scripts. The
 * events of the tag say what is known of the order; here the table is unfolded once the shoes can be tried on.
 */
export const sizeGuide: Html = html`<aside slot="block:size-guide" class="sizes" aria-labelledby="sizes-title"><details><summary id="sizes-title">Our sizes beside others</summary>
<table><thead><tr><th scope="col">Ours</th><th scope="col">UK</th><th scope="col">EU</th><th scope="col">Foot</th></tr></thead><tbody>${([[8, 8, 42, 26.5], [9, 9, 43, 27.5], [10, 10, 44.5, 28.5]] as const).map(([ours, uk, eu, foot]) => html`<tr><td>${ours}</td><td>${uk}</td><td>${eu}</td><td>${foot} cm</td></tr>`)}</tbody></table></details></aside>`
export const openGuide: Html = html`<script>addEventListener('doorstep:load', (event) => { if (['delivered', 'available_for_pickup'].includes(event.detail.status)) document.querySelector('.sizes details').open = true })</script>`

export interface OwnAnswer { readonly status: 200 | 204 | 400 | 401 | 413; readonly body: string }

/** 2. By the shop's own server: `POST /doorstep/recipe-card`, asked for each page that may show the card. Signed as Standard Webhooks says, so nobody else learns what it would answer. */
export async function answerOwnBlock(request: IncomingMessage, secret: string | null, shop: string, now: number = Date.now()): Promise<OwnAnswer> {
  const read = await readSigned(request, secret, now)
  if (!read.ok) return { status: read.status, body: '' }
  const question = read.value as Parameters<typeof recipeCard>[0]
  const card = recipeCard(question, shop)
  return card ? { status: 200, body: JSON.stringify(card) } : { status: 204, body: '' }
}

/** Pages that the shop's words link to. */
export const recipes: Html = html`<h1>The slow table</h1><p>Six stews that look after themselves. Black dal, ribollita, chana masala, mushroom bourguignon, lentils with chard, and Jo’s beans.</p><h2 id="dal">Black dal, for four</h2><ol>${['Rinse 300 g of black lentils.', 'Into the cooker with them: an onion in quarters, a thumb of ginger, a tin of tomatoes, a litre of water.', 'Low for eight hours. Salt, butter and lemon at the end.'].map((step) => html`<li>${step}</li>`)}</ol>`
