import type { MediaWords } from './media-words.ts'

export const arMedia: MediaWords = {
  add: 'أضف صورة',
  going: 'قيد الإرسال',
  ready: 'جاهز',
  drop: 'إزالة',
  refused: 'لا يمكن استخدام هذا الملف. الحد للصورة 12 ميغابايت، وللفيديو دقيقة واحدة و60 ميغابايت.',
  enough: 'وصل هذا الطلب إلى حده من الملفات.',
  lost: 'لم يصل الملف. من فضلك اختره من جديد.',
  private: 'نزيل منه مكان التصوير وبيانات الكاميرا قبل أن نحفظه.',
}
