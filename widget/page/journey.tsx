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
const Week = ({ v, days }: { v: View; days: readonly WeekDay[] }) => {
  const { s: { m, f } } = v
  return <div class="week" aria-hidden="true">{days.map(({ day, when, chance, isMissed, isPromised, label }) =>
    <span class={`d ${when} ${chance ?? ''} ${isMissed ? 'gone' : ''}`}>
      {f.weekday(day)}<b class="n">{f.date(day)}</b>{isPromised && when !== 'today' && <Icon of="flag" />}{label && <small>{m.label[label]}</small>}
    </span>)}
  </div>
}

/** How the day stands to the promise, how sure we are, and whose word it is. */
const PromiseFacts = ({ v, parcel, model }: { v: View; parcel: ParcelModel | null; model: PageModel }) => {
  const { s } = v, { m, f } = s
  const promised = model.answer.order.promised?.to
  const shipment = parcel?.shipment, state = parcel?.state
  const isOver = state === 'delivered' || state === 'cancelled' || state === 'returning'
  const e = shipment && !isOver ? ahead(shipment.estimate, model.today) : null
  const day = state === 'delivered' ? shipment?.deliveredAt?.wall : e?.likely
  const spare = promised && day ? daysBetween(dayOf(day), promised) : -1
  return <>
    {promised && (spare >= 0 ? <Fact icon="check" tone="ok"><b>{m.inside(spare, f.day(promised))}</b></Fact>
      : !day && !isOver && promised >= model.today && <Fact icon="flag"><b>{m.promise(f.day(promised))}</b></Fact>)}
    {parcel && e && <Fact icon="info">{e.odds && <><b>{m.odds(f.number(e.odds.inTen), f.number(10), f.day(e.odds.day))}</b> </>}{m.from[e.source](carrierName(s, parcel))}</Fact>}
    {shipment?.charge?.payHost && <Fact icon="info">{m.safe(s.name(shipment.charge.payHost))}</Fact>}
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
