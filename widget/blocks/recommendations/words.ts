import type { RecommendationReason } from '../../../contract/blocks/recommendations.ts'
import { loadWords } from '../load-words.ts'

export interface RecommendationWords {
  readonly quiet: string
  readonly full: string
  /** When nothing shown has to do with the order. */
  readonly best: string
  /** When some of it has. */
  readonly mixed: string
  readonly why: string
  /** Leads to the block `yours`. */
  readonly yours: string
  /** Whole sentences, each with the thing that was bought, where it is one. */
  readonly reasons: { readonly [Kind in RecommendationReason['kind']]: (thing: string) => string }
  /** The same where no one thing can be named. */
  readonly unnamed: { readonly [Kind in Extract<RecommendationReason, { with: unknown }>['kind']]: string }
  readonly set: (preference: string) => string
  readonly inferred: (preference: string) => string
  readonly chance: string
}

const enRecommendations: RecommendationWords = {
  quiet: 'Goes with your order',
  full: 'Goes with what you bought',
  best: 'Often bought in this shop',
  mixed: 'More from this shop',
  why: 'Why am I seeing this?',
  yours: 'See and change what we know of you',
  reasons: {
    pinned: (thing) => `The shop shows this beside “${thing}”, which you ordered.`,
    shop_choice: () => 'The shop picked this for your order.',
    bought_together: (thing) => `Others who bought “${thing}” bought this as well.`,
    bought_earlier: () => 'Others who bought what you bought here before bought this as well.',
    similar_text: (thing) => `Its description fits “${thing}”, which you ordered.`,
    same_category: (thing) => `It is from the same part of the shop as “${thing}”.`,
    best_seller: () => 'It is among the things bought most often in this shop.',
  },
  unnamed: {
    pinned: 'The shop shows this first to everybody.',
    bought_together: 'Others who bought the things in your order bought this as well.',
    similar_text: 'Its description fits things in your order.',
    same_category: 'It is from the same part of the shop as things in your order.',
  },
  set: (preference) => `It fits what you asked for: ${preference}.`,
  inferred: (preference) => `It fits what your purchases suggest: ${preference}.`,
  chance: 'Several things would fit. Which comes first is partly chance, so that the shop learns what helps.',
}

export const words = loadWords<RecommendationWords>(enRecommendations, { hi: async () => (await import('./words/hi.ts')).hiRecommendations, ar: async () => (await import('./words/ar.ts')).arRecommendations })
