import { ahead } from '../i18n/headline.ts'
import { contactOf } from '../model/contact.ts'
import type { PageModel } from '../model/page-model.ts'
import { Block, Out, Row } from '../ui/parts.tsx'
import type { View } from '../ui/view.ts'

/** Where it goes, what happens if nobody answers, and the day; a change only where there is a link to make it. */
export const Delivery = ({ v, model }: { v: View; model: PageModel }) => {
  const { m, f } = v.s
  const { order, store } = model.answer
  const shipment = model.parcels.length === 1 ? model.focus?.shipment : undefined
  const isOver = shipment?.status === 'delivered' || Boolean(order.cancelledAt)
  const to = order.destination
  const going = [order.shopperName, [to?.town, to?.district].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const e = shipment && !isOver ? ahead(shipment.estimate, model.today) : null
  const contact = contactOf(store)
  // Once it is over, where it was going is no news.
  return (isOver ? shipment?.signedBy : going || order.safePlace || e)
    ? <Block v={v} name="delivery" title={m.delivery} right={contact && <Out class="link s" href={contact}>{m.report}</Out>}>
        <dl class="rows">
          {going && <Row term={m.to}><bdi>{going}</bdi></Row>}
          {order.safePlace && !isOver && <Row term={m.ifOut} link={shipment?.links.reroute} to="wishes" change={m.change}><bdi>{order.safePlace}</bdi></Row>}
          {e && <Row term={m.day} link={shipment?.links.reschedule} to="wishes" change={m.change}>{f.day(e.likely)}</Row>}
          {shipment?.signedBy && <Row term={m.signed}><bdi>{shipment.signedBy}</bdi></Row>}
        </dl>
      </Block>
    : null
}
