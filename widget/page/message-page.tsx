import type { ComponentChildren } from 'preact'
import type { OrdersAnswer, PageStore } from '../../contract/page.ts'
import type { FindMessages } from '../i18n/find-messages.ts'
import type { Messages } from '../i18n/messages.ts'
import { speakerAt } from '../i18n/speaker.ts'
import { shipmentLook } from '../model/shipment-look.ts'
import { closedDoor } from '../model/scene.ts'
import { Glyph, Icon } from '../ui/icon.tsx'
import { safeLink } from '../model/safe-link.ts'
import { Block, Heading, Out } from '../ui/parts.tsx'
import { createView, type FrameOptions, type View } from '../ui/view.ts'
import { Frame } from './frame.tsx'
import { SceneSlot } from './journey.tsx'

const glyphs = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.3 15.3l5.2 5.2',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17M12 7v5.2l3.4 2',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17M12 11v5.4M12 7.8v.1',
  cal: 'M4 5.5h16v15H4zM4 10h16M8.5 3v4M15.5 3v4',
  door: 'M5.5 21V3.5h13V21M3 21h18M9 21V7h6v14M13 14.2v.6',
}
type GlyphName = keyof typeof glyphs

interface MessageProps extends FrameOptions {
  readonly store: PageStore
  readonly messages: Messages
  readonly find: FindMessages
  readonly language: string
}

const viewOf = ({ messages, language, ...options }: MessageProps, now = '2026-01-01T00:00:00Z', zone = 'UTC'): View =>
  createView(speakerAt(messages, language, now, zone, options.zoneName), options)

/** `isStill`: drawn by the server alone, so no illustration will come into the place kept for one. */
const Message = ({ v, icon, chip, h, lede, isStill = false, children }: { v: View; icon: GlyphName; chip: ComponentChildren; h: string; lede: string; isStill?: boolean; children: ComponentChildren }) =>
  <section class="hero" part="hero" aria-labelledby="ds-h">
    <div class="say" part="status">
      <p class="state"><span class="chip"><Glyph d={glyphs[icon]} />{chip}</span></p>
      <Heading v={v} at={0} id="ds-h" tabIndex={-1}>{h}</Heading>
      <p class="lede">{lede}</p>
      {children}
    </div>
    {!isStill && <figure class="see"><SceneSlot v={v} facts={closedDoor} /></figure>}
  </section>

const again = (act: (() => void) | undefined) => act && ((event: Event) => { event.preventDefault(); act() })

/** A tracking number nobody here knows. An unknown number and a foreign one read the same. */
export const NotFoundView = ({ number, onEdit, onAnother, ...props }: MessageProps & { number: string; onEdit?: (() => void) | undefined; onAnother?: (() => void) | undefined }) => {
  const v = viewOf(props), { none } = props.find
  const reasons: readonly (readonly [GlyphName, string, string])[] = [['clock', none.fresh, none.freshMore], ['info', none.typo, none.typoMore], ['cal', none.old, none.oldMore(props.store.retentionDays)]]
  const lookup = v.base + props.store.lookupUrl
  return <Frame v={v} store={props.store} another={false}>
    <Message v={v} icon="search" chip={<bdi dir="ltr">{number}</bdi>} h={none.h} lede={none.lede}>
      <ul class="rows">{reasons.map(([icon, title, text]) => <li key={icon} class="it ic"><Glyph d={glyphs[icon]} /><p><b>{title}</b><br /><span class="m s">{text}</span></p></li>)}</ul>
      <div class="acts" part="actions"><a class="btn go" href={`${lookup}?by=number`} onClick={again(onEdit)}>{none.edit}</a><a class="btn" href={lookup} onClick={again(onAnother)}>{none.useOrder}</a></div>
    </Message>
  </Frame>
}

/** A link that no longer opens anything: revoked, replaced, or the order is erased. All read the same. */
export const ExpiredView = (props: MessageProps) => {
  const v = viewOf(props), { find } = props
  return <Frame v={v} store={props.store} another={false}>
    <Message v={v} icon="info" chip={find.expired.chip} h={find.expired.h} lede={find.expired.lede}>
      <div class="acts" part="actions"><a class="btn go" href={v.base + props.store.lookupUrl}>{find.go}</a>{safeLink(props.store.url) && <Out class="btn" href={props.store.url}>{find.visit}</Out>}</div>
    </Message>
  </Frame>
}

/** Deliveries of a proven shopper, what is coming first. */
export const EmptyView = ({ orders, ...props }: Omit<MessageProps, 'store'> & { orders: OrdersAnswer }) => {
  const { store, moving, past } = orders
  const all = { ...props, store }
  const v = viewOf(all, orders.now, store.timeZone)
  const { s: { m, f } } = v, { list, visit } = props.find
  return <Frame v={v} store={store} title={orders.shopperName ?? ''}>
    <Message v={v} icon="door" isStill={!v.scene} chip={list.chip} h={moving.length ? list.some(moving.length) : list.none} lede={moving.length ? list.keep(store.retentionDays) : `${list.noneLede} ${list.keep(store.retentionDays)}`}>
      {safeLink(store.url) && <div class="acts" part="actions"><Out class={`btn ${moving.length ? '' : 'go'}`} href={store.url}>{visit}</Out></div>}
    </Message>
    {(moving.length > 0 || past.length > 0) && <div class="cols"><div class="main">
      {moving.length > 0 && <Block v={v} name="moving" title={list.moving}><ul class="rows">{moving.map((o) =>
        <li key={o.number} class="it ic"><Icon of={o.late ? 'clock' : 'van'} /><p><b>{o.day ? list.arriving(f.day(o.day)) : m.chip[shipmentLook(o.status)]}</b><br /><span class="m s">{o.late ? m.chip.late : m.chip[shipmentLook(o.status)]}</span></p><a class="s" href={v.base + o.link}>{m.order(o.number)}</a></li>)}</ul></Block>}
      {past.length > 0 && <Block v={v} name="past" title={list.past}><ul class="rows">{past.map((o) =>
        <li key={o.number} class="it ic"><Icon of="parcel" /><p><b><bdi>{o.title ?? m.order(o.number)}</bdi></b><br /><span class="m s">{o.deliveredOn ? list.delivered(f.day(o.deliveredOn)) : m.chip[shipmentLook(o.status)]}</span></p><a class="s" href={v.base + o.link}>{m.order(o.number)}</a></li>)}</ul></Block>}
    </div></div>}
  </Frame>
}
