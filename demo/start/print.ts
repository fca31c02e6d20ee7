import { mainOrder, stories } from '../data/stories.ts'
import { calendar } from '../data/calendar.ts'
import type { Demo } from './demo.ts'

/** What a newcomer reads when all is running. */
export const summary = ({ links, apiKey, orders, urls }: Demo): string => {
  const told = new Map(stories(calendar(new Date()), urls.shop).map((story) => [story.number, story.story]))
  const others = [...orders].filter(([number]) => number !== mainOrder)
  return `
Doorstep is running.

  A parcel on its way   ${links.parcel}
  Look-up page          ${links.lookup}
                        order ${mainOrder}, sam@mailbox.example or BS6 5BN
  Demo shop             ${links.shop}
  Gallery               ${links.gallery}
  Carrier desk          ${links.desk}
  API reference         ${links.reference}
  API key of the demo   ${apiKey}

  More orders:
${others.map(([number, { link }]) => `    ${(told.get(number) ?? `Order ${number}`).padEnd(50)} ${link}`).join('\n')}

Scan a parcel at the carrier desk and watch its page. Ctrl-C stops everything.`
}
