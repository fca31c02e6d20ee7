import { locales, type Locale } from '../../contract/vocabulary.ts'
import { guard } from './report-error.ts'

export interface FollowLinks {
  /** Address of the look-up, as it is drawn; null while no store is known. */
  readonly lookup: () => string | null
  readonly onLocale: (locale: Locale) => void
  readonly onAnother: () => void
}

/**
 * Language and look-up are links to hosted pages, and stay so without a script. In a shop they are answered in place. A tap that means
 * another tab is left alone, as is one that a control of the page has answered itself. Gives its end.
 */
export const followLinks = (container: HTMLElement, { lookup, onLocale, onAnother }: FollowLinks): (() => void) => {
  const onClick = (event: MouseEvent) => guard(() => {
    const href = (event.target as Element).closest('a')?.getAttribute('href')
    if (!href || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
    const locale = locales.find((known) => href === `?lang=${known}`)
    if (!locale && href !== lookup()) return
    event.preventDefault()
    if (locale) onLocale(locale); else onAnother()
  })
  container.addEventListener('click', onClick)
  return () => container.removeEventListener('click', onClick)
}
