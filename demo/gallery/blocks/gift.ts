import { demoGifts } from '../../data/own-words.ts'
import type { BlockFixture } from './fixture.ts'

/** The cloth that goes with the knives: hinted at on the last way, named once it is there. */
export const giftFixture: BlockFixture<'gift'> = ({ locale, answer, state }) => {
  const when = state === 'delivered' || state === 'delivered_late' ? 'after' : 'before'
  const words = when === 'after' ? demoGifts['cloth']?.note : demoGifts['cloth']?.hint
  if (!words || !answer.order.items.some(({ id }) => id === 'knives')) return null
  const say = (texts: Readonly<Record<string, string>>) => ({ text: texts[locale] ?? '', lang: locale })
  return { type: 'gift', id: 'gift', decision: null, commerce: true, when, title: say(words.title), text: words.text ? say(words.text) : null }
}
