import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'

// The table's routes use workerd's own module; nothing of it runs here.
vi.mock('cloudflare:workers', () => ({ waitUntil: () => undefined }))
// By a name that is no literal: the worker's types are those of workerd, and this file reads folders as node does.
const table = fileURLToPath(new URL('../../worker/routes/api-table.ts', import.meta.url))
interface Route { readonly method: string; readonly path: string; readonly body: { safeParse(value: unknown): { readonly error?: { readonly message: string } | undefined } } | null }
const { apiTable } = await import(/* @vite-ignore */ table) as { readonly apiTable: readonly Route[] }

const folder = fileURLToPath(new URL('../../contract/blocks/', import.meta.url))
const pages = readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }))

/** Each `curl` with its method and path, told by `-X`, or by a body, as curl itself does. */
const commands = pages.flatMap(({ name, text }) => [...text.matchAll(/\bcurl [^\n]*/g)].map(([command]) => ({
  name, command, path: /\$API(\/[^\s"'?]*)/.exec(command)?.[1] ?? '', method: /-X ([A-Z]+)/.exec(command)?.[1] ?? 'GET',
})))

const fits = (route: string, path: string): boolean => new RegExp(`^${route.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path)

it('names calls that are there, on the host of whoever types them: a key is sent nowhere else', () => {
  expect(commands.length).toBeGreaterThan(60)
  expect(commands.filter(({ path, method }) => !apiTable.some((route) => route.method === method && fits(route.path, path)))).toEqual([])
})

it('says on each page where the switch is', () => {
  const withoutSwitch = ['cases.md', 'elsewhere.md', 'engagement.md', 'lift.md', 'products.md', 'uploads.md', 'webhooks.md']
  expect(pages.filter(({ name, text }) => !withoutSwitch.includes(name) && !(/"hidden": \["/.test(text) && text.includes('/v1/store'))).map(({ name }) => name)).toEqual([])
})

/** Bodies as they stand, with the call they are for: of `curl … -d '…'`, of a page's own `put <id> '…'`, of the README's `call METHOD /path '…'`. */
const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
const bodies = [
  ...pages.flatMap(({ name, text }) => [
    ...text.split(/(?=\bcurl )/).flatMap((piece) => {
      const body = /^curl [\s\S]*?-d '([^']*)'/.exec(piece)?.[1]
      return body === undefined ? [] : [{ name, method: /-X ([A-Z]+)/.exec(piece)?.[1] ?? 'POST', path: /\$API(\/[^\s"'?]*)/.exec(piece)?.[1] ?? '', body }]
    }),
    ...[...text.matchAll(/^ +put \S+ +'([^']*)'/gm)].map(([, body = '']) => ({ name, method: 'PUT', path: '/v1/content/follow/x', body })),
  ]),
  ...[...readme.matchAll(/call ([A-Z]+) '?(\/v1\S*?)'? '([^']*)'/g)].map(([, method = '', path = '', body = '']) => ({ name: 'README.md', method, path, body })),
]
/** What whoever types a command fills in. */
const filledIn = (body: string): string => body.replaceAll('<act token>', 'a'.repeat(60)).replaceAll('vi_…', 'vi_0000000000000000').replaceAll('<decision of the block or item>', 'd')

it('sends bodies that their calls take', () => {
  expect(bodies.length).toBeGreaterThan(30)
  expect(bodies.flatMap(({ name, method, path, body }) => {
    const route = apiTable.find((each) => each.method === method && fits(each.path, path))
    let fault: string | undefined
    try { fault = route?.body ? route.body.safeParse(JSON.parse(filledIn(body))).error?.message : 'is no call with a body' } catch (error) { fault = String(error) }
    return fault === undefined ? [] : [`${name}: ${method} ${path} ${fault}`]
  })).toEqual([])
})
