import { withFallback } from '../fallback.ts'
import { createPlural } from '../plural.ts'
import { enFind, type FindMessages } from './en-find.ts'

const n = createPlural('ar-EG')
const digits = (count: number) => n(count, { one: 'رقم واحد', two: 'رقمان', few: '# أرقام', many: '# رقمًا', other: '# رقم' })
const after = (days: number) => n(days, { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })

const own: FindMessages = {
  title: 'أين طلبي؟', lede: 'تكفي معلومتان من رسالة التأكيد. لا حاجة إلى حساب.', ledeNumber: 'الرقم في رسالة الشحن يبيّن مكان الشحنة.',
  by: 'ابحث بواسطة', order: 'رقم الطلب', number: 'رقم التتبع', proof: 'البريد الإلكتروني أو الرمز البريدي', example: (no) => `مثلًا ${no}`, go: 'ابحث عن طلبي', goNumber: 'ابحث عن شحنتي',
  lost: (shop) => `لم تصلك رسالة التأكيد؟ ابحث في البريد غير المرغوب عن «${shop}».`, ask: 'اطلب منا البحث', visit: 'زيارة المتجر',
  empty: 'نحتاج إلى هذا للبحث.',
  digits: (got, want) => `فيه ${digits(got)}. أرقام طلباتنا من ${digits(want)}.`,
  letters: (want) => `أرقام طلباتنا من ${digits(want)} بلا حروف.`,
  fault: { no_match: 'لم نجد طلبًا بهذه المعلومات.', too_many: 'محاولات كثيرة جدًا.', unreachable: 'لم نتمكن من البحث الآن.' },
  hint: {
    no_match: 'رقم الطلب في أعلى رسالة التأكيد. ويجب أن يكون البريد أو الرمز البريدي هو الذي طلبت به.',
    too_many: 'انتظر بضع دقائق ثم حاول مرة أخرى.', unreachable: 'تحقق من الاتصال وحاول مرة أخرى. ما كتبته ما زال هنا.',
  },
  none: {
    h: 'لا شيء تحت هذا الرقم بعد.', lede: 'لا نعرف شحنة لهذا المتجر بهذا الرقم. السبب عادة أحد هذه.', fresh: 'الرقم جديد تمامًا', freshMore: 'لا يظهر الملصق قبل أول مسح، حتى يوم بعد الرسالة.',
    typo: 'ينقصه حرف', typoMore: 'قارنه برسالة الشحن حرفًا حرفًا.', old: 'الرقم قديم',
    oldMore: (days) => `تغادر الطلبات هذه الصفحة بعد التسليم بـ${after(days)}.`, edit: 'حاول مرة أخرى', useOrder: 'استخدم رقم الطلب',
  },
  expired: { chip: 'انتهى الرابط', h: 'انتهى هذا الرابط.', lede: 'استُبدل برابط آخر، أو لم يعد الطلب محفوظًا هنا. ابحث عنه مرة أخرى برقم الطلب.' },
  list: {
    chip: 'شحناتك', none: 'لا شيء في الطريق.', noneLede: 'عندما تطلب، تبيّن هذه الصفحة ما سيصل ومتى.', some: (of) => n(of, { one: 'شحنة واحدة في الطريق.', two: 'شحنتان في الطريق.', few: '# شحنات في الطريق.', many: '# شحنة في الطريق.', other: '# شحنة في الطريق.' }),
    keep: (days) => `تبقى الطلبات هنا بعد التسليم ${n(days, { one: 'يومًا واحدًا', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })}.`, past: 'طلبات سابقة', moving: 'في الطريق', arriving: (d) => `تصل ${d}`, delivered: (d) => `سُلّمت ${d}`,
  },
}

export const arFind: FindMessages = withFallback<FindMessages>(enFind, own)
