import type { ShownOffer } from '../../../contract/blocks/rewards.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { BlockFixture } from './fixture.ts'

const words = {
  en: {
    wait: ['£10 for the wait', 'Off anything, no minimum. Yours whatever day it comes.'], keen: ['£5 off the sharpener', 'Because knives ask for one sooner or later.'], goal: ['£10 off', ''],
    table: ['Join The Kitchen Table', '2,300 home cooks who swap recipes.'], letter: ['One recipe on Sundays', 'A short letter, no sales.'], evening: ['Knife skills evening', 'In the Bristol shop. Free for you and a friend.'], knives: 'Knife set',
  },
  hi: {
    wait: ['इंतज़ार के लिए £10', 'किसी भी चीज़ पर, बिना न्यूनतम रकम। पार्सल जिस दिन भी आए, यह आपका है।'], keen: ['शार्पनर पर £5 की छूट', 'क्योंकि चाकू को कभी न कभी धार चाहिए।'], goal: ['£10 की छूट', ''],
    table: ['रसोई की मेज़ से जुड़ें', '2,300 घरेलू रसोइये जो रेसिपी बाँटते हैं।'], letter: ['रविवार को एक रेसिपी', 'एक छोटी चिट्ठी, कोई बिक्री नहीं।'], evening: ['चाकू के हुनर की शाम', 'ब्रिस्टल की दुकान में। आपके और एक दोस्त के लिए मुफ़्त।'], knives: 'चाकू सेट',
  },
  ar: {
    wait: ['١٠ جنيهات لأجل الانتظار', 'على أي شيء، بلا حد أدنى. هي لك في أي يوم وصلت الشحنة.'], keen: ['خصم ٥ جنيهات على المسن', 'لأن السكاكين تحتاج إليه عاجلًا أو آجلًا.'], goal: ['خصم ١٠ جنيهات', ''],
    table: ['انضم إلى مائدة المطبخ', '٢٣٠٠ طاهٍ في بيوتهم يتبادلون الوصفات.'], letter: ['وصفة كل أحد', 'رسالة قصيرة بلا إعلانات.'], evening: ['أمسية مهارات السكين', 'في متجر بريستول. مجانًا لك ولصديق.'], knives: 'طقم السكاكين',
  },
} as const satisfies Record<Locale, unknown>

type Texts = (typeof words)['en'] extends infer All ? { [Key in keyof All]: All[Key] extends readonly unknown[] ? Key : never }[keyof All] : never

const offer = (locale: Locale, id: string, kind: ShownOffer['kind'], key: Texts, more: Partial<ShownOffer> = {}): ShownOffer => {
  const [title, text] = words[locale][key]
  const say = (line: string) => ({ text: line, lang: locale })
  return { id, kind, title: say(title), text: text ? say(text) : null, button: null, links: [], startsAt: null, points: null, ends: null, why: [], state: 'open', granted: null, decision: null, ...more }
}
const spent = { points: null, isRedeemed: false, until: '2027-01-31' } as const

/** The ticket for the wait shows its code already; the other is still folded up. */
export const ticketFixture: BlockFixture<'ticket'> = ({ state, locale }) => {
  const isApology = state === 'late' || state === 'delivered_late'
  const shown = isApology
    ? offer(locale, 'for-the-wait', 'apology', 'wait', { why: [{ reason: 'delivery_late', title: null }], state: 'granted', granted: { ...spent, code: 'SAM-WAIT-10' } })
    : offer(locale, 'keen', 'discount', 'keen', { why: [{ reason: 'bought', title: words[locale].knives }], ends: '2026-12-31' })
  return { type: 'ticket', id: 'ticket', decision: null, commerce: !isApology, isApology, offer: shown }
}

export const pointsFixture: BlockFixture<'points'> = ({ state, locale }) => {
  const hasArrived = state === 'delivered' || state === 'delivered_late'
  const added = hasArrived ? { order: 64, wait: state === 'delivered_late' ? 64 : 0 } : null
  return {
    type: 'points', id: 'points', decision: null, commerce: true, name: null, balance: 364 + (added ? added.order + added.wait : 0), coming: hasArrived ? 0 : 64, added,
    goal: { points: 500, offer: offer(locale, 'ten-pounds', 'discount', 'goal', { why: [{ reason: 'points', title: null }] }) },
  }
}

/** Where else the shop is stands in its own block, so no offer repeats it. */
export const offersFixture: BlockFixture<'offers'> = ({ locale }) => ({
  type: 'offers', id: 'offers', decision: null, commerce: true, birthday: { monthDay: null },
  offers: [
    offer(locale, 'kitchen-table', 'community', 'table', { links: [{ name: 'Discord', url: 'https://community.marigold.example/table' }], points: 20 }),
    offer(locale, 'sunday-recipe', 'newsletter', 'letter', { points: 15, state: 'pending' }),
    offer(locale, 'knife-evening', 'event', 'evening', { startsAt: { wall: '2026-12-05T18:30:00', instant: '2026-12-05T18:30:00.000Z' }, why: [{ reason: 'bought', title: words[locale].knives }] }),
  ],
})
