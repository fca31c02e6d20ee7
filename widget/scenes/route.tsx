import type { SceneFacts } from '../model/scene.ts'
import { pointAt, road } from './road.ts'
import { House, Tree } from './things.tsx'

/** Names of any length must neither meet nor leave the drawing: each has its own half of the width, and ends in an ellipsis. */
const cut = (name: string, most: number): string => {
  let width = 0
  const kept = [...name].filter((sign) => (width += sign > '\u2e80' ? 2 : 1) <= most).join('')
  return kept === name ? name : `${kept.trimEnd()}…`
}

/**
 * The road from the shop to the door. Names stand in a layer of their own without a view box, so that they keep the size
 * of text while the drawing scales; it is not mirrored, its places are.
 */
export const Route = ({ facts: { from, last, to, progress, still }, rtl }: { facts: Extract<SceneFacts, { kind: 'route' }>; rtl: boolean }) => {
  const p = Math.min(0.96, Math.max(0.04, progress))
  const [mx, my] = pointAt(p)
  const at = (x: number) => `${((rtl ? 600 - x : x) / 6).toFixed(1)}%`
  // The marker's town stands above the road and left of the house.
  const here = last && last !== from && last !== to ? cut(last, 18) : null
  const half = (here?.length ?? 0) * 7
  const hereX = Math.min(Math.max(mx, half + 12), 440 - half)
  return <>
    <svg class="scene" viewBox="0 0 600 260">
      <circle class="f-sun" cx="470" cy="104" r="82" /><path class="f-h1" d="M0 128C80 92 150 100 230 118s150 12 220-14 110-24 150-12v168H0z" /><path class="f-h2" d="M0 172c90-30 170-10 250 4s190-8 350-40v124H0z" /><path class="f-h3" d="M0 226c110-24 220-8 320 2s190-2 280-24v56H0z" />
      <Tree x={150} y={128} s={0.9} /><Tree x={172} y={136} s={0.7} /><Tree x={330} y={120} s={0.8} /><Tree x={398} y={150} s={0.9} /><House x={456} y={62} s={0.92} />
      <path class="road" d={road} /><path class="todo-road" d={road} /><path class="done-road" pathLength={100} d={road} stroke-dasharray={`${(p * 100).toFixed(1)} 200`} />
      <g transform="translate(52 196)"><path class="f-ink" d="M-22 6v-24L0-31l22 13V6z" /><path class="f-trim" d="M-11 6v-15h22V6z" /><path class="s-ink2" d="M-11-4h22M-11 1h22" /></g>
      <g class={still ? 'still' : ''} transform={`translate(${mx} ${my})`}><circle class="pulse" r="13" /><circle class="f-ink" r="13" /><path class="f-acc" d="M-6-3.5 0-6.5l6 3v7l-6 3-6-3z" /><path class="s-ink" d="M-6-3.5 0-.5l6-3M0-.5v7" /></g>
    </svg>
    <svg class="towns" width="100%" height="100%">
      {from && <text x={at(24)} y="88%" text-anchor="start">{cut(from, 15)}</text>}
      {to && to !== from && <text x={at(576)} y="84%" text-anchor="end">{cut(to, 15)}</text>}
      {here && <text x={at(hereX)} y={`${((my - 30) / 2.6).toFixed(1)}%`} text-anchor="middle">{here}</text>}
    </svg>
  </>
}
