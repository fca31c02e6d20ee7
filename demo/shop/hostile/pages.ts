import type { ShopContext } from '../context.ts'
import { script, tag, type ShopPage } from '../frame.ts'
import { html, nothing } from '../html.ts'
import { looks } from './looks.ts'
import type { HostilePage } from './page.ts'
import { scripts } from './scripts.ts'

/** Every hostile situation, one page each; together they are the end-to-end suite. */
export const hostilePages: readonly HostilePage[] = [...scripts, ...looks]

const list = (): ShopPage => ({
  title: 'Hostile pages',
  main: html`<h1>Hostile pages</h1><p>Each page does one thing that shops really do and that breaks embedded content. The widget must not notice.</p>
<ul class="list">${hostilePages.map((page) => html`<li><a href="/hostile/${page.slug}"><b>${page.title}</b></a><br><span class="muted">${page.why}</span></li>`)}</ul>`,
})

const render = (page: HostilePage, context: ShopContext): ShopPage => ({
  title: page.title,
  ...page.page?.(context),
  head: html`${page.head?.(context) ?? nothing}${page.withoutTag ? nothing : script(context)}`,
  main: html`<h1>${page.title}</h1><p class="why">${page.why}</p>${page.body?.(context) ?? tag(context, { order: context.order })}`,
})

export const hostilePage = (path: string, context: ShopContext): ShopPage | null => {
  if (path === '/hostile') return list()
  const found = hostilePages.find((page) => path === `/hostile/${page.slug}`)
  return found ? render(found, context) : null
}
