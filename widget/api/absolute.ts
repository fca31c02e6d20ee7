import type { PageAnswer, PageFacts, PageItem, PageShipment, PageStore } from '../../contract/page.ts'

/** The server names its own things by path; inside a shop they lie on another origin. Absolute addresses pass unchanged. */
export interface Absolute {
  readonly store: (store: PageStore) => PageStore
  readonly facts: <Facts extends PageFacts>(facts: Facts) => Facts
  readonly page: (page: PageAnswer) => PageAnswer
}

/** `base` is the folder the API lies under, with a closing slash; null leaves every path as it is (the hosted page). */
export const createAbsolute = (base: URL | null): Absolute => {
  const at = <Path extends string | null>(path: Path): Path => (base !== null && path !== null && /^\/(?!\/)/.test(path) ? new URL(path.slice(1), base).href as Path : path)
  const item = (line: PageItem): PageItem => ({ ...line, image: at(line.image) })
  const shipment = (parcel: PageShipment): PageShipment => ({ ...parcel, calendarUrl: at(parcel.calendarUrl) })
  const store = (shop: PageStore): PageStore => ({ ...shop, logo: at(shop.logo), lookupUrl: at(shop.lookupUrl) })
  const facts = <Facts extends PageFacts>(told: Facts): Facts => ({ ...told, order: { ...told.order, items: told.order.items.map(item) }, shipments: told.shipments.map(shipment) })
  return { store, facts, page: (page) => ({ ...facts(page), store: store(page.store), ordersLink: at(page.ordersLink) }) }
}
