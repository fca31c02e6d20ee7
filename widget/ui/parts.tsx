import type { ComponentChildren } from 'preact'
import type { Line } from '../i18n/sentence.ts'
import type { BlockTarget } from '../model/actions.ts'
import { safeLink } from '../model/safe-link.ts'
import { Icon, type IconName } from './icon.tsx'
import type { View } from './view.ts'

export type Tone = '' | 'ok' | 'warn' | 'bad'

/** Heading of the right level: 0 the page's own, 1 a block, 2 inside a block. */
export const Heading = ({ v, at, id, cls = '', tabIndex, children }: { v: View; at: 0 | 1 | 2; id?: string; cls?: string; tabIndex?: number; children: ComponentChildren }) => {
  const Tag = `h${v.level + at}` as 'h2'
  return <Tag id={id} class={`t${at} ${cls}`} tabIndex={tabIndex}>{children}</Tag>
}

/** One block of the page: a named section with a heading. */
export const Block = ({ v, name, title, right, cls = '', children }: { v: View; name: string; title: string; right?: ComponentChildren; cls?: string; children: ComponentChildren }) =>
  <section class={`b ${cls}`} part={name} aria-labelledby={`ds-${name}`}>
    <div class="hd"><Heading v={v} at={1} id={`ds-${name}`}>{title}</Heading>{right}</div>
    {children}
  </section>

/** A link that came with the data: plain text when it may not be one, and it never says where the reader comes from. */
export const Out = ({ href, children, ...rest }: { href: string | null | undefined; class?: string; children: ComponentChildren }) => {
  const safe = safeLink(href)
  return safe ? <a rel="noreferrer" href={safe} {...rest}>{children}</a> : <>{children}</>
}

/**
 * A link of the shop's and, behind it, the one to the block of this page that does the same. Which blocks come is not known when this is
 * drawn, so both are there and the style sheet shows one: the block's while that is on the page, else the shop's. Both take the same room.
 */
export const Turn = ({ to, cls, href, children }: { to: BlockTarget | undefined; cls: string; href: string | null | undefined; children: ComponentChildren }) =>
  <><Out class={cls} href={href}>{children}</Out>{to && safeLink(href) && <a class={`${cls} to`} href={`#ds-${to}`}>{children}</a>}</>

export const Lines = ({ lines }: { lines: readonly Line[] }) => <>{lines.map((l, i) => <>{i ? ' ' : ''}{l.lang === undefined ? l.text : <bdi lang={l.lang || undefined}>{l.text}</bdi>}</>)}</>

export const Fact = ({ icon, tone = '', children }: { icon: IconName; tone?: Tone; children: ComponentChildren }) =>
  <p class={`fact tone ${tone}`}><Icon of={icon} /><span>{children}</span></p>

export const Note = ({ icon, tone = '', children }: { icon: IconName; tone?: Tone; children: ComponentChildren }) =>
  <div class={`note tone ${tone}`}><Icon of={icon} /><div>{children}</div></div>

/** Term and description of one fact, with one thing to do beside it. */
export const Row = ({ term, link, change, to, children }: { term: string; link?: string | null | undefined; change?: string; to?: BlockTarget; children: ComponentChildren }) =>
  <div class="kv"><dt>{term}</dt><dd><span>{children}</span>{safeLink(link) && <Turn to={to} cls="link s" href={link}>{change}<span class="sr">: {term}</span></Turn>}</dd></div>
