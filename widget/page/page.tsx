import type { ComponentChildren } from 'preact'
import type { Messages } from '../i18n/messages.ts'
import { createSpeaker } from '../i18n/speaker.ts'
import type { PageModel } from '../model/page-model.ts'
import { Block, Note } from '../ui/parts.tsx'
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
  /** The number that was copied a moment ago. */
  readonly copied?: string | null | undefined
  /** The questions block. Absent in the first client render of a hosted page, where the server's own is kept: see `help/keep.ts`. */
  readonly help?: ComponentChildren
}

/** The status page of one order: everything the reader needs, in the order of the design's table of states. */
export const PageView = ({ model, messages, offline = false, copied = null, help, ...options }: PageViewProps) => {
  const s = createSpeaker(messages, model.language, model.today, options.zoneName)
  const v = createView(s, options)
  const { m } = s
  const { order, store, ordersLink } = model.answer
  const { parcels, focus } = model
  const one = parcels.length === 1 ? focus : null
  const questions = <div class="qs">{help}</div>
  const isQuestionable = one && (one.state === 'in_transit' || one.state === 'late')
  return <Frame v={v} store={store} title={order.number ? m.order(s.name(order.number)) : ''}>
    {offline && <Note icon="alert"><b>{m.offline}</b> {m.offlineMore} {v.onRetry && <button type="button" class="link" onClick={v.onRetry}>{m.retry}</button>}</Note>}
    <Hero v={v} model={model} offline={offline} />
    <div class="cols">
      <div class="main">
        {one && <Plan v={v} model={model} parcel={one} />}
        {one && <Timeline v={v} model={model} parcel={one} tone={lookOf(one)[1]} />}
        {one && <Parcel v={v} model={model} parcel={one} copied={copied} />}
        {parcels.length > 1 && <Parcels v={v} model={model} copied={copied} offline={offline} />}
        {order.unshipped.length > 0 && !order.cancelledAt && <Block v={v} name="unsent" title={focus ? m.unsent : m.inOrder}><Items v={v} model={model} items={order.unshipped} /></Block>}
        {isQuestionable && questions}
      </div>
      <aside class="side" aria-label={m.details}>
        <Delivery v={v} model={model} />
        {!isQuestionable && questions}
        {ordersLink && <section class="b"><a href={v.base + ordersLink}>{m.deliveries}</a></section>}
      </aside>
    </div>
  </Frame>
}
