import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'

// The table's routes use workerd's own module; nothing of it runs here.
vi.mock('cloudflare:workers', () => ({ waitUntil: () => undefined }))
// By a name that is no literal: the worker's types are those of workerd, and this file reads folders as node does.
const table = fileURLToPath(new URL('../../worker/routes/api-table.ts', import.meta.url))
const { apiTable } = await import(/* @vite-ignore */ table) as { readonly apiTable: readonly { readonly method: string; readonly path: string }[] }

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
