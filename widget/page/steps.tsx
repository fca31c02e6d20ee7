import type { Step } from '../model/page-model.ts'
import { Icon } from '../ui/icon.tsx'
import type { View } from '../ui/view.ts'

/** The five steps; weight, outline, tick and hidden words say how far, never colour alone. */
export const Steps = ({ v, steps, isStuck }: { v: View; steps: readonly Step[]; isStuck: boolean }) => {
  const { s: { m, f } } = v
  const now = steps.find((s) => s.stage === 'now') ?? steps.at(-1)
  const next = steps.find((s) => s.stage === 'todo')
  return <div class="prog">
    <ol class={`steps ${isStuck ? 'warn' : ''}`} part="steps" aria-label={m.progress}>{steps.map(({ milestone, day, stage }) =>
      <li key={milestone} class={stage} aria-current={stage === 'now' ? 'step' : undefined}><span>
        {stage === 'done' && <Icon of="check" />}{stage === 'now' ? <b>{m.step[milestone]}</b> : m.step[milestone]}<span class="sr">, {m.stage[stage]}</span>
        {day && <time dateTime={day.slice(0, 10)}>{f.dayTiny(day)}</time>}
      </span></li>)}
    </ol>
    {now && <p class="nextup" aria-hidden="true"><b>{m.step[now.milestone]}</b>{next && <span class="m">{m.next(m.step[next.milestone], next.day ? f.dayTiny(next.day) : '')}</span>}</p>}
  </div>
}
