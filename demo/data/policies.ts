import type { z } from 'zod'
import type { helpContent } from '../../contract/content/help.ts'
import type { policyContent } from '../../contract/content/policy.ts'
import type { Locale } from '../../contract/vocabulary.ts'

const say = (en: string, hi: string, ar: string): Readonly<Record<Locale, string>> => ({ en, hi, ar })

/** What Marigold & Main does when something is not right: each entry switches its block on. */
export const demoPolicies = {
  problems: {
    about: 'problems', answerDays: 1, withinDays: 60, notArrived: { afterDelivered: 2, afterExpected: 5 },
    next: say('Ines reads it and answers here by tomorrow evening. Broken or missing things we send again.', 'इनेस इसे पढ़ती हैं और कल शाम तक यहीं जवाब देती हैं। टूटी या छूटी चीज़ हम दोबारा भेजते हैं।', 'تقرؤه إينيس وترد هنا حتى مساء الغد. وما تلف أو نقص نرسله من جديد.'),
  },
  messages: { about: 'messages', answerDays: 1 },
  wishes: { about: 'wishes', wishes: ['neighbour', 'safe_place', 'another_day'], until: 'out_for_delivery', daysAhead: 5, next: say('We hand it to the driver with the parcel.', 'हम इसे पार्सल के साथ ड्राइवर को दे देते हैं।', 'نسلّمها إلى السائق مع الشحنة.') },
  blades: { about: 'returns', skus: ['knives'], days: 14, free: true, requests: true, answerDays: 1, text: say('Knives go back unused, with the blade guard on.', 'चाकू बिना इस्तेमाल किए, धार पर कवर लगाकर लौटाएँ।', 'تُرجع السكاكين غير مستعملة، مع غطاء النصل.') },
  heads: { about: 'returns', skus: ['heads'], days: 0, excluded: true, text: say('Brush heads cannot come back, for hygiene.', 'सफ़ाई के कारण ब्रश के सिरे वापस नहीं हो सकते।', 'لا تُرجع رؤوس الفرشاة لأسباب صحية.') },
  returns: {
    about: 'returns', days: 60, free: true, requests: true, answerDays: 1,
    next: say('You get a code by tomorrow evening: show it at any pick-up shop, print nothing.', 'कल शाम तक आपको एक कोड मिलेगा: किसी भी पिक-अप दुकान पर दिखाएँ, कुछ छापना नहीं।', 'يصلك رمز حتى مساء الغد: أبرزه في أي متجر استلام، ولا تطبع شيئًا.'),
  },
} satisfies Readonly<Record<string, z.input<typeof policyContent>>>

/** Questions of the shop's own. `shop` is the origin of the demo shop. */
export const demoHelp = (shop: string): Readonly<Record<string, z.input<typeof helpContent>>> => ({
  invoice: { q: say('Where is my invoice?', 'मेरा बिल कहाँ है?', 'أين فاتورتي؟'), a: say('In your confirmation email, as a PDF.', 'पुष्टि वाले ईमेल में, PDF के रूप में।', 'في رسالة التأكيد، بصيغة PDF.'), keywords: ['receipt', 'VAT', 'PDF'], when: { states: ['delivered', 'delivered_late'] } },
  gift: { q: say('Can you leave out the prices?', 'क्या दाम हटाए जा सकते हैं?', 'هل يمكن إخفاء الأسعار؟'), a: say('There are none in the box. The invoice goes to you alone.', 'डिब्बे में कोई दाम नहीं होता। बिल सिर्फ़ आपको मिलता है।', 'لا أسعار في العلبة. الفاتورة تصلك وحدك.'), keywords: ['present', 'gift'], searchOnly: true },
  rust: { q: say('The knives have spots. What now?', 'चाकुओं पर धब्बे हैं। अब?', 'على السكاكين بقع. ماذا أفعل؟'), a: say('Rub them with lemon and a soft cloth, rinse and dry at once. Spots come from salt in the dishwasher.', 'नींबू और नरम कपड़े से रगड़ें, धोकर तुरंत सुखाएँ। धब्बे डिशवॉशर के नमक से आते हैं।', 'افركها بالليمون وقطعة قماش ناعمة، ثم اشطفها وجففها فورًا. البقع من ملح غسالة الصحون.'), keywords: ['rust', 'stain'], when: { skus: ['knives'], states: ['delivered', 'delivered_late'], daysAfterDelivery: { from: 7, to: 365 } } },
  workshop: { q: say('Do you grind knives?', 'क्या आप चाकू तेज़ करते हैं?', 'هل تشحذون السكاكين؟'), a: say('On Saturdays in Leeds, four pounds a blade, while you wait.', 'शनिवार को लीड्स में, चार पाउंड प्रति चाकू, आपके सामने।', 'أيام السبت في ليدز، أربعة جنيهات للنصل، وأنت تنتظر.'), keywords: ['sharpen', 'blunt'], searchOnly: true, link: { label: say('Where we are', 'हम कहाँ हैं', 'أين نحن'), url: `${shop}/contact` } },
})

/** Whose shopper found the cooker chipped and was answered. */
export const problemOrder = '20436'
/** Whose shopper sends the whetstone back. */
export const returnOrder = '20421'
export const returnNumber = 'MMBACK0020421'
