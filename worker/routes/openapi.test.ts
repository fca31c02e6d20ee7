import { describe, expect, it, vi } from 'vitest'
import { orderInput } from '../../contract/order.ts'
import { eventsInput } from '../../contract/shipment.ts'
import type { Route } from './route.ts'

// The table's routes use workerd's own module; nothing of it runs here.
vi.mock('cloudflare:workers', () => ({ waitUntil: () => undefined }))
const { apiTable } = await import('./api-table.ts')
const { operationId, toOpenApi } = await import('./openapi.ts')
const { answerProblemPage, answerReference } = await import('./reference.ts')
const { problemTable } = await import('./problem.ts')

type Json = Record<string, unknown>
const document = toOpenApi(apiTable, 'https://api.shop-mail.example') as Json & { paths: Record<string, Record<string, Json>>; components: { schemas: Record<string, Json> } }

const refsIn = (value: unknown): string[] => value === null || typeof value !== 'object' ? []
  : Object.entries(value).flatMap(([key, entry]) => key === '$ref' ? [String(entry)] : refsIn(entry))

describe('the OpenAPI document', () => {
  it('has every route of the table, each with an id of its own', () => {
    expect(Object.entries(document.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`)).toSorted())
      .toEqual(apiTable.map(({ method, path }) => `${method} ${path}`).toSorted())
    const ids = apiTable.map(operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has no reference that leads nowhere', () => {
    const refs = refsIn(document)
    expect(refs.length).toBeGreaterThan(10)
    for (const ref of refs) expect(document.components.schemas, ref).toHaveProperty([ref.replace('#/components/schemas/', '')])
  })

  it('says what an order must hold, from the contract', () => {
    const order = document.components.schemas['OrderInput'] as { required: string[]; properties: Record<string, Json> }
    expect(order.required).toEqual(['number', 'placedAt'])
    expect(Object.keys(order.properties)).toEqual(expect.arrayContaining(['number', 'placedAt', 'shopper', 'promised', 'items', 'fulfilments']))
    expect(document.paths['/v1/orders']?.['post']).toMatchObject({
      security: [{ key: [] }], requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/OrderInput' } } } },
    })
  })

  it('shows examples that the contract takes', () => {
    const exampleOf = (path: string) => (document.paths[path]?.['post']?.['requestBody'] as { content: Record<string, { example?: unknown }> }).content['application/json']?.example
    expect(orderInput.safeParse(exampleOf('/v1/orders')).error).toBeUndefined()
    expect(eventsInput.safeParse(exampleOf('/v1/shipments/{id}/events')).error).toBeUndefined()
  })

  it('names each path parameter', () => {
    for (const [path, operations] of Object.entries(document.paths)) for (const operation of Object.values(operations)) {
      const named = (operation['parameters'] as { name: string; in: string }[] | undefined ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`)
      expect(named).toEqual(path.match(/\{\w+\}/g) ?? [])
    }
  })
})

describe('the reference page', () => {
  it('shows every route, every problem and the credentials of every carrier, under a policy without script', async () => {
    const answer = await answerReference(apiTable, 'https://api.shop-mail.example')
    const text = await answer.text()
    for (const route of apiTable) expect(text).toContain(`<code>${route.path}</code>`)
    for (const type of Object.keys(problemTable)) expect(text).toContain(type)
    expect(text).toContain('clientSecret')
    expect(text).toContain('fulfilments[].shipments[].trackingNumber')
    expect(text).not.toMatch(/<script|style=/)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('TRUST 23: shows markup in a summary as text', async () => {
    const hostile: Route = { ...apiTable[0] as Route, summary: '<img src=x onerror=alert(1)>' }
    const text = await (await answerReference([hostile], 'https://x.example')).text()
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(text).not.toContain('<img')
  })

  it('explains each problem type, and nothing else', async () => {
    expect(await (await answerProblemPage('too-many-requests'))?.text()).toContain('Too many tries')
    expect(await answerProblemPage('constructor')).toBeNull()
  })
})
