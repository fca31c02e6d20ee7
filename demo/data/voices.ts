import type { z } from 'zod'
import type { followContent } from '../../contract/content/follow.ts'
import type { reviewPolicyContent } from '../../contract/content/review-policy.ts'
import type { Locale } from '../../contract/vocabulary.ts'

const say = (en: string, hi: string, ar: string): Readonly<Record<Locale, string>> => ({ en, hi, ar })
const aspect = (id: string, en: string, hi: string, ar: string) => ({ id, text: say(en, hi, ar) })

/** When opinions are asked for, and what matters: a knife tells on the first evening, shoes after a few runs. */
export const demoReviewPolicies: Readonly<Record<string, z.input<typeof reviewPolicyContent>>> = {
  kitchen: {
    categories: ['Kitchen'], afterDays: 0,
    aspects: [
      aspect('sharp', 'Sharp', 'तेज़ धार', 'حادّ'), aspect('balanced', 'Well balanced', 'संतुलित', 'متوازن'), aspect('packed', 'Well packed', 'अच्छी पैकिंग', 'تغليف جيد'),
      aspect('pictured', 'As pictured', 'जैसा तस्वीर में', 'كما في الصورة'), aspect('off', 'Something was off', 'कुछ ठीक नहीं था', 'شيء لم يكن سليمًا'),
    ],
  },
  rest: { afterDays: 5, feedback: { to: say('Ines, who runs deliveries', 'डिलीवरी सँभालने वाली इनेस', 'إينيس، المسؤولة عن التسليم') } },
}

/** Where else the shop is. Nothing is fetched from there: links, and two pictures of its own. */
export const demoFollow = (shop: string): Readonly<Record<string, z.input<typeof followContent>>> => ({
  table: { what: 'community', name: 'The Kitchen Table', url: `${shop}/community`, text: say('2,300 home cooks who swap recipes', '2,300 घरेलू रसोइये जो रेसिपी बाँटते हैं', '٢٣٠٠ طاهٍ منزلي يتبادلون الوصفات') },
  instagram: { what: 'link', name: 'Instagram', url: 'https://www.instagram.com/' },
  tiktok: { what: 'link', name: 'TikTok', url: 'https://www.tiktok.com/' },
  youtube: { what: 'link', name: 'YouTube', url: 'https://www.youtube.com/' },
  'post-knives': { what: 'post', image: `${shop}/images/knives.png`, text: say('A knife block on a kitchen table', 'रसोई की मेज़ पर चाकू का ब्लॉक', 'حامل سكاكين على طاولة المطبخ') },
  'post-cooker': { what: 'post', image: `${shop}/images/cooker.png`, text: say('A slow cooker, lid off', 'बिना ढक्कन का स्लो कुकर', 'قدر طهي بطيء بلا غطاء') },
  unboxing: {
    what: 'unboxing',
    text: say('A photo or a short video earns 50 points. We ask before we share anything.', 'एक फ़ोटो या छोटे वीडियो पर 50 पॉइंट। कुछ भी दिखाने से पहले हम पूछते हैं।', 'الصورة أو المقطع القصير بـ ٥٠ نقطة. نسألك قبل أن نعرض أي شيء.'),
    consent: {
      version: '2026-11', mayShow: true,
      text: say('Marigold & Main may show what I send to other customers on its order pages, without my name. I can take it back at any time.', 'मैरीगोल्ड एंड मेन मेरी भेजी चीज़ बिना मेरे नाम के अपने ऑर्डर पेजों पर दूसरे ग्राहकों को दिखा सकता है। मैं इसे कभी भी वापस ले सकता या सकती हूँ।', 'يجوز لمتجر Marigold & Main أن يعرض ما أرسله على عملاء آخرين في صفحات طلباتهم دون اسمي. ويمكنني سحبه في أي وقت.'),
    },
    reward: { photo: 'unboxing' },
  },
})
