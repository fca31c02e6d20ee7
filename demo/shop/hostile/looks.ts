import { html, raw } from '../html.ts'
import { tag } from '../frame.ts'
import type { HostilePage } from './page.ts'

const style = (css: string) => () => html`<style>${raw(css)}</style>`

/** Pages whose style sheets, sizes and directions get in the way. */
export const looks: readonly HostilePage[] = [
  {
    slug: 'resets', title: 'Everything unset', head: style('body, body * { all: unset !important; } a, button { color: red !important; text-decoration: line-through !important; }'),
    why: 'The shop unsets every property of every element with !important; inside the widget nothing may change.',
  },
  {
    slug: 'small-root', title: 'Ten-pixel root', head: style('html { font-size: 62.5%; } body { font-size: 1.6rem; }'),
    why: 'The shop sets html to 62.5 %, so that 1rem is ten pixels; the widget’s text must still be 16.',
  },
  {
    slug: 'popular-reset', title: 'A popular reset',
    head: style('*, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; } html { line-height: 1.5; } h1, h2, h3, h4 { font-size: inherit; font-weight: inherit; } a { color: inherit; text-decoration: inherit; } ol, ul, menu { list-style: none; } img, svg, video, canvas { display: block; vertical-align: middle; max-width: 100%; height: auto; } button, input, select, textarea { font: inherit; color: inherit; background: transparent; border-radius: 0; } button { cursor: pointer; } [hidden] { display: none !important; }'),
    why: 'The shop uses the reset that half the web uses; headings, lists, buttons and drawings of the widget keep their own looks.',
  },
  { slug: 'zoom', title: 'Zoomed body', head: style('body { zoom: 1.25; }'), why: 'The shop zooms its whole body by a quarter; nothing in the widget may be cut off or need a second scroll bar.' },
  {
    slug: 'narrow', title: 'A narrow column with clipping', head: style('.column { width: 300px; overflow: hidden; position: relative; z-index: 0; transform: translateZ(0); }'),
    body: (context) => html`<div class="column">${tag(context, { order: context.order })}</div>`,
    why: 'The shop gives the widget 300 clipped and transformed pixels; everything must fit, for there is nowhere to scroll to.',
  },
  { slug: 'rtl', title: 'Right to left', page: () => ({ lang: 'ar', dir: 'rtl' }), why: 'The shop writes Arabic from right to left; the widget takes language and direction from it.' },
  {
    slug: 'dark', title: 'A dark shop', head: style(':root { color-scheme: dark; } body { background: #0b0b0c; color: #f4f4f1; } .why { background: #33290f; }'),
    why: 'The shop is dark whatever the reader’s device says; the widget follows the shop and not the device.',
  },
  {
    slug: 'theme', title: 'The shop’s own seeds', head: style(':root { --ds-seed-accent: #2f5d3a; --ds-seed-surface: #fbfaf5; --ds-seed-ink: #2a2118; --ds-seed-radius: 14px; --ds-seed-density: 1.15; } doorstep-page::part(hero) { outline: 1px dashed #2f5d3a; }'),
    why: 'The shop sets seeds on its root and styles a part; both reach through the boundary.',
  },
  {
    slug: 'two-widgets', title: 'Two widgets', body: (context) => html`<div class="two">${tag(context, { order: context.order })}${tag(context, { attributes: 'locale="hi" color-scheme="dark"' })}</div>`,
    why: 'Two widgets stand on one page in two languages and schemes; each keeps its own state, and no id of one names a thing of the other.',
  },
]
