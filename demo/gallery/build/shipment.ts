import type { PageEstimate, PageShipment } from '../../../contract/page.ts'
import { milestones, type Milestone } from '../../../contract/vocabulary.ts'
import { at, type StoryZone } from './time.ts'

/**
 * The five steps with their days, in the order of `milestones`. Everything before `now` is done, everything after is
 * expected where a day is given; `delivered` as `now` is done itself.
 */
export const steps = (now: Milestone, days: readonly (string | null)[]): PageShipment['milestones'] => {
  const standing = milestones.indexOf(now)
  return milestones.map((milestone, i) => {
    const done = i < standing || (i === standing && now === 'delivered')
    return { milestone, day: days[i] ?? null, done, expected: !done && i !== standing && (days[i] ?? null) !== null }
  })
}

/** Days of the main story: ordered Thursday, packed and collected Friday, due Tuesday. */
export const storyDays = ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-24', '2026-11-24'] as const

/** An estimate of one day or of several; hours are wall clocks on the likely day. */
export const estimate = (from: string, to = from, more: { likely?: string; hours?: readonly [string, string]; zone?: StoryZone; source?: PageEstimate['source']; odds?: PageEstimate['odds'] } = {}): PageEstimate => {
  const likely = more.likely ?? from
  return {
    from, to, likely, source: more.source ?? 'carrier', odds: more.odds ?? null,
    window: more.hours ? { from: at(`${likely}T${more.hours[0]}`, more.zone), to: at(`${likely}T${more.hours[1]}`, more.zone) } : null,
  }
}

export const carriers = {
  royalMail: { id: 'royal-mail', name: 'Royal Mail', url: 'https://www.royalmail.com/track-your-item#/tracking-results/JV447199205GB' },
  ups: { id: 'ups', name: 'UPS', url: 'https://www.ups.com/track?tracknum=1Z4471990320418120' },
  dhl: { id: 'dhl-unified', name: 'DHL', url: 'https://www.dhl.com/en/express/tracking.html?AWB=4471990320' },
  fedex: { id: 'fedex', name: 'FedEx', url: 'https://www.fedex.com/fedextrack/?trknbr=447199203184' },
  usps: { id: 'usps', name: 'USPS', url: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400144719920318204181' },
  canadaPost: { id: 'canada-post', name: 'Canada Post', url: 'https://www.canadapost-postescanada.ca/track-reperage/en#/details/4471992031820418' },
} as const satisfies Record<string, PageShipment['carrier']>

/** A parcel of the main story, in transit; every state says only what differs. */
export const parcel = (more: Partial<PageShipment> = {}): PageShipment => ({
  id: 'sh_Knives20418x', carrier: carriers.royalMail, service: 'Tracked 48', trackingNumber: 'JV447199205GB',
  status: 'in_transit', substatus: null, milestone: 'in_transit', milestones: steps('in_transit', storyDays),
  stuck: false, late: false, lateDays: null, estimate: estimate('2026-11-24', '2026-11-24', { hours: ['10:00', '14:00'] }),
  deliveredAt: null, deliveryPlace: null, signedBy: null, events: [],
  route: { origin: 'Leeds', last: 'Birmingham', destination: 'Bristol', progress: 0.52, returning: false },
  asked: { outcome: 'answered', askedAt: at('2026-11-23T08:40'), answeredAt: at('2026-11-23T08:40'), stale: false },
  cause: null, remedy: null, pickup: null, charge: null,
  links: { reroute: 'https://www.royalmail.com/receiving-mail/redelivery', reschedule: null, driver: null, cancel: null, proof: null },
  calendarUrl: '/p/example/sh_Knives20418x.ics', safePlace: null,
  items: [{ item: 'knives', quantity: 1 }, { item: 'cooker', quantity: 1 }, { item: 'brush', quantity: 1 }],
  ...more,
})

/** When the carrier was asked and answered; both at once unless said otherwise. */
export const asked = (answered: string, more: Partial<PageShipment['asked']> = {}): PageShipment['asked'] =>
  ({ outcome: 'answered', askedAt: at(answered), answeredAt: at(answered), stale: false, ...more })

export const noLinks: PageShipment['links'] = { reroute: null, reschedule: null, driver: null, cancel: null, proof: null }
