import * as z from 'zod'
import { apiTable } from '../../worker/routes/api-table.ts'
import { toOpenApi } from '../../worker/routes/openapi.ts'
import { nameOf } from './worker-bodies.ts'

type Json = Readonly<Record<string, unknown>>
interface Operation { readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Json }>> }>> }
interface Published { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>; readonly components: { readonly schemas: Json } }

const departures: string[] = []
/** Calls that were answered with success, by `METHOD /path/{of}/the/table`. */
export const walked = new Set<string>()
/** Answers that `/v1/openapi.json` does not know, since this was last asked. */
export const takeDepartures = (): string[] => departures.splice(0)

let published: Published | undefined
const shapes = new Map<string, z.ZodType>()

/**
 * Holds an answer of the API against the document that is published: its status, its content type, and its JSON, where a field
 * that the document does not name is as wrong as one that is missing. The answer stays unread.
 */
export async function judge(method: string, path: string, answer: Response): Promise<void> {
  const route = apiTable.find((each) => each.method === method && fits(each.path, path))
  // 405 is said by the address and not by one of its calls.
  if (route === undefined || answer.status === 405) return
  published ??= toOpenApi(apiTable, 'https://doorstep.shop') as unknown as Published
  const fault = await findFault(published, published.paths[route.path]?.[method.toLowerCase()]?.responses[answer.status], answer, `${route.method} ${route.path}`)
  if (answer.status < 300) walked.add(nameOf(route))
  if (fault !== null) departures.push(`${method} ${route.path} ${answer.status} ${fault}`)
}

async function findFault({ components }: Published, said: Operation['responses'][string] | undefined, answer: Response, name: string): Promise<string | null> {
  if (said === undefined) return `is no answer of this call: ${(await answer.clone().text()).slice(0, 300)}`
  if (answer.status === 101) return null
  const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
  const types = Object.keys(said.content ?? {})
  if (types.length === 0) return (await answer.clone().text()) === '' ? null : 'has a body'
  const body = said.content?.[type] ?? said.content?.[type.replace(/\/.*/, '/*')] ?? said.content?.['*/*']
  if (body === undefined) return `is ${type}, not ${types.join(' or ')}`
  if (!type.endsWith('json') || body.schema === undefined) return null
  const key = `${name} ${answer.status} ${type}`
  const shape = shapes.get(key) ?? z.fromJSONSchema(withDefinitions({ ...body.schema, $defs: components.schemas }))
  shapes.set(key, shape)
  const read = shape.safeParse(await answer.clone().json())
  return read.success ? null : `does not fit its schema: ${JSON.stringify(read.error.issues).slice(0, 600)}`
}

const fits = (route: string, path: string): boolean => new RegExp(`^${route.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path)

/** A schema that stands alone names its parts by another path than one in an OpenAPI document. */
const withDefinitions = (schema: Json): Parameters<typeof z.fromJSONSchema>[0] => JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"#/$defs/'))
