import type { ComponentChildren } from 'preact'
import type { PageStore } from '../../contract/page.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import { toLocale } from '../i18n/format.ts'
import { contactOf } from '../model/contact.ts'
import { safeLink } from '../model/safe-link.ts'
import { Out } from '../ui/parts.tsx'
import type { View } from '../ui/view.ts'

const languages: readonly (readonly [Locale, string])[] = [['en', 'English'], ['hi', 'हिन्दी'], ['ar', 'العربية']]

export interface FrameProps {
  readonly v: View
  readonly store: PageStore
  /** Beside the logo: the order, or whose deliveries these are. */
  readonly title?: string
  /** Offer the look-up in the footer; not on the look-up itself. */
  readonly another?: boolean
  readonly children: ComponentChildren
}

/** Header, footer and the choice of language around every page. Language and look-up are links, so they work without scripts; embedded, `element/follow-links.ts` answers them in place. */
export const Frame = ({ v, store, title, another = true, children }: FrameProps) => {
  const { s: { m, f, rtl } } = v
  const { locale } = toLocale(f.tag)
  const mark = store.logo ? <img src={v.base + store.logo} alt={store.name} height={32} /> : <bdi>{store.name}</bdi>
  return (
    <div class="page" part="page" lang={f.tag} dir={rtl ? 'rtl' : 'ltr'}><div class="wrap">
      <header class="top" part="header">
        {!v.hosted ? <span class="logo">{m.yourOrder}</span> : <Out class="logo" href={store.url}><span class="logo" part="logo">{mark}</span></Out>}
        {title && <span class="s m n">{title}</span>}
      </header>
      {children}
      <footer class="foot" part="footer">
        {another && <a href={v.base + store.lookupUrl}>{m.another}</a>}
        {[[store.links.returns, m.returns], [contactOf(store), m.contact], [store.links.privacy, m.privacy]].map(([href, text]) => safeLink(href) && <Out href={href}>{text}</Out>)}
        <nav aria-label={m.language}>{languages.map(([code, name]) =>
          <a href={`?lang=${code}`} lang={code} aria-current={code === locale ? 'true' : undefined}>{name}</a>)}
        </nav>
      </footer>
    </div></div>
  )
}
