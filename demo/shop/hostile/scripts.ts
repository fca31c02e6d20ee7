import { script, tag } from '../frame.ts'
import { html, nothing, raw } from '../html.ts'
import type { HostilePage } from './page.ts'

/** Pages whose policies and scripts get in the way. */
export const scripts: readonly HostilePage[] = [
  {
    slug: 'strict-csp', title: 'Strict policy and Trusted Types',
    why: 'The shop’s policy allows two script origins, no inline style, no eval and no string as HTML; the widget must cause no report.',
    page: ({ doorstep }) => ({
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'self' ${doorstep}; style-src 'self'; img-src 'self' ${doorstep}; connect-src ${doorstep} ${doorstep.replace(/^http/, 'ws')}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
    }),
  },
  {
    slug: 'no-script', title: 'No script at all', why: 'The shop’s policy lets no script of ours run; the link inside the element stays and leads to the look-up page.',
    page: () => ({ headers: { 'content-security-policy': "script-src 'none'" } }),
  },
  {
    slug: 'spa', title: 'A shop in one page', why: 'The shop’s router adds, moves and removes the element and rewrites history; the widget lives and ends with its element and leaves history alone.',
    body: (context) => html`<p><button class="button" type="button" id="show">Show my order</button> <button class="button" type="button" id="move">Move it</button> <button class="button" type="button" id="leave">Back to the shop</button></p>
<div class="two"><section id="here" aria-label="Here"></section><section id="there" aria-label="There"></section></div>
<template id="order">${tag(context, { order: context.order })}</template>
<script>${raw(`
const here = document.getElementById('here'), there = document.getElementById('there')
const element = () => document.querySelector('doorstep-page')
document.getElementById('show').onclick = () => { if (element()) return; here.append(document.getElementById('order').content.cloneNode(true)); history.pushState({}, '', '?view=order') }
document.getElementById('move').onclick = () => { const e = element(); if (e) (e.parentElement === here ? there : here).append(e) }
document.getElementById('leave').onclick = () => { element()?.remove(); history.pushState({}, '', '?view=shop') }
onpopstate = () => { if (!location.search.includes('order')) element()?.remove() }
`)}</script>`,
  },
  {
    slug: 'patched-globals', title: 'Patched globals', why: 'Old libraries and monitors of the shop replaced parts of Array, JSON and fetch; the widget works, and its addresses are not among those the monitor saw.',
    head: () => html`<script>${raw(`
window.seen = []
Object.prototype.shopExtra = function () { return 'enumerable on every object' }
Array.prototype.toJSON = function () { return String(this) } // Prototype.js 1.6
Array.prototype.remove = function (one) { const i = this.indexOf(one); if (i >= 0) this.splice(i, 1) }
Array.from = function (one) { return one == null ? [] : [one] } // MooTools 1.2
delete Array.prototype.flat
const stringify = JSON.stringify, parse = JSON.parse, fetched = window.fetch
JSON.stringify = function (value) { window.seen.push('JSON'); return stringify(value) }
JSON.parse = function (text) { return Object.assign(parse(text), { patched: true }) }
window.fetch = function (input, init) { window.seen.push(String(input && input.url || input)); return fetched(input, { ...init, headers: { 'x-shop-monitor': '1' } }) }
window.WebSocket = class extends WebSocket { constructor(url) { super(url); window.seen.push(String(url)) } }
`)}</script>`,
  },
  {
    slug: 'clobbered-ids', title: 'Clobbered names', why: 'The shop has elements named like platform properties and like ids of the widget; names inside the widget are its own.',
    body: (context) => html`<form name="currentScript"><input name="src" value="x"></form><img name="getElementById" alt=""><img name="querySelector" alt=""><img name="createElement" alt="">
<a id="customElements"></a><a id="fetch"></a><a id="navigator"></a><a id="ds-h"></a><a id="on"></a><a id="em"></a><form id="store"><input name="attributes"><input name="parentNode"></form>${tag(context, { order: context.order })}`,
  },
  {
    slug: 'base-elsewhere', title: 'A base that points elsewhere', why: 'The shop’s base element sends every relative address to another host; the widget asks only where its script came from.',
    head: () => html`<base href="https://elsewhere.example/shop/">`,
  },
  {
    slug: 'no-declarative-shadow', title: 'No declarative shadow DOM', why: 'The browser leaves a server’s shadow template lying in the element; the widget draws over it once and shows nothing twice.',
    head: () => html`<script>${raw('delete HTMLTemplateElement.prototype.shadowRootMode; delete Element.prototype.setHTMLUnsafe; delete Document.parseHTMLUnsafe')}</script>`,
    body: (context) => html`<div id="old"></div><script>${raw(`
// innerHTML parses no shadow roots, just as a browser of 2022 does.
document.getElementById('old').innerHTML = ${JSON.stringify(tag(context, { order: context.order }).html.replace('><a', '><template shadowrootmode="open"><p>Drawn by the server</p></template><a')).replaceAll('<', '\\u003c')}
`)}</script>`,
  },
  {
    slug: 'twice', title: 'The tag pasted twice', why: 'The shop pasted the script twice, once by its theme and once by a tag manager; the second does nothing.',
    body: (context) => html`${script(context)}${tag(context, { order: context.order })}${script(context)}`,
  },
  {
    slug: 'back-forward', title: 'Back and forward', why: 'The reader leaves the page and comes back; the browser restores it from its cache, and the widget asks for what is new.',
    body: (context) => html`<p><a id="away" href="/returns">Read about returns</a> <span id="restored" class="muted"></span></p>${tag(context, { order: context.order })}
<script>${raw("addEventListener('pageshow', (event) => { document.getElementById('restored').textContent = event.persisted ? 'Restored from the cache.' : '' })")}</script>`,
  },
  { slug: 'script-fails', title: 'The script does not load', withoutTag: true, why: 'An extension blocks our script; the link inside the element stays.', head: () => html`<script async src="/no-such-file.js"></script>`, body: (context) => tag(context), },
  { slug: 'plain', title: 'Nothing hostile', why: 'The same order on a page that does nothing odd, to compare the others with.', body: (context) => html`${tag(context, { order: context.order })}${nothing}` },
]
