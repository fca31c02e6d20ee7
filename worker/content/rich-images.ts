import type { CareContent } from '../../contract/content/care.ts'
import type { RichText } from '../../contract/rich-text.ts'

interface ImageAt { readonly pointer: string; readonly url: string }

/** Every image of a text in several languages, where it stands. */
export const richImages = (texts: Readonly<Record<string, RichText>> | null | undefined, at: string): ImageAt[] =>
  Object.entries(texts ?? {}).flatMap(([lang, nodes]) => nodes.flatMap((node, index) => node.type === 'image' ? [{ pointer: `${at}/${lang}/${index}/src`, url: node.src }] : []))

/** The pictures of an entry that we would fetch: stills, infographics, images in the text. Films and files are fetched by the shopper's browser, never by us. */
export const careImages = ({ media, body }: CareContent): ImageAt[] => [
  ...media?.kind === 'video' ? [{ pointer: '/media/still', url: media.still }] : [],
  ...media?.kind === 'infographic' ? [{ pointer: '/media/image', url: media.image }] : [],
  ...richImages(body, '/body'),
]
