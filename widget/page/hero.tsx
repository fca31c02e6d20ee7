import { chipOf, pageHeadline } from '../i18n/headline.ts'
import { freshnessLine, pageLede } from '../i18n/sentence.ts'
import { actionsOf } from '../model/actions.ts'
import type { PageModel, ParcelModel } from '../model/page-model.ts'
import { sceneOf } from '../model/scene.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Fact, Heading, Lines, Row, Turn, type Tone } from '../ui/parts.tsx'
import type { View } from '../ui/view.ts'
import { Journey } from './journey.tsx'
import { milestoneSteps, parcelSteps, Steps } from './steps.tsx'

type Look = readonly [IconName, Tone]
const looks: { readonly [state in ParcelModel['state']]: Look } = {
  label_created: ['parcel', ''], in_transit: ['van', ''], out_for_delivery: ['van', ''], pickup: ['parcel', 'ok'], attempted: ['door', 'warn'], late: ['clock', 'warn'],
  exception: ['alert', 'bad'], customs: ['alert', 'warn'], delivered: ['check', 'ok'], delivered_late: ['check', 'ok'], returning: ['parcel', 'warn'], cancelled: ['info', ''],
}
/** States in which the five steps say how far it is; in the others something else comes next. */
const withSteps: readonly ParcelModel['state'][] = ['label_created', 'in_transit', 'out_for_delivery', 'attempted', 'late']

/** Icon and tone of a state; tone never stands alone, words are beside it. */
export const lookOf = (parcel: ParcelModel | null): Look => (parcel ? looks[parcel.state] : ['parcel', ''])

export const Chip = ({ look: [icon, tone], children }: { look: Look; children: string }) =>
  <span class={`chip ${tone && `pill tone ${tone}`}`}><Icon of={icon} />{children}</span>

/** The promise never disappears: struck through beside the day that took its place. */
const PromiseChange = ({ v, parcel, model }: { v: View; parcel: ParcelModel; model: PageModel }) => {
  const { s: { m, f } } = v
  const promised = model.answer.order.promised?.to
  const { shipment, state } = parcel
  if (!promised || !shipment.late || state === 'returning' || state === 'cancelled') return null
  const now = shipment.deliveredAt?.wall ?? shipment.estimate?.likely
  return <div class="swap" part="promise-change">
    <p><span class="m s">{m.label.promised}</span><b class="m"><s>{f.dayShort(promised)}</s></b></p><Icon of="next" cls="flip" />
    <p><span class="m s">{shipment.deliveredAt ? m.label.delivered : m.label.now}</span><b>{now ? f.dayShort(now) : '…'}</b></p>
  </div>
}

const Charge = ({ v, parcel: { shipment: { charge } } }: { v: View; parcel: ParcelModel }) => charge && charge.lines.length
  ? <dl class="rows s">{[...charge.lines, { label: v.s.m.total, amount: charge.total }].map(({ label, amount }) => <div class="hd n"><dt><bdi>{label}</bdi></dt><dd>{v.s.f.money(amount)}</dd></div>)}</dl>
  : null

const Pickup = ({ v, parcel: { shipment: { pickup } } }: { v: View; parcel: ParcelModel }) => {
  const { m } = v.s
  return pickup && <dl class="rows">
    <Row term={m.where}><bdi>{[pickup.name, pickup.address].filter(Boolean).join(', ')}</bdi></Row>
    {pickup.hours && <Row term={m.open}><bdi>{pickup.hours}</bdi></Row>}
    {pickup.bring && <Row term={m.bring}><bdi>{pickup.bring}</bdi></Row>}
  </dl>
}

export const Actions = ({ v, parcel, model }: { v: View; parcel: ParcelModel; model: PageModel }) => {
  const { s: { m, f } } = v
  const acts = actionsOf(parcel, model.answer.store, v.base)
  const rests = parcel.shipment.status === 'delivered' || parcel.state === 'cancelled'
  return acts.length ? <div class="acts" part="actions">{acts.map(({ name, href, to, label }, i) =>
    <Turn to={to} cls={`btn ${i || rests ? '' : 'go'}`} href={href}>{label ? <bdi>{label}</bdi> : name === 'pay' && parcel.shipment.charge ? m.pay(f.money(parcel.shipment.charge.total)) : m.act[name as keyof typeof m.act]}</Turn>)}
  </div> : null
}

/** Answer first: state, day, one sentence, what can be done; then where and when as a picture. */
export const Hero = ({ v, model, offline }: { v: View; model: PageModel; offline: boolean }) => {
  const { s } = v, { m } = s
  const { answer, focus, parcels } = model
  const { pre, h, when } = pageHeadline(s, model)
  const isCancelled = Boolean(answer.order.cancelledAt)
  const one = isCancelled || parcels.length > 1 ? null : focus
  const note = one && freshnessLine(s, one, answer.now)
  const asked = focus?.shipment.asked
  const isOld = offline || asked?.stale || asked?.outcome === 'unreachable'
  const pickup = one?.shipment.pickup
  const scene = sceneOf(model)
  return <section class="hero" part="hero" aria-labelledby="ds-h">
    <div class="say" part="status">
      <p class="state">
        <Chip look={isCancelled ? looks.cancelled : lookOf(one)}>{chipOf(m, model)}</Chip>
        {asked?.answeredAt && !isCancelled && <span class="m n">{(isOld ? m.asOf : m.updated)(s.stamp(asked.answeredAt))}</span>}
      </p>
      <Heading v={v} at={0} id="ds-h" tabIndex={-1}>{pre && <><small>{pre}</small> </>}{h}</Heading>
      {when && <p class="when n">{when}</p>}
      <p class="lede"><Lines lines={pageLede(s, model)} /></p>
      {note && <Fact icon="clock">{note.text}</Fact>}
      {one && <PromiseChange v={v} parcel={one} model={model} />}
      {one && <Charge v={v} parcel={one} />}
      {pickup?.code && <p class="code" part="pickup-code"><span class="m s">{m.code}</span><b class="n t0" dir="ltr">{pickup.code}</b></p>}
    </div>
    {!isCancelled && (!one || withSteps.includes(one.state)) &&
      <Steps v={v} steps={parcels.length > 1 ? parcelSteps(v, model) : milestoneSteps(v, one ? one.steps : model.steps)} isStuck={one?.shipment.stuck ?? false} />}
    {one && !offline && <Actions v={v} parcel={one} model={model} />}
    <Journey v={v} model={model} facts={offline && 'still' in scene ? { ...scene, still: true } : scene}>{one && <Pickup v={v} parcel={one} />}</Journey>
  </section>
}
