import type { FeedbackWords } from '../words.ts'

export const hiFeedback: FeedbackWords = {
  title: { late: 'देरी को हमने कैसे सँभाला?', damaged: 'टूट-फूट को हमने कैसे सँभाला?', lost: 'खोए पार्सल को हमने कैसे सँभाला?' },
  to: (who) => `यह ${who} को जाता है। इसे प्रकाशित नहीं किया जाता।`,
  what: 'क्या सही बैठता है',
  aspects: { kept_informed: 'मुझे सब पता चलता रहा', told_late: 'देर से बताया गया', too_many: 'बहुत ज़्यादा संदेश', had_to_ask: 'मुझे पूछना पड़ा', put_right: 'बात ठीक कर दी गई' },
  words: 'कुछ और कहना है?',
  send: 'भेजें',
  need: 'जो सही लगे वह चुनें, या कुछ शब्द लिखें।',
  sent: (who) => `धन्यवाद। आपकी बात ${who} तक पहुँच गई है।`,
  removed: 'आपने जो लिखा था वह मिटा दिया गया है।',
  reply: (shop) => `${shop} का जवाब:`,
  again: 'फिर से लिखें',
  remove: 'मिटाएँ',
  failed: 'यह भेजा नहीं जा सका। कृपया फिर से कोशिश करें।',
}
