import type { z } from 'zod'
import type { customContent } from '../../contract/content/custom.ts'
import type { giftContent } from '../../contract/content/gift.ts'
import type { messageContent } from '../../contract/content/message.ts'
import type { Locale } from '../../contract/vocabulary.ts'

const say = (en: string, hi: string, ar: string): Readonly<Record<Locale, string>> => ({ en, hi, ar })

/** The shop's own words on its pages. `shop` is the origin of the demo shop. */
export const demoMessages = (shop: string): Readonly<Record<string, z.input<typeof messageContent>>> => ({
  'slow-table': {
    title: say('The slow table', 'धीमी आँच की मेज़', 'المائدة الهادئة'),
    text: say('Six meat-free stews that look after themselves while you are at work.', 'छह शाकाहारी पकवान जो आपके काम पर रहते अपने आप पकते हैं।', 'ست يخنات بلا لحم تُطهى وحدها وأنت في عملك.'),
    link: { label: say('Read the recipes', 'रेसिपी पढ़ें', 'اقرأ الوصفات'), url: `${shop}/recipes` }, image: `${shop}/images/bowl.png`,
  },
})

/** A pool of small gifts. */
export const demoGifts: Readonly<Record<string, z.input<typeof giftContent>>> = {
  cloth: {
    title: 'Linen cloth, marigold dye', stock: 200, cost: { amount: 180, currency: 'GBP' }, fits: { skus: ['knives'] },
    hint: { title: say('There is something extra in the box', 'डिब्बे में कुछ और भी है', 'في العلبة شيء إضافي'), text: say('Tucked under the paper. No peeking at the packing slip.', 'काग़ज़ की तह के नीचे रखा है। पैकिंग पर्ची मत देखिएगा।', 'مخبأ تحت الورق. لا تنظر إلى قسيمة التغليف.') },
    note: { title: say('Did you find it?', 'क्या वह मिल गया?', 'هل وجدته؟'), text: say('Under the paper: a linen cloth, dyed with marigold petals by Ines in our workshop.', 'काग़ज़ की तह के नीचे: लिनन का कपड़ा, जिसे इनेस ने हमारी वर्कशॉप में गेंदे की पंखुड़ियों से रंगा है।', 'تحت الورق: قطعة كتان صبغتها إينيس في ورشتنا ببتلات القطيفة.') },
  },
  bookmark: {
    title: 'Pressed-flower bookmark', stock: 500, cost: { amount: 40, currency: 'GBP' }, fits: { skus: ['book'] },
    note: { title: say('Page one has company', 'पहला पन्ना अकेला नहीं', 'الصفحة الأولى ليست وحدها'), text: say('A bookmark with a marigold from last summer.', 'पिछली गर्मियों के गेंदे वाला एक बुकमार्क।', 'شريطة كتاب فيها زهرة قطيفة من الصيف الماضي.') },
  },
  seeds: {
    title: 'Marigold seeds', stock: 1000, cost: { amount: 25, currency: 'GBP' },
    hint: { title: say('There is something extra in the box', 'डिब्बे में कुछ और भी है', 'في العلبة شيء إضافي'), text: say('It weighs next to nothing, for now.', 'अभी इसका वज़न न के बराबर है।', 'لا يكاد يزن شيئًا، حتى الآن.') },
    note: { title: say('For the windowsill', 'खिड़की के लिए', 'لحافة النافذة'), text: say('A paper bag with marigold seeds. Sow them in April.', 'गेंदे के बीजों की एक पुड़िया। अप्रैल में बोइए।', 'كيس ورقي فيه بذور قطيفة. ازرعها في أبريل.') },
  },
}

/** A block that always says the same. */
export const demoOwnBlocks = (shop: string): Readonly<Record<string, z.input<typeof customContent>>> => ({
  sizes: {
    states: ['delivered'], match: { skus: ['shoes'] }, title: say('Do they fit?', 'क्या ये सही बैठे?', 'هل هي على مقاسك؟'),
    body: {
      en: [{ type: 'paragraph', text: ['Ours run ', { text: 'half a size small', strong: true }, '. A thumb’s width at the toe is right; less, and the next size is yours for the asking.'] }],
      hi: [{ type: 'paragraph', text: ['हमारे जूते ', { text: 'आधा नंबर छोटे', strong: true }, ' आते हैं। आगे अँगूठे जितनी जगह सही है; कम हो तो बड़ा नंबर माँग लें।'] }],
      ar: [{ type: 'paragraph', text: ['مقاساتنا ', { text: 'أصغر بنصف نمرة', strong: true }, '. عرض إبهام عند المقدمة مناسب؛ فإن كان أقل فاطلب المقاس التالي.'] }],
    },
    links: [{ label: say('Size guide', 'नाप की तालिका', 'دليل المقاسات'), url: `${shop}/sizes` }],
  },
})
