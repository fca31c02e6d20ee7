import { readVisit, takeVisit } from './visit-key.ts'

/**
 * `blocks.js`, the one file a shop names on its ordinary pages. For a shopper who has not said yes it does nothing more: no request, no
 * element, and the child inside each `<doorstep-block>` stays. Classic, and `currentScript` through the prototype, as in `loader.ts`.
 */
declare const __ELSEWHERE__: string

const script = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document) as HTMLScriptElement
takeVisit()
if (readVisit() !== null && !customElements.get('doorstep-block')) {
  import(/* @vite-ignore */ new URL(__ELSEWHERE__, script.src).href).catch((error: unknown) => console.warn('Doorstep could not load; the page stays as it is.', error))
}
