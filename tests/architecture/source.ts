import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'

/** Reads the house as the architecture tests need it: files, what they import, and their syntax trees. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const rooms = ['contract', 'widget', 'worker', 'demo', 'tests'] as const

export interface Import {
  /** Path inside the project for a relative import, else the package's name. */
  readonly target: string
  readonly isTypeOnly: boolean
  readonly isDynamic: boolean
  readonly isExport: boolean
}
export interface SourceFile { readonly path: string; readonly text: string; readonly isTest: boolean; readonly ast: Node; readonly imports: readonly Import[] }
export interface Node { readonly type: string; readonly start: number; readonly [key: string]: unknown }

const walkFolder = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/node_modules|\.wrangler/.test(entry.parentPath))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))

/** Every node of a tree, parents first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && typeof (child as Node).type === 'string') yield* nodesOf(child as Node)
    }
  }
}

const targetOf = (path: string, specifier: string): string =>
  specifier.startsWith('.') ? relative(root, join(root, dirname(path), specifier.replace(/\?.*$/, ''))) : specifier

const importsOf = (path: string, ast: Node): Import[] => {
  const found: Import[] = []
  for (const node of nodesOf(ast)) {
    const source = (node['source'] as Node | null | undefined)?.['value']
    if (typeof source !== 'string') continue
    if (node.type === 'ImportDeclaration') {
      const specifiers = node['specifiers'] as readonly Node[]
      const isTypeOnly = node['importKind'] === 'type' || (specifiers.length > 0 && specifiers.every((s) => s['importKind'] === 'type'))
      found.push({ target: targetOf(path, source), isTypeOnly, isDynamic: false, isExport: false })
    }
    if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') found.push({ target: targetOf(path, source), isTypeOnly: node['exportKind'] === 'type', isDynamic: false, isExport: true })
    if (node.type === 'ImportExpression') found.push({ target: targetOf(path, source), isTypeOnly: false, isDynamic: true, isExport: false })
  }
  return found
}

export const parseSource = (path: string, text: string): SourceFile => {
  const ast = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node
  return { path, text, ast, isTest: /\.test\.tsx?$/.test(path) || path.startsWith('tests/'), imports: importsOf(path, ast) }
}

export const sourceFiles: readonly SourceFile[] = rooms.flatMap(walkFolder).sort().map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')))
/** What ships or runs: everything but tests. */
export const productFiles = sourceFiles.filter((file) => !file.isTest)
