import { reviewFilter, reviewList, reviewPatch, reviewSearch, reviewView, type ReviewFilter, type ReviewView } from '../../../contract/review.ts'
import { csvHeaders, streamCsv } from '../../csv/write-csv.ts'
import { findReview, judgeReview, listReviews, type ReviewQuestion, type ReviewRow } from '../../db/reviews.ts'
import { sealInReview } from '../../reviews/review-box.ts'
import { toReviewViews } from '../../reviews/review-view.ts'
import { answerList } from '../list-page.ts'
import { route, type Call, type Route } from '../route.ts'

export const reviewRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/reviews', group: 'Reviews', access: 'key',
    summary: 'What shoppers said, newest first', notes: 'Reviews of items and private words on deliveries (`kind`). What was begun and not sent is under `state=open`. It goes with its order, so keep what you publish.',
    query: reviewSearch, answers: { 200: { description: 'A page of reviews', schema: reviewList } }, problems: ['invalid-query'],
    handle: async (call) => {
      const { env, caller, query } = call
      return answerList(call, {
        question: ['reviews', caller.store, query.kind, query.state, query.sku, query.stars], limit: query.limit, cursor: query.cursor,
        read: (after: ReviewQuestion['after'], limit) => listReviews(env.DB, caller.store, questionOf(query, limit, after)),
        placeOf: ({ createdAt, id }) => ({ createdAt, id }),
      }, async ({ rows, next }) => ({ reviews: await viewsOf(call, rows), next }))
    },
  }),
  route({
    method: 'GET', path: '/v1/reviews/export', group: 'Reviews', access: 'key',
    summary: 'The same list as a CSV file', notes: 'All that fits the filter. No cell is a formula to the program that opens it.',
    query: reviewFilter, answers: { 200: { description: 'RFC 4180, UTF-8', type: 'text/csv' } }, problems: ['invalid-query'],
    handle: async (call) => {
      let after: ReviewQuestion['after'] = null
      let isDone = false
      const next = async () => {
        if (isDone) return null
        const rows: ReviewRow[] = await listReviews(call.env.DB, call.caller.store, questionOf(call.query, 100, after))
        const last = rows.at(-1)
        isDone = rows.length < 100 || last === undefined
        if (last) after = { createdAt: last.createdAt, id: last.id }
        return (await viewsOf(call, rows)).map(toCells)
      }
      return new Response(streamCsv(header, next), { headers: csvHeaders('reviews.csv') })
    },
  }),
  route({
    method: 'GET', path: '/v1/reviews/{id}', group: 'Reviews', access: 'key', summary: 'One review',
    answers: { 200: { description: 'The review', schema: reviewView } }, problems: ['not-found'],
    handle: async (call) => answerReview(call, await findReview(call.env.DB, call.caller.store, call.params['id'] ?? '')),
  }),
  route({
    method: 'PATCH', path: '/v1/reviews/{id}', group: 'Reviews', access: 'key',
    summary: 'Take a review down, or reply to it', notes: 'What is left out stays. A reply is shown to the shopper on the page.',
    body: reviewPatch, answers: { 200: { description: 'The review', schema: reviewView } }, problems: ['invalid-body', 'not-found', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, caller, body } = call
      const row = await findReview(env.DB, caller.store, call.params['id'] ?? '')
      if (row === null) return call.problem('not-found')
      const sealedReply = await sealInReview(env, ownerOf(call), row, 'reply', body.reply)
      return answerReview(call, await judgeReview(env.DB, caller.store, row.id, { hidden: body.hidden, sealedReply }))
    },
  }),
]

const ownerOf = ({ caller }: Pick<Call<unknown, unknown>, 'caller'>) => ({ id: caller.store, merchant: caller.merchant })
const viewsOf = (call: Call<unknown, unknown>, rows: readonly ReviewRow[]): Promise<ReviewView[]> => toReviewViews(call.env, ownerOf(call), rows)

async function answerReview(call: Call<unknown, unknown>, row: ReviewRow | null): Promise<Response> {
  const [view] = row === null ? [] : await viewsOf(call, [row])
  return view ? call.json(view) : call.problem('not-found')
}

const questionOf = ({ kind, state, sku, stars }: ReviewFilter, limit: number, after: ReviewQuestion['after']): ReviewQuestion =>
  ({ kind: kind ?? null, state: state ?? null, sku: sku ?? null, stars: stars ?? null, limit, after })

const header = ['id', 'kind', 'state', 'order', 'item', 'sku', 'stars', 'aspects', 'words', 'name', 'language', 'photos', 'reply', 'created_at', 'updated_at', 'posted_at']
const toCells = (view: ReviewView) => [
  view.id, view.kind, view.state, view.order, view.item, view.sku, view.stars, view.aspects.join('|'), view.words, view.name, view.language, view.photos.join('|'), view.reply, view.createdAt, view.updatedAt, view.postedAt,
]
