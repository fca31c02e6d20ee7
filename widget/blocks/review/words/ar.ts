import { arMedia } from '../../media-words-ar.ts'
import type { ReviewWords } from '../words.ts'

export const arReview: ReviewWords = {
  ...arMedia,
  title: 'ما رأيك فيه؟',
  lede: 'تكفي لمستان. يظهر ما تقوله في صفحة المنتج.',
  ledeName: (name) => `تكفي لمستان. يظهر رأيك في صفحة المنتج باسم ${name}.`,
  rating: 'التقييم',
  stars: { one: 'نجمة واحدة', two: 'نجمتان', few: '# نجوم', many: '# نجمة', other: '# نجمة' },
  what: 'ما الذي يهم',
  aspects: { as_described: 'كما وُصف', good_quality: 'جودة عالية', easy_to_use: 'سهل الاستخدام', well_packed: 'تغليف جيد', something_off: 'شيء ما لم يكن سليمًا' },
  post: 'أرسل رأيك',
  more: 'أضف بضع كلمات',
  words: 'بضع كلمات',
  photos: { one: 'معه صورة واحدة.', two: 'معه صورتان.', few: 'معه # صور.', many: 'معه # صورة.', other: 'معه # صورة.' },
  dropPhotos: 'أزل الصور',
  needStars: 'اختر أولًا من نجمة إلى خمس نجوم.',
  posted: (shop) => `شكرًا لك. وصل رأيك إلى ${shop}.`,
  changed: 'أُرسل تعديلك.',
  removed: 'حُذف رأيك.',
  reply: (shop) => `رد ${shop}:`,
  change: 'تعديل',
  remove: 'حذف',
  next: (item) => `التالي: ${item}`,
  failed: 'تعذر حفظ ذلك. من فضلك حاول مرة أخرى.',
}
