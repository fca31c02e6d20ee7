import type { ComponentChildren, VNode } from 'preact'
import type { Places } from '../../contract/page.ts'
import type { SectionName } from '../../contract/vocabulary.ts'
import type { Messages } from '../i18n/messages.ts'
import { createSpeaker } from '../i18n/speaker.ts'
import type { PageModel } from '../model/page-model.ts'
import { Block } from '../ui/parts.tsx'
import { createView, type FrameOptions } from '../ui/view.ts'
import { Delivery } from './delivery.tsx'
import { Frame } from './frame.tsx'
import { Hero, lookOf } from './hero.tsx'
import { Items, Parcel } from './parcel.tsx'
import { Parcels } from './parcels.tsx'
import { Plan } from './plan.tsx'
import { Timeline } from './timeline.tsx'

export interface PageViewProps extends FrameOptions {
  readonly model: PageModel
  readonly messages: Messages
  /** The reader has no network, or we do not answer: the last known page, standing still. */
  readonly offline?: boolean | undefined
  /** Says so, above all. */
  readonly notice?: ComponentChildren
}

/**
 * The status page of one order, in the order of its places. A place that is not a part of the status stays an empty element
 * here: blocks are drawn into it by roots of their own (`element/stage.tsx`), and nothing here touches what is inside.
 */
export const PageView = ({ model, messages, offline = false, notice, ...options }: PageViewProps) => {
  const s = createSpeaker(messages, model.language, model.today, options.zoneName)
  const v = createView(s, options)
  const { m } = s
  const { order, store, ordersLink, places } = model.answer
  const { parcels, focus } = model
  const parcel = parcels.length === 1 ? focus : null
  const sections: { readonly [name in SectionName]: () => VNode | false | null } = {
    plan: () => parcel && <Plan v={v} model={model} parcel={parcel} />,
    timeline: () => parcel && <Timeline v={v} model={model} parcel={parcel} tone={lookOf(parcel)[1]} />,
    parcel: () => parcel && <Parcel v={v} model={model} parcel={parcel} />,
    parcels: () => parcels.length > 1 && <Parcels v={v} model={model} offline={offline} />,
    unsent: () => order.unshipped.length > 0 && !order.cancelledAt && <Block v={v} name="unsent" title={focus ? m.unsent : m.inOrder}><Items v={v} model={model} items={order.unshipped} /></Block>,
    delivery: () => <Delivery v={v} model={model} />,
    orders: () => ordersLink !== null && <section class="b"><a href={v.base + ordersLink}>{m.deliveries}</a></section>,
  }
  const draw = (names: Places['main']) => names.map((name) => name in sections ? sections[name as SectionName]() : <div class="place" key={name} data-place={name} />)
  return <Frame v={v} store={store} title={order.number ? m.order(s.name(order.number)) : ''}>
    {notice}
    <Hero v={v} model={model} offline={offline} />
    <div class="cols">
      <div class="main">{draw(places.main)}</div>
      <aside class="side" aria-label={m.details}>{draw(places.side)}</aside>
    </div>
    {draw(places.after)}
  </Frame>
}
