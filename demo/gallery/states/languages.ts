import { order, page } from '../build/answer.ts'
import { scan } from '../build/event.ts'
import { asked, carriers, estimate, parcel, steps, storyDays } from '../build/shipment.ts'
import { marigold } from '../build/store.ts'
import { at, type StoryZone } from '../build/time.ts'
import type { PageEvent } from '../../../contract/page.ts'
import type { GalleryState } from '../state.ts'

const scanIn = (zone: StoryZone, lang: string, country: string) => (wall: string, kind: PageEvent['kind'], town: string, text: string): PageEvent =>
  scan(at(wall, zone), kind, `${town}, ${country}`, { text, textLang: lang })
const india = scanIn('Asia/Kolkata', 'hi', 'IN')
const arabia = scanIn('Asia/Riyadh', 'ar', 'SA')

/** Stories that play in Hindi and Arabic, with the carrier's own words in that script; and one in the wrong script for its page. */
export const languages: readonly GalleryState[] = [
  {
    state: 'in_transit', name: 'in-transit-hindi', label: 'In transit in India, carrier text in Hindi', locale: 'hi', store: { ...marigold, locale: 'hi', timeZone: 'Asia/Kolkata' },
    answer: page('2026-11-23T03:30', [parcel({
      carrier: carriers.dhl, service: 'DHL Express Domestic', trackingNumber: '4471990320', estimate: estimate('2026-11-24', '2026-11-24', { hours: ['10:00', '14:00'], zone: 'Asia/Kolkata' }),
      milestones: steps('in_transit', storyDays), asked: asked('2026-11-23T08:40', { askedAt: at('2026-11-23T08:40', 'Asia/Kolkata'), answeredAt: at('2026-11-23T08:40', 'Asia/Kolkata') }),
      route: { origin: 'जयपुर', last: 'अजमेर', destination: 'मुंबई', progress: 0.52, returning: false },
      events: [india('2026-11-23T06:12', 'departed', 'जयपुर', 'शिपमेंट जयपुर केंद्र से रवाना हुआ'), india('2026-11-21T03:12', 'sorted', 'जयपुर', 'केंद्र पर छाँटा गया'), india('2026-11-20T17:40', 'info', 'जयपुर', 'सोमवार की गाड़ी का इंतज़ार')],
    })], { store: { ...marigold, locale: 'hi', timeZone: 'Asia/Kolkata' }, order: order({ locale: 'hi-IN', currency: 'INR', destinationZone: 'Asia/Kolkata', shopperName: 'सैम पा॰', destination: { town: 'मुंबई', district: '400050', country: 'IN' }, safePlace: 'बरामदे में रख दें' }) }),
  },
  {
    state: 'in_transit', name: 'in-transit-arabic', label: 'In transit in Saudi Arabia, carrier text in Arabic', locale: 'ar', store: { ...marigold, locale: 'ar', timeZone: 'Asia/Riyadh' },
    answer: page('2026-11-23T06:00', [parcel({
      carrier: carriers.fedex, service: 'FedEx International Priority', trackingNumber: '447199203184', estimate: estimate('2026-11-24', '2026-11-24', { hours: ['10:00', '14:00'], zone: 'Asia/Riyadh' }),
      milestones: steps('in_transit', storyDays), asked: asked('2026-11-23T08:40', { askedAt: at('2026-11-23T08:40', 'Asia/Riyadh'), answeredAt: at('2026-11-23T08:40', 'Asia/Riyadh') }),
      route: { origin: 'الرياض', last: 'عفيف', destination: 'جدة', progress: 0.52, returning: false },
      events: [arabia('2026-11-23T06:12', 'departed', 'الرياض', 'غادرت الشحنة مركز الرياض'), arabia('2026-11-21T03:12', 'sorted', 'الرياض', 'فُرزت في المركز'), arabia('2026-11-20T17:40', 'info', 'الرياض', 'بانتظار رحلة يوم الاثنين (رقم 4471-B)')],
    })], { store: { ...marigold, locale: 'ar', timeZone: 'Asia/Riyadh' }, order: order({ locale: 'ar-SA', currency: 'SAR', destinationZone: 'Asia/Riyadh', shopperName: 'سام ب.', destination: { town: 'جدة', district: '23431', country: 'SA' }, safePlace: 'تُترك عند المدخل' }) }),
  },
  {
    state: 'in_transit', name: 'mixed-scripts', label: 'English page, carrier text in German and Arabic', store: marigold,
    answer: page('2026-11-23T08:52', [parcel({
      carrier: carriers.dhl, service: 'DHL Paket', trackingNumber: '00340434471992031842', route: { origin: 'Leeds', last: 'Köln', destination: 'جدة', progress: 0.4, returning: false },
      events: [scan(at('2026-11-23T06:12', 'Asia/Riyadh'), 'info', 'جدة, SA', { text: 'وصلت الشحنة إلى المستودع 12 (B-7)', textLang: 'ar' }), scan(at('2026-11-22T19:05', 'Europe/Berlin'), 'info', 'Köln, DE', { text: 'Die Sendung wurde im Start-Paketzentrum bearbeitet.', textLang: 'de' })],
    })], { order: order({ shopperName: 'سام P.', destination: { town: 'جدة', district: '23431', country: 'SA' } }) }),
  },
]
