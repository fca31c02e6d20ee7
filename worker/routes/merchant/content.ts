import * as z from 'zod'
import { fields } from '../../../contract/common.ts'
import { contentKinds, type ContentKind, type ContentKindName } from '../../content/content-kinds.ts'
import { forgetContent } from '../../content/read-content.ts'
import { countOtherContent, deleteContent, findContent, listContent, putContent, type ContentRow } from '../../db/store-content.ts'
import { checkOutboundUrl } from '../../edge/outbound-url.ts'
import type { Env } from '../../env.ts'
import { answerList } from '../list-page.ts'
import type { FieldError } from '../../edge/field-errors.ts'
import { route, type Call, type Route } from '../route.ts'

/** A kind is read whole into memory, so there is an end to it. */
export const mostEntries = 500
export const contentId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be a name of your own: small letters, digits and -')
export const usualPosition = 1000
const position = z.int().min(0).max(1_000_000).default(usualPosition).describe('smaller comes first; what has the same stands by id')
const readPast = z.unknown().optional().describe('of the answer to GET; nothing is set by it')
const listQuery = fields({ limit: z.coerce.number().int().min(1).max(100).default(50), cursor: z.string().max(600).optional() })

const routesOf = (name: ContentKindName, kind: ContentKind): Route[] => {
  const path = `/v1/content/${name}`
  const input = fields({ position, content: kind.body, id: readPast, updatedAt: readPast })
  const view = z.object({ id: contentId, position: z.int(), content: kind.body, updatedAt: z.string() })
  return [
    route({
      method: 'GET', path, group: 'Content', access: 'key', summary: `List ${name} entries`, notes: `${kind.doc}. Pages by \`next\`: pass it as \`cursor\`.`,
      query: listQuery, answers: { 200: { description: 'A page of entries, by id', schema: z.object({ entries: z.array(view), next: z.string().nullable() }) } }, problems: ['invalid-query'],
      handle: async (call) => {
        const { env, caller, query } = call
        return answerList(call, {
          question: ['content', caller.store, name], limit: query.limit, cursor: query.cursor,
          read: (after: string | null, limit) => listContent(env.DB, caller.store, name, after ?? '', limit), placeOf: ({ id }) => id,
        }, ({ rows, next }) => ({ entries: rows.map(toView), next }))
      },
    }),
    route({
      method: 'GET', path: `${path}/{id}`, group: 'Content', access: 'key', summary: `One ${name} entry`,
      answers: { 200: { description: 'The entry', schema: view } }, problems: ['not-found'],
      handle: async (call) => {
        const row = await findContent(call.env.DB, call.caller.store, name, call.params['id'] ?? '')
        return row === null ? call.problem('not-found') : call.json(toView(row))
      },
    }),
    route({
      method: 'PUT', path: `${path}/{id}`, group: 'Content', access: 'key', summary: `Create or replace ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} entry`, notes: `${kind.doc}. Pages show it within half a minute. At most ${mostEntries} of a kind.`,
      body: input, answers: { 200: { description: 'The entry', schema: view } }, problems: ['invalid-body', 'conflict', 'unsupported-media-type'],
      handle: async (call) => {
        const id = contentId.safeParse(call.params['id'])
        if (!id.success) return call.problem('invalid-body', { errors: [{ pointer: '/id', message: id.error.issues[0]?.message ?? 'must be a name' }] })
        const errors = findContentErrors(call.env, kind, call.body.content, hostOf(call))
        if (errors.length > 0) return call.problem('invalid-body', { errors })
        if (await countOtherContent(call.env.DB, call.caller.store, name, [id.data]) >= mostEntries) return call.problem('conflict', { detail: `There are ${mostEntries} entries of this kind already. Delete one first.` })
        const row: ContentRow = { kind: name, id: id.data, position: call.body.position, body: JSON.stringify(call.body.content), updatedAt: call.now.getTime() }
        await putContent(call.env.DB, call.caller.store, row).run()
        forgetContent(call.caller.store)
        return call.json(toView(row))
      },
    }),
    route({
      method: 'DELETE', path: `${path}/{id}`, group: 'Content', access: 'key', summary: `Delete a ${name} entry`,
      answers: { 204: { description: 'Deleted' } }, problems: ['not-found'],
      handle: async (call) => {
        if (!await deleteContent(call.env.DB, call.caller.store, name, call.params['id'] ?? '')) return call.problem('not-found')
        forgetContent(call.caller.store)
        return new Response(null, { status: 204 })
      },
    }),
  ]
}

/** The same four for every kind of content, each with its own shape in the reference. */
export const contentRoutes: readonly Route[] = (Object.keys(contentKinds) as ContentKindName[]).flatMap((name) => contentKinds[name].isSetting ? [] : routesOf(name, contentKinds[name]))

/** What a shape alone cannot tell: an image we would never fetch is refused now, where someone can mend it. */
export function findContentErrors(env: Env, kind: ContentKind, body: unknown, ownHost: string): FieldError[] {
  return (kind.imagesOf?.(body) ?? []).flatMap(({ pointer, url }) => {
    const judged = checkOutboundUrl(url, env, [ownHost])
    return judged.ok ? [] : [{ pointer: `/content${pointer}`, message: judged.reason }]
  })
}

const hostOf = (call: Pick<Call<unknown, unknown>, 'c'>): string => new URL(call.c.req.url).hostname
const toView = ({ id, position: at, body, updatedAt }: ContentRow) => ({ id, position: at, content: JSON.parse(body) as unknown, updatedAt: new Date(updatedAt).toISOString() })
