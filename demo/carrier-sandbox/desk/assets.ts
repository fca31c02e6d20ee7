import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

export const deskStyle = (): string => read('desk.css')
/** The browser's part is TypeScript like the rest: node takes the types off on the way out. */
export const deskScript = (): string => stripTypeScriptTypes(read('client.ts'))
