import { useRef } from 'preact/hooks'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { amountOf, Code, faultOf, Own, useClaim } from '../reward-parts.tsx'
import type { RewardWords } from '../reward-words.ts'

export { words } from '../reward-words.ts'
type Props = BlockProps<'points', RewardWords>
type PointsGoal = NonNullable<Props['block']['goal']>

/** What the shopper has, what this order adds, and how far it is to the goal. */
export const View = (props: Props) => {
  const { v, words: w, block: { name, balance, coming, added, goal } } = props
  const amount = amountOf(v, w, name)
  return <BlockFrame v={v} name="points" title={name ? name.text : w.yourPoints}>
    {added && <p><b>{added.wait > 0 ? w.addedBoth(amount(added.order), amount(added.wait)) : w.added(amount(added.order))}</b> {w.thanks}</p>}
    {coming > 0 && <p>{w.coming(amount(coming))}</p>}
    {goal ? <Goal {...props} goal={goal} amount={amount} /> : <p>{w.have(amount(balance))}</p>}
  </BlockFrame>
}

const Goal = ({ v, words: w, block: { balance: before }, act, report, goal: { points, offer }, amount }: Props & { readonly goal: PointsGoal; readonly amount: (points: number) => string }) => {
  const [claiming, claim] = useClaim(offer, act, report)
  const { state, granted, balance: after } = claiming
  // The button goes when it has done its work: what it gave takes the focus.
  const said = useRef<HTMLDivElement>(null)
  const { f } = v.s, balance = after ?? before, isReached = balance >= points
  const standing = w.of(f.number(balance), f.number(points)), title = `\u2068${offer.title.text}\u2069`
  const outlook = isReached ? w.reached(title) : w.toGo(f.number(points - balance), title)
  return <>
    <div>
      <progress max={points} value={Math.min(balance, points)} aria-label={`${standing}. ${outlook}`} />
      <p class="hd xs m n"><span>{standing}</span><span>{outlook}</span></p>
    </div>
    <div ref={said} tabIndex={-1} role="status">
      {granted && <><p class="s"><Own text={offer.title} /></p><Code v={v} w={w} granted={granted} /></>}
      {faultOf(w, claiming) && <p class="s">{faultOf(w, claiming)}</p>}
    </div>
    {act && isReached && !granted && <div class="acts"><button type="button" class="btn" disabled={state === 'busy'} onClick={() => void claim().then(() => said.current?.focus())}>{w.use(amount(points))}</button></div>}
  </>
}
