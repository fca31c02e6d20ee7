import type { CaseWords } from '../case-words.ts'

export const hiCase: CaseWords = {
  kinds: { not_arrived: 'नहीं पहुँचा', damaged: 'टूटा हुआ', wrong: 'ग़लत सामान', missing: 'सामान कम', address: 'पते में सुधार', return: 'वापसी', message: 'संदेश' },
  states: { open: 'जवाब का इंतज़ार', answered: 'जवाब आ गया', closed: 'पूरा हुआ' },
  number: (reference) => `नंबर ${reference}`,
  since: (day) => `${day} को भेजा गया।`,
  by: (day) => `हम ${day} तक जवाब देंगे।`,
  you: 'आप',
  refund: (money) => `वापस की गई राशि: ${money}`,
  which: 'कौन सा सामान?',
  more: 'हमें और क्या जानना चाहिए? (ज़रूरी नहीं)',
  photos: 'फ़ोटो जोड़ें (ज़रूरी नहीं)',
  photo: { busy: 'फ़ोटो भेजी जा रही है', done: 'फ़ोटो जुड़ गई', failed: 'यह फ़ोटो नहीं जा सकी। दूसरी आज़माएँ, या बिना फ़ोटो के आगे बढ़ें।' },
  ask: (shop) => `${shop} से पूछें`,
  send: 'भेजें',
  busy: 'भेजा जा रहा है',
  sent: 'भेज दिया गया। धन्यवाद।',
  failed: 'यह नहीं जा सका। कुछ भी नहीं भेजा गया; कृपया दोबारा कोशिश करें।',
  limited: 'आप इस घंटे में कई बार लिख चुके हैं। कृपया थोड़ा रुकें।',
}
