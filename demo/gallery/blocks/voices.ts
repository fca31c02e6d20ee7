import { inLanguage } from '../../../contract/by-language.ts'
import { followContent, type FollowContent, type FollowOf } from '../../../contract/content/follow.ts'
import { reviewPolicyContent } from '../../../contract/content/review-policy.ts'
import { feedbackAspects, reviewAspects } from '../../../contract/review.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { demoFollow, demoReviewPolicies } from '../../data/voices.ts'
import type { BlockFixture } from './fixture.ts'

const shop = 'https://marigold.example'
const policies = Object.values(demoReviewPolicies).map((policy) => reviewPolicyContent.parse(policy))
const entries: readonly FollowContent[] = Object.values(demoFollow(shop)).map((entry) => followContent.parse(entry))
const of = <What extends FollowContent['what']>(what: What): FollowOf<What>[] => entries.filter((entry): entry is FollowOf<What> => entry.what === what)
const say = (texts: Readonly<Record<string, string>> | null | undefined, locale: Locale) => texts ? inLanguage(texts, locale, 'en') : null

/** Two of three things can be judged on the first evening; the toothbrush wants a week. */
export const reviewFixture: BlockFixture<'review'> = ({ locale, state, answer: { order } }) => {
  const kitchen = policies.find(({ categories }) => categories.includes('Kitchen'))
  const items = state === 'delivered' ? order.items.slice(0, 2) : []
  return items.length === 0 ? null : {
    type: 'review', id: 'review', decision: null, commerce: false, name: 'Sam',
    items: items.map(({ id, title, image }, index) => ({
      item: id, title, image, aspects: kitchen?.aspects?.map(({ id: aspect, text }) => ({ id: aspect, text: say(text, locale) })) ?? reviewAspects.map((aspect) => ({ id: aspect, text: null })),
      given: index === 0 ? { stars: 4, aspects: ['sharp', 'balanced'], words: null, photos: [], posted: false, reply: null } : null,
    })),
  }
}

export const feedbackFixture: BlockFixture<'feedback'> = ({ locale, state }) => state !== 'delivered_late' ? null : {
  type: 'feedback', id: 'feedback', decision: null, commerce: false, about: 'late', to: say(policies.find(({ feedback }) => feedback.to)?.feedback.to, locale),
  aspects: feedbackAspects.map((id) => ({ id, text: null })), given: null,
}

export const followFixture: BlockFixture<'follow'> = ({ locale }) => {
  const [unboxing] = of('unboxing')
  const consent = unboxing && say(unboxing.consent.text, locale)
  return {
    type: 'follow', id: 'follow', decision: null, commerce: true,
    communities: of('community').map(({ name, url, text }) => ({ name, url, text: say(text, locale) })),
    links: of('link').map(({ name, url }) => ({ name, url })),
    posts: of('post').map(({ image, text, url }) => ({ image: image.replace(shop, ''), text: say(text, locale), url: url ?? null })),
    others: [], own: [],
    unboxing: unboxing && consent ? { title: say(unboxing.title, locale), text: say(unboxing.text, locale), video: unboxing.video, consent: { version: unboxing.consent.version, text: consent } } : null,
  }
}
