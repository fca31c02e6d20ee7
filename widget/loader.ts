/**
 * `doorstep.js`, the one file a shop names: finds the module beside itself and imports it. A classic script, so that the
 * plainest tag works; `currentScript` is read at once because it is null a moment later.
 */
declare const __WIDGET__: string

const { src } = document.currentScript as HTMLScriptElement
// Two tags on one page are a mistake that must not break it: a second definition would throw.
if (!customElements.get('doorstep-page')) {
  import(/* @vite-ignore */ new URL(__WIDGET__, src).href).catch((error: unknown) => console.warn('Doorstep could not load; the link in the page stays.', error))
}
