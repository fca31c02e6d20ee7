import type { Said } from '../../contract/localized.ts'
import { addDays } from '../model/calendar-day.ts'
import type { View } from '../ui/view.ts'

/** What happens next: in the merchant's words, else ours with the day, else without. */
export const NextStep = ({ v, next, days, by, soon }: { v: View; next: Said | null; days: number | null; by: (day: string) => string; soon: string }) =>
  <p class="s">{next ? <bdi lang={next.lang}>{next.text}</bdi> : days === null ? soon : by(v.s.f.day(addDays(v.s.f.today, days)))}</p>
