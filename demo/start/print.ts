import { mainOrder } from '../data/stories.ts'
import type { Demo } from './demo.ts'

/** What a newcomer reads when all is running. */
export const summary = ({ links, apiKey, orders }: Demo): string => `
Doorstep is running.

  A parcel on its way   ${links.parcel}
  Look-up page          ${links.lookup}
                        order ${mainOrder}, sam@mailbox.example or BS6 5BN
  Demo shop             ${links.shop}
  All ${orders.size} orders         ${links.mail}
  Gallery               ${links.gallery}
  Carrier desk          ${links.desk}
  API reference         ${links.reference}
  API key of the demo   ${apiKey}

Scan a parcel at the carrier desk and watch its page. Ctrl-C stops everything.`
