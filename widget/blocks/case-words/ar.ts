import type { CaseWords } from '../case-words.ts'

export const arCase: CaseWords = {
  kinds: { not_arrived: 'لم تصل', damaged: 'تالفة', wrong: 'قطعة خاطئة', missing: 'قطعة ناقصة', address: 'تصحيح العنوان', return: 'إرجاع', message: 'رسالة' },
  states: { open: 'بانتظار الرد', answered: 'تم الرد', closed: 'مغلقة' },
  number: (reference) => `الرقم ${reference}`,
  since: (day) => `أُرسلت ${day}.`,
  by: (day) => `نرد بحلول ${day}.`,
  you: 'أنت',
  refund: (money) => `المبلغ المُعاد: ${money}`,
  which: 'أي القطع؟',
  more: 'ما الذي يحسن أن نعرفه؟ (اختياري)',
  photos: 'أضف صورًا (اختياري)',
  photo: { busy: 'جارٍ إرسال الصورة', done: 'أُضيفت الصورة', failed: 'لم تصل هذه الصورة. جرّب صورة أخرى، أو تابع من دونها.' },
  ask: (shop) => `اسأل ${shop}`,
  send: 'إرسال',
  busy: 'جارٍ الإرسال',
  sent: 'تم الإرسال. شكرًا لك.',
  failed: 'لم يتم ذلك. لم يُرسل شيء، فحاول مرة أخرى من فضلك.',
  limited: 'كتبت عدة مرات خلال هذه الساعة. انتظر قليلًا من فضلك.',
}
