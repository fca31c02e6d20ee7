import { withFallback } from '../fallback.ts'
import { createPlural } from '../plural.ts'
import { en, type Messages } from './en.ts'

const n = createPlural('ar-EG')
const place = (p: string) => p && ` في ${p}`
/** "since Monday", not "since on Monday". */
const since = (w: string) => w.replace(/^يوم /, '')
const parcelCount = (of: number) => n(of, { zero: 'لا شحنات', one: 'شحنة واحدة', two: 'شحنتان', few: '# شحنات', many: '# شحنة', other: '# شحنة' })
/** The same count after a preposition, where the dual changes its ending. */
const ofParcels = (of: number) => n(of, { two: 'شحنتين', few: '# شحنات', many: '# شحنة', other: '# شحنة' })
const late = (days: number) => n(days, { one: 'يومًا واحدًا', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })
const by = (days: number) => n(days, { one: 'بيوم واحد', two: 'بيومين', few: 'بـ# أيام', many: 'بـ# يومًا', other: 'بـ# يوم' })

const own: Messages = {
  order: (no) => `الطلب ${no}`, yourOrder: 'طلبك', details: 'تفاصيل الطلب', progress: 'التقدم',
  updated: (t) => `آخر تحديث ${t}`, asOf: (t) => `كما في ${t}`,
  carrier: 'شركة الشحن',
  at: (w, d, t) => `${w === 'today' ? 'اليوم' : w === 'yesterday' ? 'أمس' : `يوم ${d}`}${t && ` في ${t}`}`,
  today: (d) => `اليوم، ${d}`, span: (a, b) => `${a} – ${b}`, either: (a, b) => `${a} أو ${b}`,

  chip: {
    ordered: 'استلمنا الطلب', label_created: 'مغلّفة وتنتظر المندوب', in_transit: 'في الطريق', out_for_delivery: 'خرجت للتسليم',
    pickup: 'جاهزة للاستلام', attempted: 'لم نجدك', late: 'متأخرة', exception: 'موقوفة', customs: 'محتجزة في الجمارك',
    delivered: 'تم التسليم', delivered_late: 'تم التسليم', returning: 'في طريق العودة إلينا', returned: 'عادت إلينا', cancelled: 'أُلغيت',
  },
  step: { ordered: 'تم الطلب', packed: 'تم التغليف', in_transit: 'في الطريق', out_for_delivery: 'خرجت للتسليم', delivered: 'تم التسليم' },
  stage: { done: 'تمت', now: 'الآن', todo: 'لاحقًا' },
  next: (step, d) => `التالي: ${step}${d && `، ${d}`}`,
  label: { ordered: 'الطلب', today: 'اليوم', promised: 'موعدنا', now: 'الآن', delivered: 'وصلت' },

  pre: { arriving: 'تصل', today: 'تصل اليوم', promised: 'موعدنا حتى', late: 'متوقعة الآن', attempted: 'المحاولة التالية', pickup: 'استلمها حتى', returning: 'استرداد المبلغ حتى' },
  ofParcels: (of) => `التالية من ${ofParcels(of)}`,
  h: {
    today: 'اليوم', ordered: 'وصلنا طلبك.', label_created: 'مغلّفة وجاهزة.', in_transit: 'في الطريق إليك.', out_for_delivery: 'تصل اليوم.', pickup: 'جاهزة للاستلام.',
    attempted: 'لم نجدك.', late: 'تأخرت عن موعدنا.', exception: 'شحنتك موقوفة.', customs: 'محتجزة في الجمارك.', delivered: 'وصلت شحنتك.', delivered_late: 'وصلت، بعد الموعد الذي ذكرناه.',
    returning: 'تعود الشحنة إلينا.', returned: 'عادت الشحنة إلينا.', cancelled: 'أُلغي هذا التسليم.', address: 'العنوان يحتاج إلى تصحيح.', damaged: 'تضررت في الطريق.', lost: 'يبدو أنها فُقدت.',
  },
  toPay: (money) => `${money} لتخليصها من الجمارك`,
  hereLate: (days) => `وصلت متأخرة ${late(days)}.`,
  parcels: parcelCount,
  parcelsHere: (got, of) => got ? `وصل ${n(got, { other: '#' })} من ${ofParcels(of)}.` : `في الطريق: ${parcelCount(of)}.`,
  parcelOf: (no, of) => `الشحنة ${no} من ${of}`,
  likely: (range) => `على الأرجح ${range}`, between: (a, b) => `بين ${a} و${b}`,

  lede: {
    ordered: (_p, w) => `وصلنا طلبك ${w} ونحن نجهّزه.`,
    packed: (p, w) => `غُلّفت شحنتك${place(p)} ${w} وتنتظر المندوب.`,
    handed_over: (p, w, c) => `استلمت ${c} شحنتك${place(p)} ${w}.`,
    arrived: (p, w) => `وصلت شحنتك إلى ${p || 'مستودع'} ${w}.`,
    departed: (p, w) => `غادرت شحنتك ${p || 'المستودع'} ${w} وهي في الطريق.`,
    sorted: (p, w) => `فُرزت شحنتك${place(p)} ${w}.`,
    on_van: (p, w) => `حُمّلت شحنتك على سيارة التسليم${place(p)} ${w}.`,
    attempted: (_p, w) => `جاء السائق ${w} ولم يتمكن من تسليمها.`,
    delivered: (_p, w) => `سُلّمت شحنتك ${w}.`,
    cancelled: (_p, w) => `أُلغي الطلب ${w}. لن يُسلَّم شيء.`,
  },
  latest: (e, p, w) => `${e}${place(p)}، ${w}.`,
  event: {
    ordered: 'استلمنا الطلب', packed: 'غُلّفت', label: 'طُبع الملصق', handed_over: 'سُلّمت إلى شركة الشحن', arrived: 'وصلت إلى المستودع', departed: 'غادرت المستودع', sorted: 'فُرزت في المركز', in_transit: 'في الطريق',
    customs_entered: 'وصلت إلى الجمارك', customs_charge: 'حُددت رسوم الجمارك', customs_released: 'أفرجت عنها الجمارك', held: 'موقوفة', delayed: 'تأخرت', address_problem: 'مشكلة في العنوان', damaged: 'تضررت', lost: 'أُبلغ عن فقدانها',
    on_van: 'على سيارة التسليم', attempted: 'محاولة تسليم', ready_for_pickup: 'جاهزة للاستلام', delivered: 'تم التسليم', redirected: 'حُوّلت إلى مكان آخر', rescheduled: 'نُقلت إلى يوم آخر', returning: 'في طريق العودة', returned: 'عادت إلينا', cancelled: 'أُلغيت', info: 'خبر من شركة الشحن',
    nobody_home: 'لم يُجب أحد', inaccessible: 'لم يتمكن السائق من الوصول إلى الباب', refused: 'رُفض استلامها', unclaimed: 'لم تُستلم',
    safe_place: 'تُركت في مكان آمن', neighbour: 'تُركت عند أحد الجيران', mailbox: 'وُضعت في صندوق البريد', locker: 'وُضعت في خزانة الاستلام', handed_over_door: 'سُلّمت عند الباب',
  },
  cause: {
    weather: 'سوء الطقس يؤخرها.', address: 'العنوان غير كامل.', capacity: 'لدى شركة الشحن شحنات أكثر مما تتسع له.',
    strike: 'إضراب يؤخرها.', missort: 'أُرسلت في طريق خاطئ ويجري تصحيحه.', security: 'تنتظر فحصًا أمنيًا.',
  },
  miss: (d) => `وعدنا بيوم ${d} ولن نفي به. نعتذر.`, missed: (d) => `وعدنا بيوم ${d} ولم نفِ به. نعتذر.`,
  noDay: 'لا يوم محددًا بعد.',
  payBy: (d) => `ادفع حتى ${d} لتتابع طريقها.`, pay: (money) => `ادفع ${money}`, total: 'المجموع',
  waits: (name) => `شحنتك هنا: ${name}.`,
  sorry: 'انتظرت أكثر مما قلنا. نعتذر.',
  back: (c) => `تعيد ${c} شحنتك إلينا.`, refund: (money) => `يعود إليك ${money}`, refunded: (money, d) => `يُردّ ${money}${d && ` حتى ${d}`}.`,

  unknown: (c) => `لا تعرف ${c} هذا الرقم بعد.`,
  unasked: (c) => `لم نتمكن من سؤال ${c} الآن.`,
  answered: (c, w) => `آخر رد من ${c} كان ${w}.`, nothingNew: (c, w) => `لا جديد من ${c} منذ ${since(w)}.`,

  inside: (days, d) => days ? `قبل موعدنا ${d} ${by(days)}.` : `في موعدنا نفسه، ${d}.`,
  promise: (d) => `موعدنا حتى ${d}.`, odds: (ten, of, d) => `احتمال ${ten} من ${of} أن تصل ${d}.`,
  from: { carrier: (c) => `هذا اليوم من ${c}.`, model: () => 'قدّرنا هذا اليوم من شحنات سابقة.', merchant: () => 'هذا اليوم خطتنا نحن.' },
  safe: (host) => `تدفع على ${host}. لا نطلب بيانات البطاقة هنا أبدًا.`,

  updates: 'سير الشحنة', earlier: 'ما قبل ذلك', local: 'الأوقات بالتوقيت المحلي لكل مكان.',
  inParcel: 'في هذه الشحنة', inOrder: 'في هذا الطلب', unsent: 'لم يُرسل بعد', yourParcels: 'شحناتك',
  number: 'رقم التتبع', site: (c) => `صفحة ${c} نفسها`,
  delivery: 'التسليم', to: 'إلى', ifOut: 'إذا لم يُجب أحد', day: 'اليوم', signed: 'وقّع بالاستلام', change: 'تغيير', report: 'الإبلاغ عن مشكلة',
  where: 'أين', open: 'ساعات العمل', bring: 'أحضر معك', code: 'قل هذا عند الاستلام', plan: 'ما الذي نفعله', planBack: 'ما الذي يحدث بعد ذلك',
  act: { calendar: 'أضف إلى التقويم', reroute: 'تغيير التسليم', reschedule: 'يوم آخر', directions: 'الاتجاهات', contact: 'اتصل بنا', driver: 'راسل السائق', cancel: 'إلغاء الطلب', proof: 'إثبات التسليم', returns: 'إرجاع' },
  another: 'البحث عن طلب آخر', deliveries: 'شحناتك', returns: 'الإرجاع', contact: 'اتصل بنا', privacy: 'الخصوصية', language: 'اللغة',
  live: { loading: 'نبحث عن طلبك.', offline: 'أنت غير متصل.', offlineMore: 'هذا آخر ما عرفناه. تتجدد الصفحة وحدها عند عودة الاتصال.', retry: 'حاول الآن', copy: 'نسخ', copied: 'تم النسخ' },
}

export const ar: Messages = withFallback<Messages>(en, own)
