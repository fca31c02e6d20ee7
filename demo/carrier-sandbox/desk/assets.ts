import { readFileSync } from 'node:fs'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
let script: Promise<string> | undefined

export const deskStyle = (): string => read('desk.css')
/** The browser's part is TypeScript like the rest; the builder that the house has anyway takes the types off, at the first request. */
export const deskScript = (): Promise<string> => (script ??= import('vite').then(async ({ transformWithOxc }) => (await transformWithOxc(read('client.ts'), 'client.ts')).code))
