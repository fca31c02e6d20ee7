import type * as z from 'zod'
import { messageContent } from '../../contract/content/message.ts'

/** One kind of content: its shape, and how a line of a spreadsheet becomes it where it may come as CSV. */
export interface ContentKind<Body extends z.ZodType = z.ZodType> {
  readonly body: Body
  readonly doc: string
  /** Checks that need to know the surroundings, such as addresses that we would fetch. Each message says what would be right. */
  readonly imagesOf?: (body: z.output<Body>) => readonly { readonly pointer: string; readonly url: string }[]
  readonly csv?: { readonly columns: readonly string[]; readonly toBody: (row: Readonly<Record<string, string>>) => unknown }
}

const kind = <Body extends z.ZodType>(kind: ContentKind<Body>): ContentKind<Body> => kind

/** Everything `/v1/content/<kind>` takes. */
export const contentKinds = {
  message: kind({ body: messageContent, doc: 'A word of the brand, by state, destination, product and dates', imagesOf: ({ image }) => image ? [{ pointer: '/image', url: image }] : [] }),
} as const

export type ContentKindName = keyof typeof contentKinds
export type ContentBody<Kind extends ContentKindName> = z.output<(typeof contentKinds)[Kind]['body']>
export const isContentKind = (name: string): name is ContentKindName => Object.hasOwn(contentKinds, name)
