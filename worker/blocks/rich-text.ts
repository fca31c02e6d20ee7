import type { RichText, ShownRichText } from '../../contract/rich-text.ts'
import { signImagePath } from '../edge/sign-path.ts'

/** A merchant's tree as the page gets it: images by their signed path on our host, everything else as it is. */
export const showRichText = (env: { readonly LINK_SECRET: string }, store: string, nodes: RichText): Promise<ShownRichText> =>
  Promise.all(nodes.map(async (node) => node.type === 'image' ? { ...node, src: await signImagePath(env, store, node.src) } : node))
