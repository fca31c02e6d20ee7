import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { recipeCard } from '../data/recipe-card.ts'
import { html, type Html } from './html.ts'

/** The two ways to a block of one's own, as a shop would write them. */

/**
 * 1. In the tag: whatever stands in `slot="block:…"` is shown in its place on the page, with the shop's own styles and scripts. The
 * events of the tag say what is known of the order; here the table is unfolded once the shoes can be tried on.
 */
export const sizeGuide: Html = html`<aside slot="block:size-guide" class="sizes" aria-labelledby="sizes-title"><details><summary id="sizes-title">Our sizes beside others</summary>
<table><thead><tr><th scope="col">Ours</th><th scope="col">UK</th><th scope="col">EU</th><th scope="col">Foot</th></tr></thead><tbody>${([[8, 8, 42, 26.5], [9, 9, 43, 27.5], [10, 10, 44.5, 28.5]] as const).map(([ours, uk, eu, foot]) => html`<tr><td>${ours}</td><td>${uk}</td><td>${eu}</td><td>${foot} cm</td></tr>`)}</tbody></table></details></aside>`
export const openGuide: Html = html`<script>addEventListener('doorstep:load', (event) => { if (['delivered', 'available_for_pickup'].includes(event.detail.status)) document.querySelector('.sizes details').open = true })</script>`

/** Bytes a question of Doorstep may have: it is a few hundred. */
const mostBytes = 64 * 1024
/** Seconds a signature is good for, either way. */
const window = 300

export interface OwnAnswer { readonly status: 200 | 204 | 400 | 401 | 413; readonly body: string }

/** 2. By the shop's own server: `POST /doorstep/recipe-card`, asked for each page that may show the card. Signed as Standard Webhooks says, so nobody else learns what it would answer. */
export async function answerOwnBlock(request: IncomingMessage, secret: string | null, shop: string, now: number = Date.now()): Promise<OwnAnswer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) return { status: 413, body: '' }
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString('utf8')
  const header = (name: string): string => String(request.headers[name] ?? '')
  if (secret === null || !isSigned(secret, header('webhook-id'), header('webhook-timestamp'), header('webhook-signature'), text, now)) return { status: 401, body: '' }
  let question: Parameters<typeof recipeCard>[0]
  try { question = JSON.parse(text) as typeof question } catch { return { status: 400, body: '' } }
  const card = recipeCard(question, shop)
  return card ? { status: 200, body: JSON.stringify(card) } : { status: 204, body: '' }
}

function isSigned(secret: string, id: string, timestamp: string, signatures: string, text: string, now: number): boolean {
  if (Math.abs(now / 1000 - Number(timestamp)) > window) return false
  const own = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(`${id}.${timestamp}.${text}`).digest()
  return signatures.split(' ').some((each) => { const given = Buffer.from(each.replace(/^v1,/, ''), 'base64'); return given.length === own.length && timingSafeEqual(given, own) })
}

/** Pages that the shop's words link to. */
export const recipes: Html = html`<h1>The slow table</h1><p>Six stews that look after themselves. Black dal, ribollita, chana masala, mushroom bourguignon, lentils with chard, and Jo’s beans.</p><h2 id="dal">Black dal, for four</h2><ol>${['Rinse 300 g of black lentils.', 'Into the cooker with them: an onion in quarters, a thumb of ginger, a tin of tomatoes, a litre of water.', 'Low for eight hours. Salt, butter and lemon at the end.'].map((step) => html`<li>${step}</li>`)}</ol>`
