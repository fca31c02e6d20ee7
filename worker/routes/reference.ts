import { html, raw } from 'hono/html'
import * as z from 'zod'
import { problemTypes, type ProblemType } from '../../contract/vocabulary.ts'
import { carriers } from '../carriers/registry.ts'
import { problemsOf } from './openapi.ts'
import { problemTable } from './problem.ts'
import type { Route } from './route.ts'

type Html = ReturnType<typeof html>
/** Every value below is escaped by the `html` tag; the one `raw` is our own style sheet's address. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, max-age=300',
  'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

/** `GET /v1/reference`: the same table as OpenAPI, for people. */
export async function answerReference(table: readonly Route[], origin: string): Promise<Response> {
  const groups = [...new Set(table.map((route) => route.group))]
  const page = frame('API reference', html`
    <h1>Doorstep API</h1>
    <p class="lead">Orders in, one link out. JSON over HTTPS; times in ISO 8601 with offset; money in minor units. For tools: <a href="/v1/openapi.json">openapi.json</a> (3.1).</p>
    <nav aria-label="Contents"><ul>${groups.map((group) => html`<li><a href="#${group.toLowerCase()}">${group}</a></li>`)}<li><a href="#credentials">Credentials of each carrier</a></li><li><a href="#problems">Problems</a></li></ul></nav>
    <h2 id="start">Start</h2>
    <p>Make a store and its key with <code>npm run doorstep -- store create --name "My shop"</code>. Every call of the merchant API carries the key:</p>
    <pre tabindex="0"><code>${curlOf(origin)}</code></pre>
    <p>The answer holds <code>link</code>, the page for the shopper, and <code>token</code>, for the element on your own site.</p>
    ${groups.map((group) => html`<h2 id="${group.toLowerCase()}">${group}</h2>${table.filter((route) => route.group === group).map(sayRoute)}`)}
    <h2 id="credentials">Credentials of each carrier</h2>
    <p>The names for <code>credentials</code> in <code>PUT /v1/carrier-accounts/{carrier}</code>.</p>
    ${carriers.map((carrier) => html`<h3><code>${carrier.id}</code> ${carrier.name}</h3>
      <table><thead><tr><th scope="col">Name</th><th scope="col">What it is</th></tr></thead><tbody>${Object.entries(carrier.credentials).map(([name, { label, optional }]) =>
        html`<tr><td><code>${name}</code></td><td>${label}${optional ? ' (optional)' : ''}</td></tr>`)}</tbody></table>
      <p>${carrier.webhook ? `Pushes: ${carrier.webhook.proven ? 'read from real bodies' : 'read from the public documents, not yet from a real body'}. Set hookSecret.` : 'Sends no pushes we read; we ask.'}</p>`)}
    <h2 id="problems">Problems</h2>
    <p>Every failing call answers <code>application/problem+json</code> (RFC 9457) with <code>type</code>, <code>title</code>, <code>status</code>, <code>requestId</code> and, where fields are wrong, <code>errors</code>: the JSON pointer of each and what would be right.</p>
    <table><thead><tr><th scope="col">Status</th><th scope="col">Type</th><th scope="col">What it means</th></tr></thead><tbody>${problemTypes.map((type) =>
      html`<tr><td>${problemTable[type].status}</td><td><a href="/problems/${type}"><code>${type}</code></a></td><td>${problemTable[type].meaning}</td></tr>`)}</tbody></table>`)
  return new Response(String(await page), { headers })
}

/** `GET /problems/{type}`: what a problem's `type` leads to. null = no such type. */
export async function answerProblemPage(type: string): Promise<Response | null> {
  if (!problemTypes.some((known) => known === type)) return null
  const { status, title, meaning } = problemTable[type as ProblemType]
  const page = frame(title, html`<p><a href="/v1/reference#problems">API reference</a></p><h1>${title}</h1><p class="lead">${meaning}</p><p>Status ${status}, type <code>${type}</code>.</p>`)
  return new Response(String(await page), { headers })
}

/** The style is a file of its own: our policy lets no style stand in the page. */
export const referenceCss = `:root{color-scheme:light dark;font:1rem/1.55 system-ui,sans-serif}
body{margin:0 auto;max-width:52rem;padding:1.5rem 1rem 6rem;color:light-dark(#10231b,#eef3ef);background:light-dark(#fff,#101714)}
h1{font-size:2rem;line-height:1.15;letter-spacing:-.02em}h2{margin-block-start:3rem;padding-block-start:1rem;border-block-start:2px solid}h3{margin-block:2rem .25rem;font-size:1.05rem}
.lead{font-size:1.15rem}a{color:inherit;text-decoration-color:#ffb81c;text-decoration-thickness:2px;text-underline-offset:3px}
code{font:.9em/1.5 ui-monospace,monospace;overflow-wrap:anywhere}pre{overflow:auto;padding:1rem;border:1px solid;border-radius:6px}
table{border-collapse:collapse;width:100%;margin-block:1rem}th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-block-end:1px solid light-dark(#c9d2cd,#3b4741)}
@media(max-width:40rem){thead{position:absolute;clip-path:inset(50%)}tr{display:flex;flex-wrap:wrap;column-gap:1rem;border-block-end:1px solid light-dark(#c9d2cd,#3b4741)}td{border:0}td:last-child{flex-basis:100%;padding-block-start:0}td:empty{display:none}}
.method{font-weight:700}nav ul{padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}dt{font-weight:600}dd{margin:0 0 .5rem}
`

