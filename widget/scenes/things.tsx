/** Things that stand in more than one scene. The door is the merchant's: it is painted in the accent. */

export const House = ({ x, y, s, lit }: { x: number; y: number; s: number; lit?: boolean }) => <g transform={`translate(${x} ${y}) scale(${s})`}>
  <path class="f-roof" d="M-8 44 60 0l68 44z" /><path class="f-trim" d="M4 44h112v96H4zM41 66h38v74H41z" />
  <path class="f-acc" d="M46 71h28v69H46z" /><path class="f-accd" d="M51 77h18v20H51zM51 103h18v28H51z" /><circle class="f-ink" cx="70" cy="107" r="2.2" />
  <path class="f-win" d="M14 76h18v24H14zM88 76h18v24H88z" /><path class="s-trim" d="M23 76v24M14 88h18M97 76v24M88 88h18" />
  {lit && <circle class="f-glow" cx="60" cy="58" r="17" />}<path class="f-ink" d="M57 54h6v8h-6z" /><path class="f-trim" d="M32 134h56v7H32z" />
</g>

export const Box = ({ x, y, s }: { x: number; y: number; s: number }) => <g transform={`translate(${x} ${y}) scale(${s})`}>
  <path class="f-box" d="M0-44h66V0H0z" /><path class="f-box2" d="M0-44h66v9H0z" /><path class="f-acc" d="M27-44h12V0H27z" /><path class="f-paper" d="M45-27h15v12H45z" /><path class="s-box" d="M48-23h9M48-19h6" />
</g>

const flowers = [[-12, -70, 11], [2, -84, 12.5], [16, -66, 10]] as const
export const Pot = ({ x, y }: { x: number; y: number }) => <g transform={`translate(${x} ${y})`}>
  <path class="s-leaf" d="M0-34c-2-14-12-20-12-34M0-34c0-18 3-30 2-46M0-34c3-14 13-18 15-30" />
  {flowers.map(([cx, cy, r]) => <><circle class="f-acc" cx={cx} cy={cy} r={r} /><circle class="f-accd" cx={cx} cy={cy} r={r * 0.45} /></>)}
  <path class="f-pot" d="M-19-36h38l-5 36h-28z" /><path class="f-pot2" d="M-22-38h44v9h-44z" />
</g>

export const Tree = ({ x, y, s }: { x: number; y: number; s: number }) =>
  <g transform={`translate(${x} ${y}) scale(${s})`}><path class="s-ink2" d="M0 0v22" /><ellipse class="f-h4" cx="0" cy="-8" rx="12" ry="17" /></g>
