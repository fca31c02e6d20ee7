import { carrierHookRoutes } from './inbound/carrier-hooks.ts'
import { carrierAccountRoutes } from './merchant/carrier-accounts.ts'
import { contentRoutes } from './merchant/content.ts'
import { orderRoutes } from './merchant/orders.ts'
import { shipmentRoutes } from './merchant/shipments.ts'
import { shopperRoutes } from './merchant/shoppers.ts'
import { storeRoutes } from './merchant/store.ts'
import { imageRoutes } from './public/images.ts'
import { pageRoutes } from './public/pages.ts'
import { publicStoreRoutes } from './public/stores.ts'
import type { Route } from './route.ts'

/** The whole API. What is not in this table is no part of it. */
export const apiTable: readonly Route[] = [
  ...orderRoutes, ...shipmentRoutes, ...shopperRoutes, ...storeRoutes, ...carrierAccountRoutes, ...contentRoutes, ...pageRoutes, ...publicStoreRoutes, ...imageRoutes, ...carrierHookRoutes,
]
