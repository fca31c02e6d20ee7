import type { Import, SourceFile } from './source.ts'

/** One arrow that may not be drawn (ARCHITECTURE 1, 4, 5). */
export interface Rule {
  readonly says: string
  readonly forbids: (file: SourceFile, to: Import) => boolean
}

const isPackage = (target: string) => !/^(contract|widget|worker|demo|tests|package\.json)/.test(target)
const within = (path: string, ...folders: string[]) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
const carrierFolder = (path: string) => /^worker\/carriers\/([^/.]+)\//.exec(path)?.[1]
const blockFolder = (path: string) => /^widget\/blocks\/([^/.]+)\//.exec(path)?.[1]

export const rules: readonly Rule[] = [
  { says: 'contract imports contract and zod alone', forbids: (f, { target }) => within(f.path, 'contract') && !within(target, 'contract') && target !== 'zod' },
  { says: 'contract/vocabulary.ts imports nothing', forbids: (f) => f.path === 'contract/vocabulary.ts' },
  { says: 'the states are worked out from types alone', forbids: (f, to) => /^contract\/(page|shipment)-state\.ts$/.test(f.path) && !to.isTypeOnly && to.target !== 'contract/shipment-state.ts' },
  { says: 'widget takes values from contract/vocabulary.ts and the states alone', forbids: (f, to) => within(f.path, 'widget') && within(to.target, 'contract') && !to.isTypeOnly && !/^contract\/(vocabulary|page-state|shipment-state)\.ts$/.test(to.target) },
  { says: 'widget knows no worker, demo or test', forbids: (f, { target }) => within(f.path, 'widget') && within(target, 'worker', 'demo', 'tests') },
  { says: 'widget bundles preact and signals alone, and never preact/compat', forbids: (f, { target, isTypeOnly }) => within(f.path, 'widget') && isPackage(target) && !isTypeOnly && !/^(preact|preact\/(hooks|jsx-runtime)|@preact\/signals|@preact\/signals-core)$/.test(target) },
  { says: 'worker knows no demo or test', forbids: (f, { target }) => within(f.path, 'worker') && !within(f.path, 'worker/cli') && within(target, 'demo', 'tests') },
  { says: 'only worker/pages and mail templates draw with the widget', forbids: (f, { target, isTypeOnly }) => within(f.path, 'worker') && !within(f.path, 'worker/pages', 'worker/channels/email') && within(target, 'widget') && !isTypeOnly && !within(target, 'widget/theme', 'widget/i18n') },
  { says: 'views that the server renders import no style sheet', forbids: (f, { target }) => within(f.path, 'widget') && target.endsWith('.css') && !/^widget\/theme\/[a-z-]*sheet\.ts$/.test(f.path) && !/^widget\/(blocks\/[^/]+|scenes)\/index\.tsx?$/.test(f.path) && !/^widget\/scenes\/[a-z-]*sheet\.ts$/.test(f.path) },
  // tzOffset is arithmetic over Intl: pure, so domain may count with it.
  { says: 'domain holds rules: contract and domain alone, no clock, database or network', forbids: (f, { target, isTypeOnly }) => within(f.path, 'worker/domain') && !within(target, 'contract', 'worker/domain') && !(isTypeOnly && target === 'worker/carriers/carrier.ts') && !target.startsWith('@date-fns/tz') },
  { says: 'a carrier imports the kit, the contract and zod, never another carrier, db, env or fetch', forbids: (f, { target }) => {
    const own = carrierFolder(f.path)
    return own !== undefined && own !== 'kit' && !within(target, `worker/carriers/${own}`, 'worker/carriers/kit', 'contract') && target !== 'worker/carriers/carrier.ts' && target !== 'zod'
  } },
  { says: 'the carrier kit knows no carrier', forbids: (f, { target }) => within(f.path, 'worker/carriers/kit') && carrierFolder(target) !== undefined && carrierFolder(target) !== 'kit' },
  { says: 'routes use registries and types, never a carrier’s folder or an object’s class', forbids: (f, to) => within(f.path, 'worker/routes') && ((carrierFolder(to.target) !== undefined && carrierFolder(to.target) !== 'kit') || (/^worker\/objects\/.*-object\.ts$/.test(to.target) && !to.isTypeOnly)) },
  { says: 'a block never imports another block', forbids: (f, { target }) => blockFolder(f.path) !== undefined && blockFolder(target) !== undefined && blockFolder(f.path) !== blockFolder(target) },
  { says: 'a block never asks the network', forbids: (f, { target, isTypeOnly }) => blockFolder(f.path) !== undefined && within(target, 'widget/api') && !isTypeOnly },
  { says: 'what npm starts is .ts alone and never needs workerd', forbids: (f, { target, isTypeOnly }) => within(f.path, 'worker/cli') && !isTypeOnly && (target.endsWith('.tsx') || target.startsWith('cloudflare:')) },
]

/** `file → target: rule` for every arrow that breaks one. */
export const brokenRules = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => file.imports.flatMap((to) => rules.filter((rule) => rule.forbids(file, to)).map((rule) => `${file.path} → ${to.target}: ${rule.says}`)))

/** Rings of value imports, each once, as `a → b → a`. A dynamic import runs later and closes no ring. */
export const ringsOf = (files: readonly SourceFile[]): string[] => {
  const edges = new Map(files.map((file) => [file.path, file.imports.filter((to) => !to.isTypeOnly && !to.isDynamic).map((to) => to.target)]))
  const done = new Set<string>()
  const rings: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path)
    if (seen >= 0) { rings.push([...trail.slice(seen), path].join(' → ')); return }
    if (done.has(path)) return
    for (const next of edges.get(path) ?? []) if (edges.has(next)) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return rings
}
