import type { PageModel, Step } from '../model/page-model.ts'
import { ahead } from '../i18n/headline.ts'
import { Icon } from '../ui/icon.tsx'
import type { View } from '../ui/view.ts'

interface DrawnStep {
  readonly label: string
  readonly day: string | null
  readonly stage: Step['stage']
}

/** The five steps of one parcel. */
export const milestoneSteps = ({ s: { m } }: View, steps: readonly Step[]): DrawnStep[] => steps.map(({ milestone, ...rest }) => ({ ...rest, label: m.step[milestone] }))

/** One step a parcel, in the order they arrive. */
export const parcelSteps = ({ s: { m, f } }: View, { parcels, today }: PageModel): DrawnStep[] => [...parcels].sort((a, b) => a.number - b.number).map(({ shipment, number }) => ({
  label: m.parcelOf(f.number(number), f.number(parcels.length)), day: shipment.deliveredAt?.wall ?? ahead(shipment.estimate, today)?.likely ?? null,
  stage: shipment.status === 'delivered' ? 'done' : shipment === parcels[0]?.shipment ? 'now' : 'todo',
}))

/** Weight, outline, tick and hidden words say how far, never colour alone. */
export const Steps = ({ v, steps, isStuck }: { v: View; steps: readonly DrawnStep[]; isStuck: boolean }) => {
  const { s: { m, f } } = v
  const now = steps.find((s) => s.stage === 'now')
  const next = steps.find((s) => s.stage === 'todo')
  return <div class="prog">
    <ol class={`steps ${isStuck ? 'warn' : ''}`} part="steps" aria-label={m.progress}>{steps.map(({ label, day, stage }) =>
      <li class={stage} aria-current={stage === 'now' ? 'step' : undefined}><span>
        {stage === 'done' && <Icon of="check" />}{stage === 'now' ? <b>{label}</b> : label}<span class="sr">, {m.stage[stage]}</span>
        {day && <time dateTime={day.slice(0, 10)}>{f.dayTiny(day)}</time>}
      </span></li>)}
    </ol>
    {now && <p class="nextup" aria-hidden="true"><b>{now.label}</b>{next && <span class="m">{m.next(next.label, next.day ? f.dayTiny(next.day) : '')}</span>}</p>}
  </div>
}
