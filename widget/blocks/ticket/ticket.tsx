import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../../ui/icon.tsx'
import { BlockFrame } from '../block-frame.tsx'
import type { BlockProps } from '../block.ts'
import { Code, faultOf, Own, useClaim, Why } from '../reward-parts.tsx'
import type { RewardWords } from '../reward-words.ts'

export { words } from '../reward-words.ts'

/** What is given for a delay says in its title what for; any other ticket says why it is here. A ticket with its code behind a fold: the code is made or taken when it is first unfolded, so that looking at a page uses none up. */
export const View = ({ v, words: w, block: { offer, isApology }, act, report }: BlockProps<'ticket', RewardWords>) => {
  const [claiming, claim] = useClaim(offer, act, report)
  const { state, granted } = claiming
  // The last day to take it, then the last day to spend it: one of the two, in the open.
  const day = granted ? !granted.isRedeemed && granted.until : state === 'open' && offer.ends
  const stub = useRef<HTMLDetailsElement>(null)
  const fetchCode = () => { if (stub.current?.open && (state === 'open' || state === 'failed')) void claim() }
  // Unfolded before the page could act: the code comes as soon as it can.
  useEffect(fetchCode, [act])
  return <BlockFrame v={v} name="ticket" title="" label={offer.title.text}>
    <div class="ticket" data-arm={offer.id} data-decision={offer.decision ?? undefined}>
      <div>
        <p class="h"><Own text={offer.title} /></p>
        {offer.text && <p class="s"><Own text={offer.text} /></p>}
        {day && <p class="s">{granted ? w.until(v.s.f.day(day)) : w.ends(v.s.f.day(day))}</p>}
      </div>
      <details class="stub" ref={stub} onToggle={fetchCode}>
        <summary>{w.show}<Icon of="down" cls="turn" /></summary>
        {granted ? <Code v={v} w={w} granted={granted} isDated={false} /> : <p class="s">{act ? faultOf(w, claiming) || w.getting : w.noScript}</p>}
      </details>
    </div>
    {!isApology && <Why w={w} offers={[offer]} />}
  </BlockFrame>
}
