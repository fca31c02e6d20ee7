import type { z } from 'zod'
import type { offerContent, pointsContent } from '../../contract/content/offer.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import type { Calendar } from './calendar.ts'

const say = (en: string, hi: string, ar: string): Readonly<Record<Locale, string>> => ({ en, hi, ar })

export const demoPoints: z.input<typeof pointsContent> = { perMajorUnit: 1, goal: { points: 500, offer: 'ten-pounds' } }
/** From the market stall. What has arrived meanwhile comes on top: Sam stands at 364, Priya at 428, Robin at 492. */
export const welcomePoints = ([['sam', 364], ['priya', 242], ['robin', 354]] as const).map(([name, amount]) => ({ email: `${name}@mailbox.example`, id: 'market-stall', amount }))

/** What the shop proposes, in its order. `shop` is the origin of the demo shop. */
export const demoOffers = (shop: string, when: Calendar): Readonly<Record<string, z.input<typeof offerContent>>> => ({
  'for-the-wait': {
    kind: 'apology', reward: { type: 'code', source: 'pool', lastsDays: 60 }, cost: { amount: 1000, currency: 'GBP' },
    title: say('£10 for the wait', 'इंतज़ार के लिए £10', '١٠ جنيهات لأجل الانتظار'),
    text: say('Off anything, no minimum. Yours whatever day it comes.', 'किसी भी चीज़ पर, कोई न्यूनतम रकम नहीं। पार्सल जिस दिन भी आए, यह आपका है।', 'على أي شيء وبلا حد أدنى. هي لك في أي يوم وصل الطرد.'),
  },
  keen: {
    kind: 'discount', reward: { type: 'code', source: 'pool', lastsDays: 40 }, cost: { amount: 500, currency: 'GBP' }, who: { skus: ['knives'] }, perShopper: null,
    title: say('£5 off the sharpener', 'शार्पनर पर £5 की छूट', 'خصم ٥ جنيهات على المسن'),
    text: say('Because knives ask for one sooner or later.', 'क्योंकि चाकू को कभी न कभी धार चाहिए।', 'لأن السكاكين تحتاج إليه عاجلًا أو آجلًا.'),
  },
  'ten-pounds': {
    kind: 'discount', reward: { type: 'code', prefix: 'TEN', lastsDays: 180 }, cost: { amount: 1000, currency: 'GBP' },
    title: say('£10 off', '£10 की छूट', 'خصم ١٠ جنيهات'),
  },
  'kitchen-table': {
    kind: 'community', reward: { type: 'points', points: 20 }, links: [{ name: 'The Kitchen Table', url: `${shop}/community` }],
    title: say('Join The Kitchen Table', 'रसोई की मेज़ से जुड़ें', 'انضم إلى مائدة المطبخ'), text: say('2,300 home cooks who swap recipes.', '2,300 घरेलू रसोइये जो रेसिपी बाँटते हैं।', '٢٣٠٠ طاهٍ في بيوتهم يتبادلون الوصفات.'),
  },
  'sunday-recipe': {
    kind: 'newsletter', reward: { type: 'points', points: 15 },
    title: say('One recipe on Sundays', 'रविवार को एक रेसिपी', 'وصفة كل أحد'), text: say('A short letter, no sales.', 'एक छोटी चिट्ठी, कोई बिक्री नहीं।', 'رسالة قصيرة بلا إعلانات.'),
  },
  'follow-us': {
    kind: 'follow', reward: { type: 'points', points: 10 }, links: ['Instagram', 'TikTok', 'YouTube'].map((name) => ({ name, url: `https://www.${name.toLowerCase()}.com/` })),
    title: say('Follow us', 'हमें फ़ॉलो करें', 'تابعنا'), text: say('Where the workshop shows its day.', 'जहाँ वर्कशॉप अपना दिन दिखाती है।', 'حيث تعرض الورشة يومها.'),
  },
  'knife-evening': {
    kind: 'event', startsAt: when.at(11, '18:30').replace('Z', '+00:00'), to: when.day(10), who: { skus: ['knives', 'stone'] }, budget: { total: 24 },
    title: say('Knife skills evening', 'चाकू के हुनर की शाम', 'أمسية مهارات السكين'), text: say('In the Bristol shop. Free for you and a friend.', 'ब्रिस्टल की दुकान में। आपके और एक दोस्त के लिए मुफ़्त।', 'في متجر بريستول. مجانًا لك ولصديق.'),
  },
  unboxing: {
    kind: 'unboxing', reward: { type: 'points', points: 50 }, perShopper: 3,
    title: say('Show us the unboxing', 'अनबॉक्सिंग दिखाएँ', 'أرنا لحظة فتح الصندوق'), text: say('A photo earns 50 points. We ask before we share anything.', 'एक फ़ोटो पर 50 पॉइंट। कुछ भी साझा करने से पहले हम पूछते हैं।', 'الصورة تمنحك ٥٠ نقطة. نسأل قبل أن ننشر أي شيء.'),
  },
  birthday: {
    kind: 'birthday', reward: { type: 'points', points: 100 },
    title: say('100 points for your birthday', 'जन्मदिन पर 100 पॉइंट', '١٠٠ نقطة في عيد ميلادك'),
  },
})

/** Codes the shop's own checkout knows. */
export const demoCodes: Readonly<Record<string, readonly string[]>> = {
  'for-the-wait': ['SAM-WAIT-10', ...Array.from({ length: 30 }, (_, at) => `WAIT-10-${String(401 + at * 7)}`)],
  keen: ['KEEN-5-SAM', ...Array.from({ length: 30 }, (_, at) => `KEEN-5-${String(212 + at * 9)}`)],
}
