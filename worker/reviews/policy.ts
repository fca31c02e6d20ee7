import { feedbackAspects, reviewAspects, type Aspect } from '../../contract/review.ts'
import type { ReviewPolicyContent } from '../../contract/content/review-policy.ts'
import type { BlockContext } from '../blocks/block-context.ts'
import { sayIn } from '../blocks/localize.ts'
import { closeness } from '../domain/placement/match-item.ts'

/** What a store asks about one item; null: nothing is said about its category. The catalogue is asked only where a category is named. */
export async function reviewPolicies(context: BlockContext): Promise<(sku: string) => ReviewPolicyContent | null> {
  const entries = context.content.of('review-policy').map(({ body }) => body)
  const products = entries.some(({ categories }) => categories.length > 0) ? await context.products() : null
  return (sku) => {
    const item = { sku, category: products?.get(sku)?.category ?? null, tags: [] }
    const nearness = (policy: ReviewPolicyContent): number | null => closeness({ skus: [], categories: policy.categories, tags: [] }, item)
    return entries.find((policy) => nearness(policy) === 1) ?? entries.find((policy) => nearness(policy) === 0) ?? null
  }
}

export const aspectsOf = (context: BlockContext, policy: ReviewPolicyContent): Aspect[] =>
  policy.aspects?.map(({ id, text }) => ({ id, text: sayIn(context, text) })) ?? reviewAspects.map((id) => ({ id, text: null }))

/** What is asked privately after a bad delivery; null: the store asks nothing. */
export function feedbackPolicy(context: BlockContext): { readonly to: Aspect['text']; readonly aspects: Aspect[]; readonly untilDays: number } | null {
  const entries = context.content.of('review-policy').map(({ body }) => body)
  const entry = entries.find(({ feedback }) => feedback.to || feedback.aspects) ?? entries.find(({ categories }) => categories.length === 0) ?? entries[0]
  if (!entry?.feedback.ask) return null
  const { to, aspects } = entry.feedback
  return {
    to: to ? sayIn(context, to) : null, untilDays: entry.untilDays,
    aspects: aspects?.map(({ id, text }) => ({ id, text: sayIn(context, text) })) ?? feedbackAspects.map((id) => ({ id, text: null })),
  }
}
