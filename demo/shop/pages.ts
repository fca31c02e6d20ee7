import type { ShopContext } from './context.ts'
import { blocksScript, script, tag, type ShopPage } from './frame.ts'
import { html, raw } from './html.ts'
import { openGuide, recipes, sizeGuide } from './own-block.ts'
import { pounds, products, type Product } from './products.ts'

/** Who came through a link and said yes sees a line here; everybody else sees nothing, and no space for it. */
const home = (context: ShopContext): ShopPage => ({
  title: 'Good things for the kitchen', head: blocksScript(context),
  main: html`<h1>Good things for a slow kitchen</h1><div class="waiting"><doorstep-block type="order" href="/orders/${context.order}"></doorstep-block><doorstep-block type="reminder"></doorstep-block></div><ul class="goods">${products.map((p) => html`<li><a href="/products/${p.id}"><img src="/images/${p.id}.png" alt="" width="240" height="240"><b>${p.title}</b><span class="muted">${pounds(p.pence)}</span></a></li>`)}</ul>`,
})

const product = (context: ShopContext, p: Product): ShopPage => ({
  title: p.title, head: blocksScript(context),
  main: html`<div class="two"><img src="/images/${p.id}.png" alt="Drawing of the ${p.title}" width="240" height="240"><div><h1>${p.title}</h1><p>${p.about}</p>${p.variant === null ? raw('') : html`<p class="muted">${p.variant}</p>`}<p><b>${pounds(p.pence)}</b></p><doorstep-block type="suggestion"></doorstep-block></div></div>`,
})

/** The page a confirmation e-mail leads to: no order is known yet, so the look-up form is shown. */
const orders = (context: ShopContext): ShopPage => ({
  title: 'Order status', head: script(context),
  main: html`<h1>Order status</h1>${tag(context)}<p class="muted">In this demo: order ${context.order}, sam@mailbox.example or BS6 5BN. All orders lie in <a href="/mail">Sam’s mail</a>.</p>`,
})

const hasShoes = ({ goods }: ShopContext, number: string): boolean => goods?.get(number)?.includes('shoes') ?? false

/** What a shop shows after checkout: it knows the order, so it gives the token, as a property. */
const order = (context: ShopContext, number: string, token: string): ShopPage => ({
  title: `Order ${number}`, head: script(context),
  main: html`<h1>Thank you, Sam</h1>${hasShoes(context, number) ? html`${tag(context, { inside: sizeGuide })}${openGuide}` : tag(context)}<script type="application/json" id="order-token">${raw(JSON.stringify(token))}</script><script>document.querySelector('doorstep-page').token = JSON.parse(document.getElementById('order-token').textContent)</script>`,
})

const account = (context: ShopContext): ShopPage => ({
  title: 'Account', head: script(context),
  main: html`<h1>Your account</h1><div class="account"><nav aria-label="Account"><a href="/account">Overview</a><a href="/account" aria-current="page">Orders</a><a href="/contact">Help</a></nav><section aria-label="Find an order">${tag(context, { attributes: 'heading-level="2"' })}</section></div>`,
})

/** The shopper's e-mails, one in every situation an order can be in. */
const mail = (context: ShopContext): ShopPage => ({
  title: 'Sam’s mail',
  main: html`<h1>Sam’s mail</h1><p class="muted">One confirmation for each order of the demo. The link opens the hosted page; the shop’s own page shows the same with the tag.</p>
${(context.letters ?? []).map(({ order, confirmUrl }) => html`<p><b>One recipe on Sundays</b> <span class="muted">asked for on the page of order ${order ?? ''}</span><br><a href="${confirmUrl}">Yes, write to me</a></p>`)}
<ul class="list">${context.mail.map(({ number, story, link }) => html`<li><a href="${link}"><b>${story}</b></a><br><span class="muted">Order ${number}</span> · <a href="/orders/${number}">in the shop</a></li>`)}</ul>`,
})

const text = (title: string, paragraph: string): ShopPage => ({ title, main: html`<h1>${title}</h1><p>${paragraph}</p>` })
const texts: Readonly<Record<string, ShopPage>> = {
  '/recipes': { title: 'The slow table', main: recipes },
  '/listen': text('Beans, without the mistakes', 'Here the shop would play twenty minutes of Ines and Jo on soaking, salt and patience. This demo has no sound.'),
  '/sizes': text('Size guide', 'Ours run half a size small: if you are between two, take the larger.'),
  '/community': text('The Kitchen Table', 'Here 2,300 home cooks would swap recipes. This demo is quiet.'),
  '/returns': text('Returns', 'Send anything back within 60 days, free of charge.'),
  '/contact': text('Contact', 'Write to hello@marigold.example or ring +44 113 496 0142, Monday to Friday, 09:00 to 17:30.'),
  '/privacy': text('Privacy', 'We keep your name and address as long as the parcel needs them, and 90 days more.'),
}

/** The page of a path, or null where the shop has none. Hostile pages are found elsewhere. */
export const ordinaryPage = (path: string, context: ShopContext): ShopPage | null => {
  if (path === '/') return home(context)
  if (path === '/orders') return orders(context)
  if (path === '/account') return account(context)
  if (path === '/mail') return mail(context)
  const [, room, id, step] = path.split('/')
  if (room === 'products') { const found = products.find((p) => p.id === id); return found ? product(context, found) : null }
  if (room === 'orders' && id !== undefined) {
    // The shop's own steps (cancel, address, refund …) are the shop's: Doorstep only links to them.
    if (step !== undefined) return text(`Order ${id}: ${step}`, 'Here the shop would ask what it needs to know. This demo changes nothing.')
    const token = context.tokens.get(id)
    return token === undefined ? null : order(context, id, token)
  }
  return texts[path] ?? null
}
