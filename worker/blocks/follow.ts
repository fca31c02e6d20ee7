import type { FollowContent, FollowOf } from '../../contract/content/follow.ts'
import { listOrderPosts, listShownPhotos } from '../db/posts.ts'
import { picturePath } from '../posts/picture-path.ts'
import { toOwnPosts } from '../posts/post-view.ts'
import type { BlockContext, BlockHalf } from './block-context.ts'
import { imagePath, sayIn } from './localize.ts'

const day = 86_400_000
export const mostPosts = 3
const mostOthers = 3, mostChosen = 6

/** Where else the shop is, and the question for an unboxing once the parcel is there. */
export const followHalf: BlockHalf<'follow'> = {
  type: 'follow',
  resolve: async (context) => {
    const { env, store, order, now } = context
    const entries = context.content.of('follow').map(({ body }) => body)
    if (entries.length === 0) return null
    const asked = unboxingOf(context)
    const [own, others] = asked === null ? [[], []] : await Promise.all([
      listOrderPosts(env.DB, store.id, order.id).then((rows) => toOwnPosts(env, store.id, rows, now)),
      listShownPhotos(env.DB, store.id, order.id, mostOthers).then((photos) => Promise.all(photos.map((photo) => picturePath(env, store.id, photo, now)))),
    ])
    const unboxing = asked === null || own.length >= mostPosts ? null : asked
    const block = {
      communities: of(entries, 'community').map(({ name, url, text }) => ({ name, url, text: sayIn(context, text) })),
      links: of(entries, 'link').map(({ name, url }) => ({ name, url })),
      posts: await Promise.all(of(entries, 'post').slice(0, mostChosen).map(async ({ image, text, url }) => ({ image: await imagePath(context, image) ?? '', text: sayIn(context, text), url: url ?? null }))),
      others, own,
      unboxing: unboxing && { title: sayIn(context, unboxing.title), text: sayIn(context, unboxing.text), video: unboxing.video, consent: { version: unboxing.consent.version, text: sayIn(context, unboxing.consent.text) } },
    }
    return block.unboxing === null && [block.communities, block.links, block.posts, own].every((list) => list.length === 0) ? null : { type: 'follow', ...block }
  },
}

/** What is asked of this order now; null: nothing. */
export function unboxingOf({ content, arrivedAt, now, order }: BlockContext): FollowOf<'unboxing'> | null {
  const [unboxing] = of(content.of('follow').map(({ body }) => body), 'unboxing')
  return !unboxing || arrivedAt === null || order.isCancelled || now.getTime() - Date.parse(arrivedAt) > unboxing.days * day ? null : unboxing
}

const of = <What extends FollowContent['what']>(entries: readonly FollowContent[], what: What): FollowOf<What>[] => entries.filter((entry): entry is FollowOf<What> => entry.what === what)
