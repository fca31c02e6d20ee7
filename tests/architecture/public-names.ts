import { nodesOf, type SourceFile } from './source.ts'

/** Words ad blockers look for in addresses and in the light DOM (WIDGET 4.8), word-bounded: `status`, `header`, `logo` are fine. */
const blockedWords = /track|analytic|pixel|beacon|collect|telemetr|impression|\bstat(s|istics?)\b|\blog\b|event=|click|\bad[sv]?\b|banner|promo|sponsor/i

/** What filters of addresses do not see: camelCase is one word to them, a dash or slash ends one. */
export const isBlocked = (name: string): boolean => blockedWords.test(name)

const methods = new Set(['get', 'post', 'put', 'patch', 'delete', 'all', 'on', 'route', 'use', 'head'])

/** Paths that hono routes of these files answer, `/v1/pages/:token/live`. */
export const routesOf = (files: readonly SourceFile[]): string[] => {
  const paths = new Set<string>()
  for (const file of files) {
    for (const node of nodesOf(file.ast)) {
      if (node.type !== 'CallExpression') continue
      const callee = node['callee'] as { type: string; property?: { name?: string } }
      if (callee.type !== 'MemberExpression' || !methods.has(callee.property?.name ?? '')) continue
      for (const argument of node['arguments'] as readonly { type: string; value?: unknown }[]) {
        if (argument.type === 'Literal' && typeof argument.value === 'string' && argument.value.startsWith('/')) paths.add(argument.value)
      }
    }
  }
  return [...paths].sort()
}

/** Keys read from a query: `c.req.query('lang')`, `searchParams.get('lang')`. */
export const queryKeysOf = (files: readonly SourceFile[]): string[] => {
  const keys = new Set<string>()
  for (const file of files) {
    for (const [, key] of file.text.matchAll(/(?:\.query|searchParams\.(?:get|set|has|append))\(\s*'([^']+)'/g)) keys.add(key!)
  }
  return [...keys].sort()
}
