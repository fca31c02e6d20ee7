import type { WishesWords } from './en.ts'

export const arWishes: WishesWords = {
  title: 'تعليمات التسليم',
  none: 'لم تُحدد شيئًا. إذا لم يُجب أحد فالسائق يقرر.',
  chosen: { neighbour: (what) => `يستلمها جار: ${what}`, safe_place: (what) => `إذا لم يُجب أحد: ${what}`, pickup_point: (what) => `إلى نقطة استلام: ${what}`, pickup_any: 'إلى نقطة استلام قريبة منك', another_day: (d) => `أن تصل ${d}` },
  kinds: { neighbour: 'تُترك عند جار', safe_place: 'تُترك في مكان آمن', pickup_point: 'إلى نقطة استلام', another_day: 'في يوم آخر' },
  label: { neighbour: 'أي جار؟', safe_place: 'أين؟', pickup_point: 'أي نقطة؟ (اختياري)', another_day: 'أي يوم؟' },
  until: { packed: 'يمكنك تغييره إلى أن تُغلّف الشحنة.', in_transit: 'يمكنك تغييره إلى أن تغادر الشحنة متجرنا.', out_for_delivery: 'يمكنك تغييره إلى أن تُحمّل الشحنة في السيارة.' },
  change: 'اختر شيئًا آخر', choose: 'أضف تعليمات', save: 'حفظ', undo: 'تراجع', saved: 'تم الحفظ.', missing: 'قل أين، أو عند من.',
  late: 'لم يتم ذلك. ربما فات أوانه.',
}
