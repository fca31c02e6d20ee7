import type { FeedbackWords } from '../words.ts'

export const arFeedback: FeedbackWords = {
  title: { late: 'كيف تعاملنا مع التأخير؟', damaged: 'كيف تعاملنا مع التلف؟', lost: 'كيف تعاملنا مع البحث عن شحنتك؟' },
  to: (who) => `يصل هذا إلى ${who}. ولا يُنشر.`,
  what: 'ما الذي ينطبق',
  aspects: { kept_informed: 'كنت أعرف ما يجري', told_late: 'أُخبرت متأخرًا', too_many: 'رسائل كثيرة', had_to_ask: 'اضطررت إلى السؤال', put_right: 'عولج الأمر' },
  words: 'هل تود إضافة شيء؟',
  send: 'إرسال',
  need: 'اختر ما ينطبق، أو اكتب بضع كلمات.',
  sent: (who) => `شكرًا لك. وصل هذا إلى ${who}.`,
  removed: 'حُذف ما كتبته.',
  reply: (shop) => `رد ${shop}:`,
  again: 'اكتب من جديد',
  remove: 'حذف',
  failed: 'تعذر الإرسال. من فضلك حاول مرة أخرى.',
}
