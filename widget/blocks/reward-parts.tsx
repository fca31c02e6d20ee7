import { useRef, useState } from 'preact/hooks'
import type { ClaimAnswer, GrantedReward, ShownOffer } from '../../contract/blocks/rewards.ts'
import type { Said } from '../../contract/localized.ts'
import { createPlural } from '../i18n/plural.ts'
import { Glyph, Icon } from '../ui/icon.tsx'
import type { View } from '../ui/view.ts'
import type { Act, Report } from './block.ts'
import { glyphs } from './glyphs.ts'
import type { RewardWords } from './reward-words.ts'

/** An offer as it stands now: what the page brought, then what a claim gave. */
export interface Claiming {
  readonly state: ShownOffer['state'] | 'busy' | 'failed' | 'refused'
  readonly because: ClaimAnswer['because']
  readonly granted: GrantedReward | null
  /** Points after the claim; null = as the page said. */
  readonly balance: number | null
}

/** Takes an offer once, however often it is pressed. A failed try may be made again. */
export function useClaim(offer: ShownOffer, act: Act | null, report: Report): readonly [Claiming, () => Promise<void>] {
  const [claiming, setClaiming] = useState<Claiming>({ state: offer.state, because: null, granted: offer.granted, balance: null })
  const isBusy = useRef(false)
  return [claiming, async () => {
    if (!act || isBusy.current || claiming.state === 'granted') return
    isBusy.current = true
    setClaiming((before) => ({ ...before, state: 'busy' }))
    const result = await act<ClaimAnswer>('claims', { offer: offer.id })
    isBusy.current = false
    if (!result.ok) {
      // The order was called off, or the offer taken down, since the page was drawn.
      const isOver = result.fault.kind === 'not_found' || result.fault.kind === 'gone'
      setClaiming((before) => ({ ...before, state: isOver ? 'refused' : 'failed', because: isOver ? 'ended' : null }))
      return
    }
    if (result.value.state !== 'refused') report('claim', { decision: offer.decision, arm: offer.id })
    setClaiming(result.value)
  }]
}

/** What became of a press that gave nothing; '' while there is nothing to say. */
export const faultOf = (w: RewardWords, { state, because }: Claiming): string => state === 'failed' ? w.failed : state === 'refused' ? w.refused[because ?? 'ended'] : ''

/** The merchant's words, in their own language. */
export const Own = ({ text }: { text: Said }) => <bdi lang={text.lang}>{text.text}</bdi>

/** Points with their unit: the merchant's name for them, or ours. */
export const amountOf = (v: View, w: RewardWords, name: Said | null = null) => (points: number): string =>
  name ? `${v.s.f.number(points)} \u2068${name.text}\u2069` : createPlural(v.s.f.tag)(points, w.points)

/** The code, left to right in every language, with a button to copy it once a script runs. */
export const Code = ({ v, w, granted, isDated = true }: { v: View; w: RewardWords; granted: GrantedReward; isDated?: boolean }) => {
  const [isCopied, setCopied] = useState(false)
  const { code, until, isRedeemed } = granted
  if (code === null) return null
  const copy = () => { v.onCopy?.(code); setCopied(true) }
  return <>
    <p class="hd"><code dir="ltr">{code}</code>{v.onCopy && !isRedeemed && <button type="button" class="btn sm" onClick={copy}><Glyph d={glyphs.copy} />{isCopied ? w.copied : w.copy}</button>}</p>
    {(isRedeemed || (until && isDated)) && <p class="m xs">{isRedeemed ? w.spent : w.until(v.s.f.day(until ?? ''))}</p>}
  </>
}

/** Why these offers: the conditions that held, and whether a place was learned, said once of all it is true of. Nothing else is known, so nothing else is said. */
export const Why = ({ w, offers }: { w: RewardWords; offers: readonly ShownOffer[] }) => <details class="why">
  <summary class="m"><Icon of="info" />{w.why}</summary>
  {[...new Set(offers.map((offer) => reasonsOf(w, offer)))].map((reason) => <p key={reason}>{offers.length > 1 && offers.map((offer) => reasonsOf(w, offer) === reason && <><b><Own text={offer.title} /></b><br /></>)}{reason}</p>)}
</details>

const reasonsOf = (w: RewardWords, { why, decision }: ShownOffer): string => [
  ...why.length === 0 ? [w.everyone] : why.map(({ reason, title }) => w.because[reason](title === null ? '' : `\u2068${title}\u2069`)),
  ...decision === null ? [] : [w.chosen],
].join(' ')
