import { headlineOf } from '../i18n/headline.ts'
import { freshnessLine, ledeOf } from '../i18n/sentence.ts'
import type { PageModel, ParcelModel } from '../model/page-model.ts'
import { Block, Fact, Heading, Lines } from '../ui/parts.tsx'
import type { View } from '../ui/view.ts'
import { Actions, Chip, lookOf } from './hero.tsx'
import { CarrierRow, Items } from './parcel.tsx'
import { TimelineDays } from './timeline.tsx'

interface CardProps { readonly v: View; readonly model: PageModel; readonly parcel: ParcelModel; readonly isNow: boolean; readonly offline: boolean }

const Card = ({ v, model, parcel, isNow, offline }: CardProps) => {
  const { s } = v, { m, f } = s
  const { pre, h, when } = headlineOf(s, parcel, model)
  const look = lookOf(parcel)
  const note = freshnessLine(s, parcel, model.answer.now)
  const id = `ds-p${parcel.number}`
  return <article class={`pc ${isNow ? 'on' : ''}`} aria-labelledby={id}>
    <p class="state"><Chip look={look}>{m.chip[parcel.isReturned ? 'returned' : parcel.state]}</Chip><span class="m n">{m.parcelOf(f.number(parcel.number), f.number(model.parcels.length))}</span></p>
    <Heading v={v} at={2} cls="h" id={id}>{`${pre} ${h}`.trim()}</Heading>
    {when && <p>{when}</p>}
    <p class="s m"><Lines lines={ledeOf(s, parcel, model)} /></p>
    {note && <Fact icon="clock">{note.text}</Fact>}
    {!offline && isNow && <Actions v={v} parcel={parcel} model={model} />}
    <Items v={v} model={model} items={parcel.shipment.items} />
    <CarrierRow v={v} parcel={parcel} />
    <TimelineDays v={v} model={model} parcel={parcel} tone={look[1]} />
  </article>
}

/** One card a parcel, moving first, delivered last. Each has its own updates, so no switch is needed and none can fail. */
export const Parcels = ({ v, model, offline }: { v: View; model: PageModel; offline: boolean }) =>
  <Block v={v} name="parcels" title={v.s.m.yourParcels}>{model.parcels.map((parcel, i) =>
    <Card key={parcel.shipment.id} v={v} model={model} parcel={parcel} offline={offline} isNow={!i && parcel.shipment.status !== 'delivered'} />)}
  </Block>
