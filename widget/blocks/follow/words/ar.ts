import { arMedia } from '../../media-words-ar.ts'
import type { FollowWords } from '../words.ts'

export const arFollow: FollowWords = {
  ...arMedia,
  title: 'في أماكن أخرى',
  unboxing: 'أرنا لحظة فتح الصندوق',
  lede: 'صورة أو مقطع قصير. نسألك قبل أن نعرض أي شيء.',
  yours: 'أضف ما لديك',
  photo: 'التقط صورة',
  video: 'صوّر مقطعًا',
  send: 'إرسال',
  needFile: 'اختر صورة أو مقطعًا أولًا.',
  needYes: 'لإرساله، وافق أولًا على النص أعلاه من فضلك.',
  changed: 'تغيّر النص المطلوب الموافقة عليه. من فضلك أعد تحميل الصفحة واقرأه.',
  sent: (shop) => `شكرًا لك. سيراه ${shop} قبل أي أحد آخر.`,
  failed: 'تعذر الإرسال. من فضلك حاول مرة أخرى.',
  states: { pending: (shop) => `في انتظار أن يراه ${shop}.`, approved: (shop) => `وافق عليه ${shop}. شكرًا لك.`, rejected: () => 'لا يُعرض على أحد.' },
  own: 'لحظة فتح صندوقك',
  photos: { one: 'صورة واحدة', two: 'صورتان', few: '# صور', many: '# صورة', other: '# صورة' },
  videos: { one: 'مقطع واحد', two: 'مقطعان', few: '# مقاطع', many: '# مقطعًا', other: '# مقطع' },
  withdraw: 'اسحبه',
  withdrawn: 'حُذف ولا يُعرض في أي مكان.',
  findUs: 'تجدنا على',
  other: 'صورة من عميل آخر',
}
