import type { WishesWords } from './en.ts'

export const hiWishes: WishesWords = {
  title: 'डिलीवरी के निर्देश',
  none: 'कुछ तय नहीं है। कोई न मिले तो ड्राइवर तय करेगा।',
  chosen: { neighbour: (what) => `पड़ोसी लेंगे: ${what}`, safe_place: (what) => `कोई न मिले तो: ${what}`, pickup_point: (what) => `पिक-अप पॉइंट पर: ${what}`, pickup_any: 'आपके पास के पिक-अप पॉइंट पर', another_day: (d) => `${d} को आए` },
  kinds: { neighbour: 'पड़ोसी को दें', safe_place: 'सुरक्षित जगह रखें', pickup_point: 'पिक-अप पॉइंट पर', another_day: 'किसी और दिन' },
  label: { neighbour: 'कौन से पड़ोसी?', safe_place: 'कहाँ?', pickup_point: 'कौन सा? (ज़रूरी नहीं)', another_day: 'किस दिन?' },
  until: { packed: 'पार्सल पैक होने तक आप इसे बदल सकते हैं।', in_transit: 'पार्सल हमारे यहाँ से निकलने तक आप इसे बदल सकते हैं।', out_for_delivery: 'पार्सल गाड़ी पर चढ़ने तक आप इसे बदल सकते हैं।' },
  change: 'कुछ और चुनें', choose: 'निर्देश दें', save: 'सहेजें', undo: 'वापस लें', saved: 'सहेज लिया गया।', missing: 'बताएँ कहाँ, या किसके पास।',
  late: 'यह नहीं हो सका। शायद इसके लिए देर हो चुकी है।',
}
