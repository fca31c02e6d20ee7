import { House } from './things.tsx'

const row = [[14, 118, 64, 78], [86, 100, 74, 96], [168, 124, 58, 72], [234, 106, 70, 90], [312, 120, 62, 76], [382, 104, 60, 92]] as const

/** The van on its round. Stops are not counted here: no source says how many there are. */
export const Street = () => <svg class="scene" viewBox="0 0 600 260">
  <circle class="f-sun" cx="510" cy="100" r="96" /><path class="f-h1" d="M0 120C120 90 260 110 360 100s180-20 240-8v168H0z" />
  {row.map(([x, y, w, h], i) => <>
    <path class={i % 2 ? 'f-h3' : 'f-h2'} d={`M${x} ${y}h${w}v${h}h-${w}z`} /><path class="f-h4" d={`M${x - 4} ${y}l${w / 2 + 4}-20 ${w / 2 + 4} 20zM${x + w / 2 - 8} ${y + h - 32}h16v32h-16z`} />
    <path class="f-line" d={`M${x + 10} ${y + 14}h12v15h-12zM${x + w - 22} ${y + 14}h12v15h-12z`} />
  </>)}
  <House x={446} y={56} s={1} lit /><path class="f-h2" d="M0 196h600v64H0z" /><path class="road" d="M0 222h600" /><path class="done-road" d="M0 222h280" /><path class="todo-road" d="M280 222h220" />
  <circle class="f-acc o-ink" cx="506" cy="222" r="9" />
  <g transform="translate(280 204)"><circle class="pulse" cy="10" r="17" /><path class="f-acc o-ink" d="M-34-26h40V8h-40z" /><path class="f-trim o-ink" d="M6-14h14L31-2V8H6z" /><circle class="f-ink" cx="-20" cy="9" r="7" /><circle class="f-ink" cx="18" cy="9" r="7" /><path class="f-h3" d="M11-9h8l6 7H11z" /></g>
</svg>
