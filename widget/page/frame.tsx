import type { ComponentChildren } from 'preact'
import type { PageStore } from '../../contract/page.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import { toLocale } from '../i18n/format.ts'
import { contactOf } from '../model/contact.ts'
import type { View } from '../ui/view.ts'

const languages: readonly (readonly [Locale, string])[] = [['en', 'English'], ['hi', 'हिन्दी'], ['ar', 'العربية']]

const click = (act: (() => void) | undefined) => act && ((event: Event) => { event.preventDefault(); act() })

export interface FrameProps {
  readonly v: View
  readonly store: PageStore
  /** Beside the logo: the order, or whose deliveries these are. */
  readonly title?: string
  readonly busy?: boolean
  /** Offer the look-up in the footer; not on the look-up itself. */
  readonly another?: boolean
  readonly children: ComponentChildren
}

/** Header, footer and the choice of language around every page. Language is a link, so it works without scripts. */
export const Frame = ({ v, store, title, busy, another = true, children }: FrameProps) => {
  const { s: { m, f, rtl } } = v
  const { locale } = toLocale(f.tag)
  const contact = contactOf(store)
  const mark = store.logo ? <img src={v.base + store.logo} alt={store.name} height={32} /> : <bdi>{store.name}</bdi>
  return (
    <div class="page" part="page" lang={f.tag} dir={rtl ? 'rtl' : 'ltr'} aria-busy={busy || undefined}><div class="wrap">
      <header class="top" part="header">
        {!v.hosted ? <span class="logo">{m.yourOrder}</span> : store.url ? <a class="logo" part="logo" href={store.url}>{mark}</a> : <span class="logo" part="logo">{mark}</span>}
        {title && <span class="s m n">{title}</span>}
      </header>
      {children}
      <footer class="foot" part="footer">
        {another && <a href={v.base + store.lookupUrl} onClick={click(v.onAnother)}>{m.another}</a>}
        {store.links.returns && <a href={store.links.returns}>{m.returns}</a>}
        {contact && <a href={contact}>{m.contact}</a>}
        {store.links.privacy && <a href={store.links.privacy}>{m.privacy}</a>}
        <nav aria-label={m.language}>{languages.map(([code, name]) =>
          <a key={code} href={`?lang=${code}`} lang={code} hreflang={code} aria-current={code === locale ? 'true' : undefined} onClick={click(v.onLocale && (() => v.onLocale?.(code)))}>{name}</a>)}
        </nav>
      </footer>
    </div></div>
  )
}