const frame = (title: string, body: Html): Html => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · Doorstep</title><link rel="stylesheet" href="${raw('/v1/reference.css')}"></head><body><main>${body}</main></body></html>`

function sayRoute(route: Route): Html {
  const fields = route.body === null ? [] : toFields(route.body)
  const query = route.query === null ? [] : toFields(route.query)
  return html`<section><h3><span class="method">${route.method}</span> <code>${route.path}</code></h3>
    <p>${route.summary}.${route.notes ? ` ${route.notes}` : ''}</p>
    ${query.length > 0 ? fieldTable('Query', query) : ''}${fields.length > 0 ? fieldTable('Body', fields) : ''}
    ${Object.entries(route.headers).map(([name, text]) => html`<p><code>${name}</code>: ${text}</p>`)}
    <p>${route.access === 'key' ? 'Needs a key. ' : ''}Answers ${Object.entries(route.answers).map(([status, { description }]) => `${status} ${description}`).join(', ')}; or ${problemsOf(route).map((type) => `${problemTable[type].status} ${type}`).join(', ')}.</p></section>`
}

interface Field { readonly name: string; readonly type: string; readonly required: boolean; readonly text: string }

const fieldTable = (title: string, fields: readonly Field[]): Html => html`<table><thead><tr><th scope="col">${title}</th><th scope="col">Type</th><th scope="col">What it is</th></tr></thead><tbody>${fields.map(({ name, type, required, text }) =>
  html`<tr><td><code>${name}</code></td><td>${type}</td><td>${required ? 'Required. ' : ''}${text}</td></tr>`)}</tbody></table>`

interface Shape { type?: string | string[]; format?: string; properties?: Record<string, Shape>; required?: string[]; items?: Shape; anyOf?: Shape[]; enum?: unknown[]; description?: string; $ref?: string; $defs?: Record<string, Shape>; allOf?: Shape[] }

/** Every field with its path, `fulfilments[].shipments[].trackingNumber`. */
function toFields(schema: z.ZodType): Field[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  const walk = (shape: Shape, path: string): Field[] => Object.entries(shape.properties ?? {}).flatMap(([key, raw]) => {
    const property = plain(raw, root)
    const name = path === '' ? key : `${path}.${key}`
    const inner = property.type === 'array' && property.items ? plain(property.items, root) : null
    const field = { name, type: typeOf(property, inner), required: shape.required?.includes(key) ?? false, text: raw.description ?? property.description ?? '' }
    return [field, ...inner ? walk(inner, `${name}[]`) : walk(property, name)]
  })
  return walk(plain(root, root), '')
}

/** Follows a reference and takes the one branch that is not null. */
function plain(shape: Shape, root: Shape): Shape {
  if (shape.$ref) return plain(root.$defs?.[shape.$ref.split('/').at(-1) ?? ''] ?? {}, root)
  const branches = shape.anyOf?.filter((branch) => branch.type !== 'null')
  return branches?.length === 1 && branches[0] ? plain({ ...branches[0], ...shape.description ? { description: shape.description } : {} }, root) : shape
}

function typeOf(shape: Shape, inner: Shape | null): string {
  if (inner) return `list of ${typeOf(inner, null)}`
  if (shape.enum) return shape.enum.map(String).join(' | ')
  if (shape.anyOf) return [...new Set(shape.anyOf.filter((branch) => branch.type !== 'null').map((branch) => typeOf(branch, null)))].join(' | ')
  const spoken: Readonly<Record<string, string>> = { 'date-time': 'time with offset', date: 'day', email: 'e-mail', uri: 'address' }
  return spoken[shape.format ?? ''] ?? (Array.isArray(shape.type) ? shape.type.join(' | ') : shape.type ?? 'any')
}

const curlOf = (origin: string): string => `curl ${origin}/v1/orders \\
  -H "Authorization: Bearer ds_live_…" \\
  -H "Content-Type: application/json" \\
  -d '{
    "number": "20418",
    "placedAt": "2026-11-19T20:14:00+00:00",
    "shopper": { "name": "Sam Penhaligon", "email": "sam@shopper.example", "postcode": "BS6 5QA" },
    "items": [{ "sku": "MUG-01", "title": "Stoneware mug", "quantity": 2 }],
    "fulfilments": [{ "shipments": [{ "carrier": "ups", "trackingNumber": "1Z5338FF0107231059" }] }]
  }'`
