import { relative, join, dirname } from 'node:path'
import { nodesOf, root, type Node, type SourceFile } from './source.ts'

/** Files whose exports are taken by a platform or a tool, not by an import of ours. */
const entries = new Set(['worker/index.ts', 'tests/bench/bench-worker.ts', 'tests/bench/faults-worker.ts', 'tests/support/e2e-setup.ts', 'tests/support/files-reporter.ts'])

interface Named { readonly name?: string; readonly value?: string }
interface Specifier { readonly type: string; readonly imported?: Named; readonly local?: Named; readonly exported?: Named }

const targetOf = (path: string, specifier: string): string => specifier.startsWith('.') ? relative(root, join(root, dirname(path), specifier.replace(/\?.*$/, ''))) : specifier
const nameOf = (named: Named | undefined): string => named?.name ?? named?.value ?? ''

/** Names each file's exports are asked for by other files; `*` where all of them may be. */
const askedNames = (files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const asked = new Map<string, Set<string>>()
  for (const file of files) for (const node of nodesOf(file.ast)) {
    const source = (node['source'] as Node | null | undefined)?.['value']
    if (typeof source !== 'string') continue
    const target = targetOf(file.path, source)
    const names = asked.get(target) ?? new Set<string>()
    asked.set(target, names)
    const specifiers = (node['specifiers'] ?? []) as readonly Specifier[]
    if (node.type === 'ImportDeclaration') for (const one of specifiers) names.add(one.type === 'ImportSpecifier' ? nameOf(one.imported) : one.type === 'ImportDefaultSpecifier' ? 'default' : '*')
    else if (node.type === 'ExportNamedDeclaration') for (const one of specifiers) names.add(nameOf(one.local))
    else names.add('*')
  }
  return asked
}

interface Exported { readonly name: string; readonly isType: boolean }

const exportsOf = ({ ast }: SourceFile): Exported[] => (ast['body'] as readonly Node[]).flatMap((node): Exported[] => {
  if (node.type === 'ExportDefaultDeclaration') return [{ name: 'default', isType: false }]
  if (node.type !== 'ExportNamedDeclaration') return []
  const isType = node['exportKind'] === 'type'
  const declaration = node['declaration'] as (Node & { readonly id?: Named; readonly declarations?: readonly { readonly id: Named }[] }) | null
  const named = declaration === null ? (node['specifiers'] as readonly Specifier[]).map(({ exported }) => exported) : declaration.declarations?.map(({ id }) => id) ?? [declaration.id]
  return named.map(nameOf).filter(Boolean).map((name) => ({ name, isType }))
})

/**
 * `file: name` of every export nobody asks for. A type may be exported for whoever reads a signature of its own file, and a shape of
 * the contract is named for the reference; a value that only its own file uses is its own business.
 */
export const idleExports = (files: readonly SourceFile[]): string[] => {
  const asked = askedNames(files)
  return files.filter(({ path, isTest }) => !entries.has(path) && !(isTest && path.includes('.test.'))).flatMap((file) => {
    const names = asked.get(file.path)
    const isUsedHere = (name: string): boolean => [...nodesOf(file.ast)].filter((node) => node.type === 'Identifier' && node['name'] === name).length > 1
    return exportsOf(file).filter(({ name, isType }) => !names?.has('*') && !names?.has(name) && !((isType || file.path.startsWith('contract/')) && isUsedHere(name))).map(({ name }) => `${file.path}: ${name}`)
  })
}
