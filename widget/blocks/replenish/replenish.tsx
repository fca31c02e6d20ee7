import type { ReplenishItem, ReminderView } from '../../../contract/blocks/replenish.ts'
import { daysBetween } from '../../model/calendar-day.ts'
import { steady } from '../../i18n/format.ts'
import { createPlural } from '../../i18n/plural.ts'
import { Glyph } from '../../ui/icon.tsx'
import { Heading, Out } from '../../ui/parts.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { glyphs } from '../glyphs.ts'
import { ReminderActs } from './reminder-acts.tsx'
import type { ReplenishWords } from './words.ts'

export { words } from './words.ts'
export type Props = BlockProps<'replenish', ReplenishWords>

/** Narrower, a span says nothing that "around" does not. Days. */
const wideSpan = 14

/** What runs out, when it probably does, and a reminder for it. Two at most. */
export const View = (props: Props) => {
  const { v, words: w, block: { items } } = props
  const count = createPlural(v.s.f.tag)
  return <BlockFrame v={v} name="replenish" title={w.title}>
    {items.map((item) => <div key={item.sku} class="rich">
      <div class="it">
        <span class="tile">{item.image ? <img src={v.base + item.image} alt="" loading="lazy" width={64} height={64} /> : <Glyph d={glyphs.repeat} />}</span>
        <div>
          <Heading v={v} at={2} cls="h3"><Out href={item.url}><bdi>{item.title}</bdi></Out></Heading>
          <p class="s">{sentences(props, item)}</p>
        </div>
      </div>
      <ReminderActs {...props} item={item} saying={sayReminder(props, (weeks) => count(weeks, w.weeks))} />
    </div>)}
    <p class="m xs js">{w.nothing}</p>
  </BlockFrame>
}

/** "24 Feb": a weekday says nothing months ahead; the year only where the day would come round before it. */
const dayOf = (tag: string, day: string, today: string): string =>
  steady(new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', day: 'numeric', month: 'short', ...(daysBetween(today, day) > 330 ? { year: 'numeric' } : {}) }).format(new Date(day)))

/** Day, how sure, and from what: true of this very item. */
const sentences = ({ v, words: w, model }: Props, { runsOut, reminder }: ReplenishItem): string => {
  const f = (day: string): string => dayOf(v.s.f.tag, day, model.today)
  if (reminder?.state === 'due') return w.due
  if (runsOut === null) return ''
  const { day, from, to, basis } = runsOut
  if (day <= model.today) return `${w.now} ${w.basis[basis]}`
  const isWide = daysBetween(from, to) > wideSpan && to > model.today
  return `${isWide ? w.between(f(day), f(from > model.today ? from : model.today), f(to)) : w.around(f(day))} ${w.basis[basis]}`
}

const sayReminder = ({ v, words: w }: Props, weeks: (n: number) => string) => ({
  every: (n: number): string => w.every(weeks(n)),
  set: ({ day, everyWeeks }: ReminderView): string => everyWeeks === null ? w.once(v.s.f.day(day)) : w.again(weeks(everyWeeks), v.s.f.day(day)),
})
export type Saying = ReturnType<typeof sayReminder>
