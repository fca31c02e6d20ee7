import { carrierHookRoutes } from './inbound/carrier-hooks.ts'
import { carrierAccountRoutes } from './merchant/carrier-accounts.ts'
import { caseRoutes } from './merchant/cases.ts'
import { contentRoutes } from './merchant/content.ts'
import { customBlockRoutes } from './merchant/custom-blocks.ts'
import { giftRoutes } from './merchant/gifts.ts'
import { orderRoutes } from './merchant/orders.ts'
import { productRoutes } from './merchant/products.ts'
import { reminderRoutes } from './merchant/reminders.ts'
import { shipmentRoutes } from './merchant/shipments.ts'
import { shopperRoutes } from './merchant/shoppers.ts'
import { storeRoutes } from './merchant/store.ts'
import { webhookDeliveryRoutes } from './merchant/webhook-deliveries.ts'
import { webhookRoutes } from './merchant/webhooks.ts'
import { wishRoutes } from './merchant/wishes.ts'
import { elsewhereActRoutes } from './public/acts/elsewhere.ts'
import { forgetActRoutes } from './public/acts/forget.ts'
import { reminderActRoutes } from './public/acts/reminders.ts'
import { imageRoutes } from './public/images.ts'
import { pageRoutes } from './public/pages.ts'
import { publicStoreRoutes } from './public/stores.ts'
import { visitRoutes } from './public/visits.ts'
import type { Route } from './route.ts'

/** The whole API. What is not in this table is no part of it. */
export const apiTable: readonly Route[] = [
  ...orderRoutes, ...shipmentRoutes, ...shopperRoutes, ...storeRoutes, ...carrierAccountRoutes, ...webhookRoutes, ...webhookDeliveryRoutes, ...contentRoutes, ...customBlockRoutes, ...giftRoutes, ...productRoutes, ...caseRoutes, ...wishRoutes, ...reminderRoutes, ...reminderActRoutes, ...elsewhereActRoutes, ...forgetActRoutes, ...visitRoutes, ...pageRoutes, ...publicStoreRoutes, ...imageRoutes, ...carrierHookRoutes,
]
