import type { SceneFacts } from '../model/scene.ts'
import { Box, Pot } from './things.tsx'

const petals = [[70, 60, 20], [160, 24, 70], [470, 40, 10], [530, 120, 60], [120, 150, -30], [400, 20, -50], [498, 210, 24], [40, 200, 80], [560, 30, -20], [240, 14, 30]] as const

/** Shut while the reader waits, open and lit when the parcel is there. */
export const Doorstep = ({ facts: { open, parcel, card, petals: fall } }: { facts: Extract<SceneFacts, { kind: 'doorstep' }> }) => <svg class="scene" viewBox="0 0 600 300">
  <path class="f-h2" d="M0 0h600v250H0z" /><path class="s-brick" d="M0 52h600M0 104h600M0 156h600M0 208h600M70 0v52M210 52v52M110 104v52M60 156v52M170 208v42M500 0v52M420 104v52M540 52v52M480 156v52M560 104v52M430 208v42" />
  <path class="f-h4" d="M0 250h600v50H0z" /><path class="f-trim" d="M196 26h208v224H196z" />{open && <ellipse class="f-glow big" cx="300" cy="150" rx="240" ry="150" />}
  <path class="f-h3" d="M216 46h168v204H216z" />
  {open
    ? <><path class="f-lit" d="M216 46h168v204H216z" /><path class="f-litfloor" d="M216 250h168l52 50H164z" /><path class="f-acc" d="m216 46 56 18v206l-56-20z" /><path class="f-accd" d="m226 66 36 11v62l-36-8zM226 146l36 8v86l-36-14z" /><circle class="f-ink" cx="264" cy="160" r="4" /></>
    : <><path class="f-acc" d="M216 46h168v204H216z" /><path class="f-accd" d="M236 66h56v70h-56zM308 66h56v70h-56zM236 168h56v66h-56zM308 168h56v66h-56z" /><path class="f-trim" d="M270 147h60v11h-60z" /><path class="f-ink" d="M274 150h52v5h-52z" /><circle class="f-ink" cx="370" cy="160" r="6" /></>}
  <path class="f-trim" d="M172 250h256v12H172z" /><path class="f-line" d="M156 262h288v14H156z" />
  <g transform="translate(446 92)"><path class="s-ink3" d="M-20-12h20v6" /><circle class={open ? 'f-glow' : 'f-none'} cy="14" r="34" /><path class="f-ink" d="M-9-6H9l4 6h-26z" /><path class={open ? 'f-lit' : 'f-trim'} d="M-10 0h20l-3 26H-7z" /></g>
  <Pot x={126} y={276} />{parcel && <Box x={318} y={252} s={1.25} />}
  {card && <g transform="rotate(-4 372 140)"><path class="f-paper o-ink" d="M346 126h46v62h-46z" /><path class="s-ink3" d="M354 140h30M354 150h30M354 160h18" /></g>}
  {fall && <g class="petals">{petals.map(([x, y, turn]) => <ellipse class="f-acc" cx={x} cy={y} rx="5" ry="9" transform={`rotate(${turn} ${x} ${y})`} />)}</g>}
</svg>
