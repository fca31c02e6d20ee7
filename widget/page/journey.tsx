import type { ComponentChildren } from 'preact'
import { carrierName } from '../i18n/sentence.ts'
import { ahead } from '../i18n/headline.ts'
import { dayOf, daysBetween } from '../model/calendar-day.ts'
import type { PageModel, ParcelModel } from '../model/page-model.ts'
import type { SceneFacts } from '../model/scene.ts'
import type { WeekDay } from '../model/week.ts'
import { Icon } from '../ui/icon.tsx'
import { Fact } from '../ui/parts.tsx'
import type { View } from '../ui/view.ts'

/** Place of the illustration: its height is reserved by the page's own CSS, so nothing moves when the chunk arrives. */
export const SceneSlot = ({ v, facts }: { v: View; facts: SceneFacts }) => {
  const Scene = v.scene
  return <div class={`route ${facts.kind}`} part="route" aria-hidden="true">{Scene && <Scene facts={facts} rtl={v.s.rtl} />}</div>
}

/** One column a day. Decorative: the headline and the facts below it say everything it shows. */
export const Week = ({ v, days }: { v: View; days: readonly WeekDay[] }) => {
  const { s: { m, f } } = v
  return <div class="week" aria-hidden="true">{days.map(({ day, when, chance, isMissed, isPromised, label }) =>
    <span key={day} class={`d ${when} ${chance ?? ''} ${isMissed ? 'gone' : ''}`}>
      {f.weekday(day)}<b class="n">{f.date(day)}</b>{isPromised && when !== 'today' && <Icon of="flag" />}{label && <small>{m.label[label]}</small>}
    </span>)}
  </div>
}

/** How the day stands to the promise, how sure we are, and whose word it is. */
const PromiseFacts = ({ v, parcel, model }: { v: View; parcel: ParcelModel | null; model: PageModel }) => {
  const { s } = v, { m, f } = s
  const promised = model.answer.order.promised?.to
  if (!parcel) return promised ? <Fact icon="flag"><b>{m.promise(f.day(promised))}</b></Fact> : null
  const { shipment, state } = parcel
  const e = state === 'delivered' || state === 'cancelled' || state === 'returning' ? null : ahead(shipment.estimate, model.today)
  const day = state === 'delivered' && shipment.deliveredAt ? dayOf(shipment.deliveredAt.wall) : e?.likely
  const spare = promised && day ? daysBetween(day, promised) : -1
  return <>
    {spare >= 0 && promised && <Fact icon="check" tone="ok"><b>{m.inside(spare, f.day(promised))}</b></Fact>}
    {!day && promised && promised >= model.today && (state === 'label_created' || state === 'in_transit') && <Fact icon="flag"><b>{m.promise(f.day(promised))}</b></Fact>}
    {e && <Fact icon="info">{e.odds && <><b>{m.odds(f.number(e.odds.inTen), f.number(10), f.day(e.odds.day))}</b> </>}{m.from[e.source](carrierName(s, parcel))}</Fact>}
    {shipment.charge?.payHost && <Fact icon="info">{m.safe(s.name(shipment.charge.payHost))}</Fact>}
  </>
}

/** Where (scene) above when (week), and the facts of the promise. */
export const Journey = ({ v, model, facts, children }: { v: View; model: PageModel; facts: SceneFacts; children?: ComponentChildren }) => {
  const { focus, answer, parcels } = model
  const week = parcels.length > 1 || answer.order.cancelledAt ? null : focus ? focus.week : model.week
  return <figure class="see" part="journey">
    <SceneSlot v={v} facts={facts} />
    {parcels.length < 2 && !answer.order.cancelledAt && <figcaption class="cap" part="promise">
      {week && <Week v={v} days={week} />}
      {children}
      <PromiseFacts v={v} parcel={focus} model={model} />
    </figcaption>}
  </figure>
}
