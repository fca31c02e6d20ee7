import type { PageItem } from '../../contract/page.ts'
import { carrierName } from '../i18n/sentence.ts'
import type { PageModel, ParcelModel } from '../model/page-model.ts'
import { safeLink } from '../model/safe-link.ts'
import { Icon } from '../ui/icon.tsx'
import { Block, Out } from '../ui/parts.tsx'
import type { View } from '../ui/view.ts'

/** Items of a parcel, or of the part that is not sent yet. */
export const Items = ({ v, model, items }: { v: View; model: PageModel; items: readonly { item: string; quantity: number }[] }) => {
  const lines = items.flatMap((line): { item: PageItem; quantity: number }[] => { const item = model.answer.order.items.find(({ id }) => id === line.item); return item ? [{ ...line, item }] : [] })
  return lines.length ? <ul class="rows">{lines.map(({ item, quantity }) =>
    <li key={item.id} class="it">
      <span class="tile">{item.image ? <img src={v.base + item.image} alt="" width={64} height={64} loading="lazy" /> : <Icon of="parcel" />}</span>
      <p><b><Out href={item.url}><bdi>{item.title}</bdi></Out></b>{item.variant && <><br /><bdi class="m s">{item.variant}</bdi></>}</p>
      <span class="m s n">× {v.s.f.number(quantity)}</span>
    </li>)}</ul> : null
}

/** Carrier, service, number, and the carrier's own page. Initials stand for the carrier: never its logo. */
export const CarrierRow = ({ v, parcel }: { v: View; parcel: ParcelModel }) => {
  const { s } = v, { m } = s
  const { carrier, service, trackingNumber } = parcel.shipment
  if (!carrier.name && !trackingNumber) return null
  const initials = (carrier.name ?? '').split(/\s+/).map((word) => word.charAt(0)).join('').slice(0, 2).toUpperCase()
  return <>
    <div class="it" part="carrier">
      {initials ? <span class="mono" aria-hidden="true">{initials}</span> : <span />}
      <p><b><bdi>{carrier.name}</bdi></b> {service && <bdi class="m s">{service}</bdi>}{trackingNumber && <><br /><span class="sr">{m.number}: </span><bdi class="n s" dir="ltr">{trackingNumber}</bdi></>}</p>
      {trackingNumber && v.copyButton?.(trackingNumber, m.number)}
    </div>
    {safeLink(carrier.url) && <p class="s"><Out href={carrier.url}>{m.site(carrierName(s, parcel))}</Out></p>}
  </>
}

export const Parcel = ({ v, model, parcel }: { v: View; model: PageModel; parcel: ParcelModel }) =>
  <Block v={v} name="parcel" title={v.s.m.inParcel}>
    <Items v={v} model={model} items={parcel.shipment.items} /><CarrierRow v={v} parcel={parcel} />
  </Block>
