import type { ShopContext } from './context.ts'
import { html, nothing, raw, type Html } from './html.ts'

export interface ShopPage {
  readonly title: string
  readonly main: Html
  readonly head?: Html
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  /** Extra response headers, e.g. a policy. */
  readonly headers?: Readonly<Record<string, string>>
}

/** The tag a merchant pastes. `order` opens that order, otherwise the look-up form is shown. */
export const tag = (context: ShopContext, more: { order?: string; attributes?: string; inside?: Html } = {}): Html => {
  const token = more.order === undefined ? undefined : context.tokens.get(more.order)
  return html`<doorstep-page store="${context.store}"${token === undefined ? nothing : html` token="${token}"`}${raw(more.attributes ? ` ${more.attributes}` : '')}><a href="${context.doorstep}/f/${context.store}">Where is my order?</a>${more.inside ?? nothing}</doorstep-page>`
}
export const script = (context: ShopContext): Html => html`<script async src="${context.doorstep}/v1/doorstep.js"></script>`

/** For ordinary pages: loads nothing more until a shopper has switched it on. */
export const blocksScript = (context: ShopContext): Html => html`<script async src="${context.doorstep}/v1/blocks.js"></script>`

/** A page in the shop's own frame. */
export const frame = (page: ShopPage): string => `<!doctype html>\n${html`<html lang="${page.lang ?? 'en-GB'}" dir="${page.dir ?? 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Marigold & Main</title>
<link rel="icon" href="/images/mark.png">
<link rel="stylesheet" href="/shop.css">
${page.head ?? nothing}
</head>
<body>
<header class="bar"><a class="name" href="/"><img src="/images/mark.png" alt="" width="28" height="28"> Marigold & Main</a>
<nav aria-label="Shop"><a href="/">Shop</a> <a href="/orders">Order status</a> <a href="/account">Account</a> <a href="/mail">Sam’s mail</a> <a href="/hostile">Hostile pages</a> <a href="/gallery/">Gallery</a></nav></header>
<main>${page.main}</main>
<footer class="end"><p>Marigold & Main, a shop that does not exist. Nothing here is for sale.</p>
<p><a href="/returns">Returns</a> <a href="/contact">Contact</a> <a href="/privacy">Privacy</a></p></footer>
</body>
</html>`.html}\n`
