import { withFallback } from '../fallback.ts'
import { createPlural } from '../plural.ts'
import { en, type Messages } from './en.ts'

const n = createPlural('hi-IN')
const place = (p: string) => p && `${p} में `
/** Hindi puts place and time before the verb, so both come first. */
const front = (p: string, w: string) => `${w} ${place(p)}`

const own: Messages = {
  order: (no) => `ऑर्डर ${no}`, yourOrder: 'आपका ऑर्डर', details: 'ऑर्डर का विवरण', progress: 'प्रगति',
  updated: (t) => `अपडेट ${t}`, asOf: (t) => `${t} तक की जानकारी`,
  carrier: 'कूरियर',
  at: (w, d, t) => `${w === 'today' ? 'आज' : w === 'yesterday' ? 'कल' : `${d} को`}${t && ` ${t} बजे`}`,
  today: (d) => `आज, ${d}`, span: (a, b) => `${a} – ${b}`, either: (a, b) => `${a} या ${b}`,

  chip: {
    ordered: 'ऑर्डर मिल गया', label_created: 'पैक है, कूरियर का इंतज़ार', in_transit: 'रास्ते में है', out_for_delivery: 'डिलीवरी के लिए निकला',
    pickup: 'लेने के लिए तैयार', attempted: 'आप नहीं मिले', late: 'देर हो रही है', exception: 'रुका हुआ है', customs: 'कस्टम में रुका है',
    delivered: 'पहुँच गया', delivered_late: 'पहुँच गया', returning: 'हमारे पास लौट रहा है', returned: 'हमारे पास लौट आया', cancelled: 'रद्द',
  },
  step: { ordered: 'ऑर्डर मिला', packed: 'पैक हुआ', in_transit: 'रास्ते में', out_for_delivery: 'डिलीवरी पर निकला', delivered: 'पहुँचा' },
  stage: { done: 'पूरा', now: 'अभी', todo: 'बाकी' },
  next: (step, d) => `आगे: ${step}${d && `, ${d}`}`,
  label: { ordered: 'ऑर्डर', today: 'आज', promised: 'वादा', now: 'अब', delivered: 'पहुँचा' },

  pre: { arriving: 'पहुँचेगा', today: 'आज पहुँचेगा', promised: 'वादे का दिन', late: 'अब संभावित दिन', attempted: 'अगली कोशिश', pickup: 'इस दिन तक ले लें', returning: 'पैसे इस दिन तक वापस' },
  ofParcels: (of) => `${n(of, { other: '# पार्सल' })} में से अगला`,
  h: {
    today: 'आज', ordered: 'हमें आपका ऑर्डर मिल गया।', label_created: 'पैक होकर तैयार है।', in_transit: 'आपकी ओर आ रहा है।', out_for_delivery: 'आज पहुँचेगा।', pickup: 'लेने के लिए तैयार है।',
    attempted: 'आप नहीं मिले।', late: 'हमारे वादे से देर हो गई।', exception: 'आपका पार्सल रुका हुआ है।', customs: 'कस्टम में रुका है।', delivered: 'पार्सल पहुँच गया।', delivered_late: 'पहुँच गया, पर हमारे बताए समय से देर से।',
    returning: 'पार्सल हमारे पास लौट रहा है।', returned: 'पार्सल हमारे पास लौट आया।', cancelled: 'यह डिलीवरी रद्द है।', address: 'पते में कुछ ठीक करना है।', damaged: 'रास्ते में ख़राब हो गया।', lost: 'लगता है पार्सल खो गया।',
  },
  toPay: (money) => `कस्टम से छुड़ाने के लिए ${money}`,
  hereLate: (days) => n(days, { other: 'पहुँच गया, # दिन देर से।' }),
  parcels: (of) => n(of, { other: '# पार्सल' }),
  parcelsHere: (got, of) => got ? `${n(of, { other: '# पार्सल' })} में से ${n(got, { other: '#' })} पहुँच गए।` : `${n(of, { other: '# पार्सल' })} रास्ते में हैं।`,
  parcelOf: (no, of) => `पार्सल ${no}, कुल ${of}`,
  likely: (range) => `सबसे संभावित समय ${range}`, between: (a, b) => `${a} और ${b} के बीच`,

  lede: {
    ordered: (_p, w) => `हमें आपका ऑर्डर ${w} मिला और हम उसे तैयार कर रहे हैं।`,
    packed: (p, w) => `आपका पार्सल ${front(p, w)} पैक हुआ और कूरियर का इंतज़ार कर रहा है।`,
    handed_over: (p, w, c) => `${c} ने आपका पार्सल ${front(p, w)} ले लिया।`,
    arrived: (p, w) => `आपका पार्सल ${w} ${p || 'डिपो'} पहुँचा।`,
    departed: (p, w) => `आपका पार्सल ${w} ${p || 'डिपो'} से निकला और अब रास्ते में है।`,
    sorted: (p, w) => `आपके पार्सल की ${front(p, w)} छँटाई हुई।`,
    on_van: (p, w) => `आपका पार्सल ${front(p, w)} गाड़ी पर चढ़ाया गया।`,
    attempted: (_p, w) => `ड्राइवर ${w} आया, पर पार्सल दे नहीं पाया।`,
    delivered: (_p, w) => `आपका पार्सल ${w} पहुँच गया।`,
    cancelled: (_p, w) => `यह ${w} रद्द हुआ। कुछ भी डिलीवर नहीं होगा।`,
  },
  latest: (e, p, w) => `${e}${p && `, ${p}`}, ${w}।`,
  event: {
    ordered: 'ऑर्डर मिला', packed: 'पैक हुआ', label: 'लेबल बना', handed_over: 'कूरियर को सौंपा गया', arrived: 'डिपो पहुँचा', departed: 'डिपो से निकला', sorted: 'हब पर छँटाई हुई', in_transit: 'रास्ते में',
    customs_entered: 'कस्टम पहुँचा', customs_charge: 'कस्टम शुल्क तय हुआ', customs_released: 'कस्टम से छूटा', held: 'रोका गया', delayed: 'देरी हुई', address_problem: 'पते में दिक़्क़त', damaged: 'ख़राब हुआ', lost: 'गुम बताया गया',
    on_van: 'गाड़ी पर चढ़ा', attempted: 'डिलीवरी की कोशिश हुई', ready_for_pickup: 'लेने के लिए तैयार', delivered: 'पहुँच गया', redirected: 'दूसरी जगह भेजा गया', rescheduled: 'दूसरे दिन के लिए टला', returning: 'वापस लौट रहा है', returned: 'हमारे पास लौट आया', cancelled: 'रद्द हुआ', info: 'कूरियर की सूचना',
    nobody_home: 'घर पर कोई नहीं मिला', inaccessible: 'ड्राइवर दरवाज़े तक नहीं पहुँच पाया', refused: 'पार्सल लेने से मना किया गया', unclaimed: 'पार्सल लिया नहीं गया',
    safe_place: 'सुरक्षित जगह पर रखा गया', neighbour: 'पड़ोसी को दिया गया', mailbox: 'लेटरबॉक्स में डाला गया', locker: 'लॉकर में रखा गया', handed_over_door: 'दरवाज़े पर सौंपा गया',
  },
  cause: {
    weather: 'ख़राब मौसम के कारण रुका है।', address: 'पता अधूरा है।', capacity: 'कूरियर के पास जगह से ज़्यादा पार्सल हैं।',
    strike: 'हड़ताल के कारण रुका है।', missort: 'यह ग़लत रास्ते चला गया था, अब ठीक किया जा रहा है।', security: 'सुरक्षा जाँच का इंतज़ार है।',
  },
  miss: (d) => `हमने ${d} का वादा किया था और हम चूक रहे हैं। हमें खेद है।`, missed: (d) => `हमने ${d} का वादा किया था और हम चूक गए। हमें खेद है।`,
  noDay: 'अभी कोई दिन तय नहीं है।',
  payBy: (d) => `आगे भेजने के लिए ${d} तक भुगतान करें।`, pay: (money) => `${money} चुकाएँ`, total: 'कुल',
  waits: (name) => `आपका पार्सल यहाँ है: ${name}।`,
  sorry: 'आपको हमारे बताए समय से ज़्यादा इंतज़ार करना पड़ा। हमें खेद है।',
  back: (c) => `${c} आपका पार्सल हमारे पास वापस ला रहा है।`, refund: (money) => `${money} आपको वापस मिलेंगे`, refunded: (money, d) => `${d && `${d} तक `}${money} वापस किए जाएँगे।`,

  unknown: (c) => `${c} को अभी यह नंबर नहीं पता।`,
  unasked: (c) => `अभी ${c} से पूछ नहीं पाए।`,
  answered: (c, w) => `${c} ने पिछली बार ${w} जवाब दिया।`, nothingNew: (c, w) => `${c} ने ${w.replace(' को', '')} के बाद कुछ नया नहीं बताया।`,

  inside: (days, d) => days ? n(days, { other: `${d} के हमारे वादे से # दिन पहले।` }) : `हमारे वादे के दिन ही, ${d}।`,
  promise: (d) => `${d} तक का वादा।`, odds: (ten, of, d) => `${d} की संभावना ${of} में से ${ten}।`,
  from: { carrier: (c) => `यह दिन ${c} ने बताया है।`, model: () => 'यह दिन हमने पिछले पार्सलों से निकाला है।', merchant: () => 'यह दिन हमारी अपनी योजना है।' },
  safe: (host) => `भुगतान ${host} पर होता है। हम यहाँ कभी कार्ड की जानकारी नहीं माँगते।`,

  updates: 'अब तक का सफ़र', earlier: 'पहले की जानकारी', local: 'समय हर जगह का स्थानीय समय है।',
  inParcel: 'इस पार्सल में', inOrder: 'इस ऑर्डर में', unsent: 'अभी भेजा नहीं गया', yourParcels: 'आपके पार्सल',
  number: 'ट्रैकिंग नंबर', site: (c) => `${c} का अपना पेज`,
  delivery: 'डिलीवरी', to: 'पता', ifOut: 'कोई न मिले तो', day: 'दिन', signed: 'हस्ताक्षर', change: 'बदलें', report: 'समस्या बताएँ',
  where: 'कहाँ', open: 'खुलने का समय', bring: 'साथ लाएँ', code: 'काउंटर पर यह बताएँ', plan: 'हम क्या कर रहे हैं', planBack: 'आगे क्या होगा',
  act: { calendar: 'कैलेंडर में जोड़ें', reroute: 'डिलीवरी बदलें', reschedule: 'कोई और दिन', directions: 'रास्ता देखें', contact: 'संपर्क करें', driver: 'ड्राइवर को लिखें', cancel: 'ऑर्डर रद्द करें', proof: 'प्रमाण देखें', returns: 'वापस करें' },
  another: 'दूसरा ऑर्डर देखें', deliveries: 'आपकी डिलीवरी', returns: 'वापसी', contact: 'संपर्क', privacy: 'निजता', language: 'भाषा',
  live: { loading: 'आपका ऑर्डर खोजा जा रहा है।', offline: 'आप ऑफ़लाइन हैं।', offlineMore: 'यह हमारी पिछली जानकारी है। कनेक्शन लौटते ही यह अपने आप ताज़ा होगी।', retry: 'फिर कोशिश करें', copy: 'कॉपी', copied: 'कॉपी हो गया' },
}

export const hi: Messages = withFallback<Messages>(en, own)
