/** HTML that was escaped already. */
export interface Html { readonly html: string }

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const write = (value: string | number | Html | readonly Html[]): string =>
  typeof value === 'object' ? ('html' in value ? value.html : value.map((part) => part.html).join('')) : String(value).replace(/[&<>"']/g, (c) => entities[c] ?? c)

/** Template tag: values are escaped, `Html` and lists of it are not. */
export const html = (parts: TemplateStringsArray, ...values: readonly (string | number | Html | readonly Html[])[]): Html =>
  ({ html: parts.reduce((text, part, i) => text + write(values[i - 1] ?? '') + part) })

/** Text that is HTML by the author's word: style sheets and scripts of the shop itself. */
export const raw = (text: string): Html => ({ html: text })
export const nothing: Html = { html: '' }
