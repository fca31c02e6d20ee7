import * as z from 'zod'
import { problem } from '../../contract/problem.ts'
import { problemTable } from './problem.ts'
import { needsWriteKey, type Route } from './route.ts'

type Json = Record<string, unknown>

/** OpenAPI 3.1 of the table, its schemas written from the zod contract; shapes with an id of their own become components. */
export function toOpenApi(table: readonly Route[], origin: string): Json {
  const components: Record<string, Json> = {}
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const name = schema.meta()?.id
    const { $schema: _, $defs, ...body } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' }) as Json & { $defs?: Record<string, Json> }
    const rehung = rehang({ ...body }) as Json
    for (const [id, definition] of Object.entries($defs ?? {})) components[id] = rehang(withoutIds(definition)) as Json
    // A shape with an id is itself a reference in zod's answer, or the shape, depending on what else refers to it.
    if (name === undefined || rehung['$ref'] !== undefined) return withoutIds(rehung)
    components[name] = withoutIds(rehung)
    return { $ref: `#/components/schemas/${name}` }
  }
  const paths: Record<string, Json> = {}
  for (const route of table) paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: toOperation(route, schemaOf) }
  schemaOf(problem, 'output')
  return {
    openapi: '3.1.0',
    info: { title: 'Doorstep', version: '1', description: 'Orders in, one link out: the page a shopper reads between paid and delivered.', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: origin }],
    tags: [...new Set(table.map((route) => route.group))].map((name) => ({ name })),
    paths,
    components: { schemas: components, securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'Secret key of one store: ds_live_…' } } },
  }
}

function toOperation(route: Route, schemaOf: (schema: z.ZodType, io: 'input' | 'output') => Json): Json {
  const parameters = [
    ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...toQueryParameters(route),
    ...Object.entries(route.headers).map(([name, description]) => ({ name, in: 'header', required: false, description, schema: { type: 'string' } })),
  ]
  const responses: Record<string, Json> = Object.fromEntries(Object.entries(route.answers).map(([status, { description, schema, type }]) => [status, {
    description,
    ...schema || type ? { content: { ...schema ? { 'application/json': { schema: schemaOf(schema, 'output') } } : {}, ...type ? { [type]: { schema: { type: 'string' } } } : {} } } : {},
  }]))
  for (const type of problemsOf(route)) {
    const { status, title } = problemTable[type]
    const known = responses[status]
    responses[status] = { description: known ? `${String(known['description'])}. ${title}` : title, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
  }
  return {
    operationId: operationId(route), tags: [route.group], summary: route.summary,
    ...route.notes ? { description: route.notes } : {},
    ...route.access === 'key' ? { security: [{ key: [] }] } : { security: [] },
    ...parameters.length > 0 ? { parameters } : {},
    ...route.body ? { requestBody: { required: true, content: { [route.bodyType]: { schema: schemaOf(route.body, 'input'), ...exampleOf(route.body) } } } } : {},
    ...route.rawBody ? { requestBody: { required: true, content: { [route.rawBody]: {} } } } : {},
    ...route.body === null && route.bodyType !== 'application/json' ? { requestBody: { required: true, content: { [route.bodyType]: { schema: { type: 'string' } } } } } : {},
    responses,
  }
}

/** Said beside the schema: zod leaves the examples of a shape with transforms out of it. */
function exampleOf(body: z.ZodType): Json {
  const [example] = body.meta()?.examples as unknown[] | undefined ?? []
  return example === undefined ? {} : { example }
}

/** `POST /v1/orders/{id}/link` → `postOrdersIdLink`. */
export const operationId = (route: Pick<Route, 'method' | 'path'>): string =>
  route.method.toLowerCase() + route.path.replace(/^\/v1/, '').split(/[^A-Za-z0-9]+/).filter(Boolean).map((part) => part[0]?.toUpperCase() + part.slice(1)).join('')

/** What a route says of itself, and what `runRoute` may answer for any: a parameter given twice, a body too large, of another type, or too slow. */
export const problemsOf = (route: Route): Route['problems'] => [...new Set([
  ...route.access === 'key' ? ['unauthorized', ...needsWriteKey(route) ? ['forbidden' as const] : []] as const : [], 'invalid-query' as const,
  ...takesBody(route) ? ['invalid-body', 'too-large', 'unsupported-media-type', 'too-slow'] as const : [], ...route.problems, 'internal' as const,
])]
const takesBody = ({ body, bodyType }: Route): boolean => body !== null || bodyType !== 'application/json'

function toQueryParameters(route: Route): Json[] {
  if (route.query === null) return []
  const { properties = {}, required = [] } = z.toJSONSchema(route.query, { io: 'input', unrepresentable: 'any' }) as { properties?: Record<string, Json>; required?: string[] }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({ name, in: 'query', required: required.includes(name), ...description ? { description } : {}, schema }))
}

/** zod writes `#/$defs/X` or the bare id; OpenAPI keeps shared schemas elsewhere. */
function rehang(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rehang)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$defs' && key !== '$schema').map(([key, entry]) =>
    [key, key === '$ref' && typeof entry === 'string' ? `#/components/schemas/${entry.split('/').at(-1)}` : rehang(entry)]))
}

/** `id` is zod's name for the component, no keyword of JSON Schema. As the name of a property it stays. */
function withoutIds(schema: Json): Json {
  const { id: _, ...rest } = schema
  return rest
}
