import type { ReturnsWords } from './en.ts'

export const arReturns: ReturnsWords = {
  title: 'الإرجاع',
  until: (d) => `حتى ${d}`, untilFree: (d) => `حتى ${d}، مجانًا`,
  over: (d) => `انتهت المدة منذ ${d}`, excluded: 'لا يمكن إرجاعها', any: 'يمكن إرجاعها', asked: 'طُلب إرجاعها', askedSome: (count, of) => `طُلب إرجاع ${count} من ${of}`,
  terms: 'الشروط', start: 'ابدأ الإرجاع', ask: 'أرجع شيئًا',
  howMany: (title) => `كم تُرجع من ${title}؟`,
  why: 'لماذا ترجعها؟',
  reasons: { too_small: 'صغيرة', too_big: 'كبيرة', not_as_described: 'ليست كما وُصفت', changed_mind: 'غيّرت رأيي', arrived_late: 'وصلت متأخرة', damaged: 'تالفة', other: 'سبب آخر' },
  choose: 'اختر القطع والسبب.',
  next: (d) => `نقرأ طلبك ونخبرك هنا بحلول ${d} كيف ترسلها.`, nextSoon: 'نقرأ طلبك ونخبرك هنا كيف ترسلها.',
  parcel: 'شحنتك العائدة إلينا',
  status: { made: 'لم تُسلَّم للشحن بعد.', moving: 'في طريقها إلينا.', near: 'أوشكت أن تصل إلينا.', here: (d) => `وصلت إلينا ${d}.`, back: 'وصلت إلينا.', held: 'توقفت في طريق العودة.', failed: 'لن تعود إلينا. اسألنا من فضلك.' },
  refund: (money) => `يعود ${money} بالطريقة التي دفعت بها.`, refundBy: (money, d) => `يعود ${money} بالطريقة التي دفعت بها، حتى ${d}.`,
}
