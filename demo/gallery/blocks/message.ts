import { demoMessages } from '../../data/own-words.ts'
import type { BlockFixture } from './fixture.ts'

const [id, words] = Object.entries(demoMessages('https://marigold.example'))[0] ?? []

export const messageFixture: BlockFixture<'message'> = ({ locale }) => {
  if (!id || !words) return null
  const say = (texts: Readonly<Record<string, string>> | null | undefined) => ({ text: texts?.[locale] ?? '', lang: locale })
  return { type: 'message', id: 'message', decision: null, commerce: true, message: id, title: say(words.title), text: say(words.text), link: words.link ? { label: say(words.link.label), url: words.link.url } : null, image: '/images/bowl.png' }
}
