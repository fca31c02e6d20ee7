/**
 * `doorstep.js`, the one file a shop names: finds the module beside itself and imports it. A classic script, so that the
 * plainest tag works; `currentScript` is read at once because it is null a moment later, and through the prototype because
 * a `<form name="currentScript">` anywhere in the shop takes the document's own (TRUST 30).
 */
declare const __WIDGET__: string

const script = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document) as HTMLScriptElement
// Two tags on one page are a mistake that must not break it: a second definition would throw.
if (!customElements.get('doorstep-page')) {
  import(/* @vite-ignore */ new URL(__WIDGET__, script.src).href).catch((error: unknown) => console.warn('Doorstep could not load; the link in the page stays.', error))
}
