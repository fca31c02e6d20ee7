import { colorSchemes, locales } from '../../contract/vocabulary.ts'
import { html, nothing, raw, type Html } from '../shop/html.ts'
import { readOptions, seedDeclarations, seeds, type GalleryOptions } from './options.ts'
import { galleryStates } from './states.ts'

/** Tags that load the widget: the built tag, or the sources with hot reload. */
export interface WidgetTags { readonly head: Html }
export const builtWidget: WidgetTags = { head: html`<script async src="/gallery/v1/doorstep.js"></script>` }

const source = (path: string) => `/gallery/source/${path}`
const document = (lang: string, title: string, head: Html, body: Html): string => `<!doctype html>\n${html`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/gallery/images/mark.png">
${head}
</head>
<body>${body}</body>
</html>`.html}\n`

/** What the scripts of a story need: its moment, and what a reader did. */
const beginning = ({ story, scheme, seeds: chosen }: GalleryOptions): Html => {
  const now = story.answer?.now ?? story.orders?.now ?? '2026-11-23T08:52:00.000Z'
  return html`<script type="application/json" id="story">${raw(JSON.stringify({ now, offline: story.offline ?? false, values: story.lookup?.values ?? null }).replaceAll('<', '\\u003c'))}</script>
<script src="${source('demo/gallery/browser/clock.ts')}"></script>
<link rel="stylesheet" href="/gallery/seeds.css?${new URLSearchParams({ scheme, ...chosen }).toString()}">`
}

/** One story and nothing else, by the public tag. The clock is set to the story’s, so that "today" is the day it plays on. */
export const barePage = (options: GalleryOptions, widget: WidgetTags): string => {
  const { story, lang, tag, scheme } = options
  // A look-up has no token; every other story opens by one.
  const token = story.lookup ? nothing : html` token="${story.name}"`
  return document(lang, `${story.label} · Doorstep gallery`,
    html`${beginning(options)}
${widget.head}
<script type="module" src="${source('demo/gallery/browser/story.ts')}"></script>`,
    html`<main><doorstep-page store="${story.name}"${token} locale="${tag}" color-scheme="${scheme}" heading-level="1"><a href="/gallery/">Where is my order?</a></doorstep-page></main>`)
}

/** The same story as the server draws it: `drawn` is a whole hosted page, which gets the story’s clock, seeds and scheme. */
export const hostedPage = (drawn: string, options: GalleryOptions): string => drawn
  .replace('<head>', `<head>\n${beginning(options).html}`)
  .replace('</head>', `<script type="module" src="${source('demo/gallery/browser/story.ts')}"></script>\n</head>`)
  .replace('<doorstep-page color-scheme="auto"', `<doorstep-page color-scheme="${options.scheme}"`)

/** Seeds and the surroundings of a bare page, as a file: a hosted page’s policy takes no style that stands in the page. */
export const seedSheet = (query: URLSearchParams): string => {
  const { scheme, seeds: chosen } = readOptions(query)
  return `:root { ${seedDeclarations(chosen)}${scheme === 'dark' ? ' color-scheme: dark;' : ''} }\nbody { margin: 0; }\n`
}

const choice = (name: string, label: string, values: readonly string[], chosen: string): Html =>
  html`<label>${label} <select name="${name}">${values.map((value) => html`<option${value === chosen ? raw(' selected') : nothing}>${value}</option>`)}</select></label>`

/** The gallery itself: every story by its state, the knobs, and the chosen story in a frame of the chosen width. */
export const indexPage = (options: GalleryOptions): string => {
  const groups = Map.groupBy(galleryStates, (story) => story.state)
  return document('en', 'Doorstep gallery', html`<link rel="stylesheet" href="/gallery/gallery.css"><script type="module" src="${source('demo/gallery/browser/knobs.ts')}"></script>`, html`
<nav aria-label="States"><h1>Gallery</h1>${[...groups].map(([state, stories]) => html`<h2>${state.replaceAll('_', ' ')}</h2><ul>${stories.map((story) => html`<li><a href="/gallery/?state=${story.name}" data-story="${story.name}" data-lang="${story.locale ?? ''}"${story === options.story ? raw(' aria-current="page"') : nothing}>${story.label}</a></li>`)}</ul>`)}</nav>
<main>
<form id="knobs" autocomplete="off">
<input type="hidden" name="state" value="${options.story.name}">
${choice('lang', 'Language', locales, options.lang)}
${choice('scheme', 'Scheme', colorSchemes, options.scheme)}
${choice('page', 'Page', ['embedded', 'hosted'], options.hosted ? 'hosted' : 'embedded')}
${choice('width', 'Width', ['320', '390', '820', '1280', 'full'], '390')}
${seeds.map(({ key, label, type, initial }) => html`<label>${label} <input name="${key}" type="${type}" value="${options.seeds[key] ?? initial}" data-initial="${initial}"${raw(key === 'density' ? ' min="0.85" max="1.2" step="0.05"' : key === 'radius' ? ' min="0" max="32"' : '')}></label>`)}
<button type="reset">Defaults</button> <a id="bare" href="#">Open alone</a>
<p id="contrast" role="status"></p>
</form>
<div class="stage"><iframe id="stage" title="The chosen state"></iframe></div>
</main>`)
}
