import type { Locale } from '../../contract/vocabulary.ts'
import { blocksOfStory } from './blocks/registry.ts'
import { galleryStates } from './states.ts'

export interface Shot { readonly name: string; readonly width: number; readonly lang: Locale; readonly scheme: 'light' | 'dark'; readonly file: string }

/** Every story at phone and desktop width; the first story of each state also dark, in Hindi and in Arabic. `names` picks stories. */
export const planShots = (names: readonly string[] = []): Shot[] => {
  const seen = new Set<string>()
  return galleryStates.flatMap((story) => {
    const isFirst = !seen.has(story.state)
    seen.add(story.state)
    if (names.length > 0 && !names.includes(story.name)) return []
    const shot = (width: number, lang: Locale, scheme: Shot['scheme']): Shot => ({ name: story.name, width, lang, scheme, file: [story.name, width, ...(lang === (story.locale ?? 'en') ? [] : [lang]), ...(scheme === 'dark' ? ['dark'] : [])].join('-') })
    const own = story.locale ?? 'en'
    return [shot(390, own, 'light'), shot(1280, own, 'light'), ...(isFirst ? [shot(390, own, 'dark'), shot(390, 'hi', 'light'), shot(390, 'ar', 'light'), shot(1280, 'ar', 'dark')] : [])]
  })
}

/** Ids of the blocks that a picture of this story shows. */
export const blocksOn = (name: string, lang: Locale): readonly string[] => {
  const answer = galleryStates.find((story) => story.name === name)?.answer
  return answer ? blocksOfStory(answer, lang).blocks.map(({ id }) => id) : []
}
