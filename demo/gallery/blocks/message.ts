import type { BlockFixture } from './fixture.ts'

const words = {
  en: ['The slow cooker book', 'Forty dinners that cook while you are out. Free to read for everyone who owns one.', 'Read it'],
  hi: ['धीमी आँच की किताब', 'चालीस ऐसे खाने जो आपके बाहर रहते पकते हैं। जिनके पास कुकर है, उनके लिए पढ़ना मुफ़्त।', 'पढ़ें'],
  ar: ['كتاب الطهو البطيء', 'أربعون عشاءً تُطهى وأنت في الخارج. قراءته مجانية لكل من يملك القِدر.', 'اقرأه'],
} as const

export const messageFixture: BlockFixture<'message'> = ({ locale }) => {
  const [title, text, label] = words[locale]
  const say = (line: string) => ({ text: line, lang: locale })
  return { type: 'message', id: 'message', decision: null, commerce: true, message: 'slow-cooker-book', title: say(title), text: say(text), link: { label: say(label), url: 'https://marigold.example/read/slow-cooker' }, image: '/images/cooker.png' }
}
