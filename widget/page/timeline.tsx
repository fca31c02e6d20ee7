import type { PageEvent } from '../../contract/page.ts'
import { eventTitle } from '../i18n/sentence.ts'
import type { PageModel, ParcelModel } from '../model/page-model.ts'
import type { TimelineDay } from '../model/timeline.ts'
import { Icon } from '../ui/icon.tsx'
import { Block, Heading, Lines, type Tone } from '../ui/parts.tsx'
import type { View } from '../ui/view.ts'

interface DayProps { readonly v: View; readonly model: PageModel; readonly parcel: ParcelModel; readonly days: readonly TimelineDay[]; readonly tone: Tone }

const Event = ({ v, event, parcel, tone }: Omit<DayProps, 'days' | 'model'> & { event: PageEvent }) => {
  const { s } = v
  const title = eventTitle(s, event, parcel.shipment.deliveryPlace)
  const place = s.place(event.place)
  const isLatest = event === parcel.latest
  const Title = isLatest ? 'b' : 'span'
  return <li class={`ev ${isLatest ? 'last' : ''} ${isLatest && tone ? `tone ${tone}` : ''}`}>
    {event.time ? <time dateTime={event.time.instant ?? event.time.wall}>{s.f.time(event.time)}</time> : <span />}
    <p><Title><Lines lines={[title]} /></Title>{place && <><br /><span class="m s">{place}</span></>}</p>
  </li>
}

const Days = ({ v, model, days, ...rest }: DayProps) => <>{days.map(({ day, events }) =>
  <div key={day} class="day">
    {day && <Heading v={v} at={2}>{day === model.today ? v.s.m.today(v.s.f.day(day)) : v.s.f.day(day)}</Heading>}
    <ol>{events.map((event) => <Event key={event.id} v={v} event={event} {...rest} />)}</ol>
  </div>)}</>

/** Days of one parcel, newest first: the latest day open, the rest behind one summary with their count. */
export const TimelineDays = ({ v, model, parcel, tone }: Omit<DayProps, 'days'>) => {
  const { m, f } = v.s
  const [head, ...rest] = parcel.days
  const all = { v, model, parcel, tone }
  const isWide = parcel.shipment.events.some(({ time }) => time && f.time(time).length > 5)
  return head ? <div class={`tl ${isWide ? 'wide' : ''}`}>
    <Days {...all} days={[head]} />
    {rest.length > 0 && <details><summary><span>{m.earlier} <span class="m n">{f.number(rest.reduce((sum, d) => sum + d.events.length, 0))}</span></span><Icon of="down" cls="turn" /></summary>
      <Days {...all} days={rest} /><p class="m xs">{m.local}</p>
    </details>}
  </div> : null
}

export const Timeline = (props: Omit<DayProps, 'days'>) =>
  props.parcel.days.length ? <Block v={props.v} name="timeline" title={props.v.s.m.updates}><TimelineDays {...props} /></Block> : null
