import { exampleOrder } from './worker-shop.ts'

/** A body each route of the merchant API would take, by `METHOD /path`. A new route with a body has its line here. */
export const bodyFor: Readonly<Record<string, unknown>> = {
  'PATCH /v1/shipments/{id}': { service: 'Express' },
  'POST /v1/shipments/{id}/events': { events: [{ time: '2026-11-20T10:00', status: 'delivered' }] },
  'POST /v1/orders': exampleOrder, 'POST /v1/orders/search': {}, 'POST /v1/shoppers/export': { email: exampleOrder.shopper.email }, 'POST /v1/shoppers/erase': { email: 'nobody@shopper.example' },
  'PUT /v1/products/{sku}': { title: 'Knife set' }, 'POST /v1/products': { products: [{ sku: 'KN-8', title: 'Knife set' }] }, 'PUT /v1/recommendations': {},
  'POST /v1/cases/{id}/entries': { text: 'A new one leaves today.' }, 'PATCH /v1/cases/{id}': { state: 'closed' },
  'PATCH /v1/reviews/{id}': { hidden: true }, 'PUT /v1/rewards/settings': {}, 'POST /v1/rewards/balance': { email: exampleOrder.shopper.email }, 'POST /v1/rewards/points': { email: exampleOrder.shopper.email, points: 1, reason: 'adjusted' },
  'POST /v1/redemptions': { code: 'KEEN-5-SAM' }, 'POST /v1/codes/{offer}': { codes: ['KEEN-5-SAM'] }, 'PUT /v1/custom-blocks/{name}': { url: 'http://carrier.test/block' },
  'POST /v1/webhooks': { url: 'http://carrier.test/hooks' }, 'PATCH /v1/webhooks/{id}': { name: 'theirs' },
  'PUT /v1/store': { name: 'Marigold & Main' }, 'PATCH /v1/store': { blocks: { hidden: ['care'] } }, 'PUT /v1/carrier-accounts/{carrier}': { credentials: { clientId: 'a', clientSecret: 'b' } },
}
export const nameOf = (route: { method: string; path: string }): string => `${route.method} ${route.path}`
