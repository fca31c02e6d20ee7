import type { CareWords } from '../words.ts'

export const hiCare: CareWords = {
  title: { ready: 'पहुँचने से पहले', first_use: 'शुरुआत ऐसे करें', keep: 'लंबे समय तक अच्छा रखें' },
  about: { ready: 'तैयारी के लिए', first_use: 'पहली बार इस्तेमाल के लिए', keep: 'आने वाले बरसों के लिए' },
  order: 'पूरे ऑर्डर के बारे में',
  more: 'और पढ़ें',
  transcript: 'इसके बजाय पढ़ें',
  picture: 'चित्र में क्या बताया गया है',
  minutes: { one: '# मिनट', other: '# मिनट' },
  watch: 'वीडियो देखें',
  watchFor: (length) => `वीडियो देखें, ${length}`,
  youtube: 'YouTube पर देखें',
  youtubeFor: (length) => `YouTube पर देखें, ${length}`,
  listen: 'सुनें',
  listenFor: (length) => `सुनें, ${length}`,
  stuck: 'यह यहाँ नहीं चल रहा। इसे अलग से खोलें',
  pdf: 'PDF खोलें',
  pdfOf: (what) => `PDF खोलें (${what})`,
  pages: { one: '# पन्ना', other: '# पन्ने' },
}
