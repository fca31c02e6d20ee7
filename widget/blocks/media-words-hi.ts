import type { MediaWords } from './media-words.ts'

export const hiMedia: MediaWords = {
  add: 'फ़ोटो जोड़ें',
  going: 'भेजा जा रहा है',
  ready: 'तैयार',
  drop: 'हटाएँ',
  refused: 'यह फ़ाइल नहीं ली जा सकती। फ़ोटो 12 MB तक, वीडियो एक मिनट और 60 MB तक हो सकता है।',
  enough: 'इस ऑर्डर के लिए फ़ाइलें पूरी हो चुकी हैं।',
  lost: 'फ़ाइल नहीं पहुँची। कृपया उसे फिर से चुनें।',
  private: 'रखने से पहले हम इसमें से जगह और कैमरे की जानकारी हटा देते हैं।',
}
