import { hiMedia } from '../../media-words-hi.ts'
import type { ReviewWords } from '../words.ts'

export const hiReview: ReviewWords = {
  ...hiMedia,
  title: 'यह आपको कैसा लगा?',
  lede: 'दो बार छूना काफ़ी है। आपकी बात उत्पाद के पेज पर जाएगी।',
  ledeName: (name) => `दो बार छूना काफ़ी है। यह ${name} नाम से उत्पाद के पेज पर जाएगा।`,
  rating: 'रेटिंग',
  stars: { one: '# सितारा', other: '# सितारे' },
  what: 'क्या मायने रखता है',
  aspects: { as_described: 'जैसा बताया था', good_quality: 'अच्छी गुणवत्ता', easy_to_use: 'इस्तेमाल में आसान', well_packed: 'अच्छी पैकिंग', something_off: 'कुछ ठीक नहीं था' },
  post: 'राय भेजें',
  more: 'कुछ शब्द लिखें',
  words: 'कुछ शब्द',
  photos: { one: '# फ़ोटो इसके साथ है।', other: '# फ़ोटो इसके साथ हैं।' },
  dropPhotos: 'फ़ोटो हटाएँ',
  needStars: 'पहले एक से पाँच सितारे चुनें।',
  posted: (shop) => `धन्यवाद। आपकी राय ${shop} तक पहुँच गई है।`,
  changed: 'आपका बदलाव भेज दिया गया है।',
  removed: 'आपकी राय मिटा दी गई है।',
  reply: (shop) => `${shop} का जवाब:`,
  change: 'बदलें',
  remove: 'मिटाएँ',
  next: (item) => `अगला: ${item}`,
  failed: 'यह सहेजा नहीं जा सका। कृपया फिर से कोशिश करें।',
}
