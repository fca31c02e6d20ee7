import type { CareWords } from '../words.ts'

export const arCare: CareWords = {
  title: { ready: 'قبل أن يصل', first_use: 'كيف تبدأ', keep: 'ليدوم طويلًا' },
  about: { ready: 'للاستعداد', first_use: 'لأول استعمال', keep: 'للسنوات القادمة' },
  order: 'عن الطلب كله',
  more: 'اقرأ المزيد',
  transcript: 'اقرأه بدلًا من ذلك',
  picture: 'ما تقوله الصورة',
  minutes: { zero: '# دقيقة', one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' },
  watch: 'شاهد الفيلم',
  watchFor: (length) => `شاهد الفيلم، ${length}`,
  youtube: 'شاهده على YouTube',
  youtubeFor: (length) => `شاهده على YouTube، ${length}`,
  listen: 'استمع إليه',
  listenFor: (length) => `استمع إليه، ${length}`,
  stuck: 'لا يعمل هنا. افتحه في صفحة مستقلة',
  pdf: 'افتح ملف PDF',
  pdfOf: (what) => `افتح ملف PDF ‏(${what})`,
  pages: { zero: '# صفحة', one: 'صفحة واحدة', two: 'صفحتان', few: '# صفحات', many: '# صفحة', other: '# صفحة' },
}
