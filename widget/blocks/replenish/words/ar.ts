import type { ReplenishWords } from '../words.ts'

export const arReplenish: ReplenishWords = {
  title: 'متى تشتري من جديد',
  around: (day) => `يُرجَّح أن يقارب النفاد حوالي ${day}.`,
  between: (day, from, to) => `يُرجَّح أن يقارب النفاد حوالي ${day}، بين ${from} و${to}.`,
  now: 'ربما قارب النفاد الآن.',
  basis: {
    learned: 'محسوب من عدد المرات التي يُشترى فيها من جديد.',
    own: 'محسوب من طلباتك أنت.',
    pack: 'محسوب من المدة التي تكفيها العبوة.',
  },
  nothing: 'لا يُطلب شيء. نحن نرسل تذكيرًا فقط.',
  remind: 'ذكّرني',
  every: (n) => `كل ${n}`,
  weeks: { one: 'أسبوع', two: 'أسبوعين', few: '# أسابيع', many: '# أسبوعًا', other: '# أسبوع' },
  once: (day) => `سنذكّرك يوم ${day}.`,
  again: (n, day) => `سنذكّرك كل ${n}، والمرة القادمة يوم ${day}.`,
  due: 'طلبت منا أن نذكّرك بهذا.',
  day: 'يوم التذكير',
  range: (from, to) => `اختر يومًا من ${from} إلى ${to}.`,
  save: 'حفظ اليوم',
  change: 'تغيير اليوم',
  undo: 'تراجع',
  stop: 'أوقف التذكير',
  none: 'لا يوجد تذكير.',
  failed: 'لم ينجح ذلك. لم يتغير شيء؛ حاول مرة أخرى.',
}
