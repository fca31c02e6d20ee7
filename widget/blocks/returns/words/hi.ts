import type { ReturnsWords } from './en.ts'

export const hiReturns: ReturnsWords = {
  title: 'वापसी',
  until: (d) => `${d} तक`, untilFree: (d) => `${d} तक, मुफ़्त`,
  over: (d) => `${d} से समय ख़त्म`, excluded: 'वापस नहीं हो सकता', any: 'वापस हो सकता है', asked: 'वापसी माँगी गई', askedSome: (count, of) => `वापसी माँगी गई: ${of} में से ${count}`,
  terms: 'शर्तें', start: 'वापसी शुरू करें', ask: 'कुछ वापस करें',
  howMany: (title) => `${title}: कितने?`,
  why: 'वापस क्यों कर रहे हैं?',
  reasons: { too_small: 'छोटा है', too_big: 'बड़ा है', not_as_described: 'बताए जैसा नहीं', changed_mind: 'मन बदल गया', arrived_late: 'देर से आया', damaged: 'टूटा हुआ', other: 'कोई और कारण' },
  choose: 'सामान और कारण चुनें।',
  next: (d) => `हम इसे पढ़ते हैं और ${d} तक यहीं बताएँगे कि कैसे भेजना है।`, nextSoon: 'हम इसे पढ़ते हैं और यहीं बताएँगे कि कैसे भेजना है।',
  parcel: 'हमारे पास लौटता आपका पार्सल',
  status: { made: 'अभी जमा नहीं किया गया।', moving: 'हमारे पास लौट रहा है।', near: 'लगभग पहुँच गया है।', here: (d) => `${d} से हमारे पास है।`, back: 'हमारे पास पहुँच गया।', held: 'वापसी के रास्ते में रुका है।', failed: 'यह हम तक नहीं आ रहा। कृपया हमसे पूछें।' },
  refund: (money) => `${money} उसी तरीके से लौटेंगे जिससे आपने भुगतान किया था।`, refundBy: (money, d) => `${money} ${d} तक उसी तरीके से लौटेंगे जिससे आपने भुगतान किया था।`,
}
