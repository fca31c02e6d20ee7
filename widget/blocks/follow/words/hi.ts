import { hiMedia } from '../../media-words-hi.ts'
import type { FollowWords } from '../words.ts'

export const hiFollow: FollowWords = {
  ...hiMedia,
  title: 'और जगहें',
  unboxing: 'डिब्बा खोलते हुए हमें दिखाएँ',
  lede: 'एक फ़ोटो या छोटा वीडियो। कुछ भी दिखाने से पहले हम पूछते हैं।',
  yours: 'अपनी जोड़ें',
  photo: 'फ़ोटो लें',
  video: 'वीडियो बनाएँ',
  send: 'भेजें',
  needFile: 'पहले कोई फ़ोटो या वीडियो चुनें।',
  needYes: 'भेजने के लिए पहले ऊपर लिखी बात पर हाँ करें।',
  changed: 'जिस बात पर हाँ करना है वह बदल गई है। कृपया पेज फिर से खोलकर उसे पढ़ें।',
  sent: (shop) => `धन्यवाद। किसी और से पहले ${shop} इसे देखेगा।`,
  failed: 'यह भेजा नहीं जा सका। कृपया फिर से कोशिश करें।',
  states: { pending: (shop) => `${shop} के देखने का इंतज़ार है।`, approved: (shop) => `${shop} ने हाँ कह दी है। धन्यवाद।`, rejected: () => 'यह किसी को नहीं दिखाया जाता।' },
  own: 'आपने जो भेजा',
  photos: { one: '# फ़ोटो', other: '# फ़ोटो' },
  videos: { one: '# वीडियो', other: '# वीडियो' },
  withdraw: 'वापस लें',
  withdrawn: 'यह मिटा दिया गया है और कहीं नहीं दिखता।',
  findUs: 'हम यहाँ भी हैं',
  other: 'किसी दूसरे ग्राहक की फ़ोटो',
}
