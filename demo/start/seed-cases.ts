import type { BlocksAnswer } from '../../contract/block.ts'
import type { CaseOpened } from '../../contract/case.ts'
import type { OrderView } from '../../contract/order.ts'
import { problemOrder, returnNumber, returnOrder } from '../data/policies.ts'
import type { Api } from './api.ts'

const hoursAgo = (hours: number): string => `${new Date(Date.now() - hours * 3_600_000).toISOString().slice(0, 19)}+00:00`

/** Milliseconds between two looks, and how many: the carriers tell of a delivery a little after the start. */
const every = 2_000, most = 60

/** One shopper reported a chip and was answered, another sends one of two stones back: as their pages would, once their parcels have come. */
export const seedCases = (api: Api, views: readonly OrderView[]): { readonly stop: () => void } => {
  let waiting = [[problemOrder, reportChip], [returnOrder, sendBack]] as readonly (readonly [string, (api: Api, order: OrderView) => Promise<void>])[]
  let timer: NodeJS.Timeout | undefined, left = most, isOver = false
  const look = async (): Promise<void> => {
    const done = await Promise.all(waiting.map(async ([number, say]) => {
      const known = views.find((view) => view.number === number)
      const order = known && await api.get<OrderView>(`/v1/orders/${known.id}`)
      if (order?.status !== 'delivered') return order === undefined
      if (!await hasCase(api, order)) await say(api, order)
      return true
    }))
    waiting = waiting.filter((_, index) => !done[index])
  }
  const next = (): void => {
    if (isOver || waiting.length === 0 || (left -= 1) < 0) return
    // The worker may be away for a moment, or for good: it is looked again as long as there are looks left.
    timer = setTimeout(() => { void look().catch(() => undefined).then(next) }, every)
    timer.unref()
  }
  next()
  return { stop: () => { isOver = true; clearTimeout(timer) } }
}

const reportChip = async (api: Api, order: OrderView): Promise<void> => {
  const id = await open(api, order, 'problems', { kind: 'damaged', items: [{ item: 'i2', quantity: 1 }], text: 'The lid has a chip on one side.' })
  await api.post(`/v1/cases/${id}/entries`, { text: 'Sorry about that, Priya. A new lid leaves Leeds tomorrow morning; keep the chipped one for the balcony.' })
}

const sendBack = async (api: Api, order: OrderView): Promise<void> => {
  const id = await open(api, order, 'returns', { items: [{ item: 'i1', quantity: 1 }], reason: 'changed_mind', text: 'One stone is enough for the two of us.' })
  await api.post(`/v1/cases/${id}/entries`, { text: 'Code R-421 at any pick-up shop until Friday.' })
  await follow(api, order)
}

const hasCase = async (api: Api, { id }: OrderView): Promise<boolean> => (await api.get<{ cases: unknown[] }>(`/v1/cases?order=${id}`)).cases.length > 0

const open = async (api: Api, { token }: OrderView, act: string, body: object): Promise<string> => {
  const page = await api.get<BlocksAnswer>(`/v1/pages/${token}/blocks`)
  return (await api.post<CaseOpened>(`/v1/acts/${act}`, { ...body, act: page.act })).case.id
}

/** The parcel back is one more shipment of the order, going the other way. */
const follow = async (api: Api, { number, placedAt, items }: OrderView): Promise<void> => {
  const view = await api.post<OrderView>('/v1/orders', { number, placedAt, fulfilments: [{ shipments: [{ direction: 'return', carrier: 'own-van', carrierName: 'Our own van', trackingNumber: returnNumber, items: items.slice(0, 1).map(({ sku }) => ({ sku, quantity: 1 })) }] }] })
  const parcel = view.shipments.find(({ trackingNumber }) => trackingNumber === returnNumber)
  if (parcel) await api.post(`/v1/shipments/${parcel.id}/events`, { events: [
    { time: hoursAgo(6), status: 'in_transit', kind: 'handed_over', place: { town: 'Bristol', country: 'GB' } }, { time: hoursAgo(2), status: 'in_transit', kind: 'departed', place: { town: 'Birmingham', country: 'GB' } },
  ] })
}
