import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import manifest from './package.json' with { type: 'json' }

/**
 * Builds what a browser loads into `dist/client`:
 *
 *     v1/doorstep.js          the one moving file, classic; v1/doorstep.mjs is the same for type=module
 *     v1/blocks.js            the same for <doorstep-block> on a shop's other pages, which loads nothing for most shoppers
 *     v1/release.json         names of the current files, for the worker
 *     <version>/              immutable: widget.js, blocks.js, page.css, doorstep.js, integrity.json, chunks/<hash>.js
 *     _headers                how the static host serves them
 *
 * The version carries a hash of the contents, so that two builds never share an address that is cached for ever.
 */
const root = fileURLToPath(new URL('.', import.meta.url))
const outDir = join(root, 'dist/client')
/** Where the module is built before its version is known. */
const staging = 'next'

const shared = {
  configFile: false, root, publicDir: false, logLevel: 'warn',
  // `h` with plain arguments compresses better than the object form of the automatic runtime; both make the same vnodes.
  // Under names no view uses: a heading called `h` in a view would be called as a function.
  // Also when a test runner builds, whose NODE_ENV would add file names and line numbers to every vnode.
  oxc: { jsx: { runtime: 'classic', pragma: '__h', pragmaFrag: '__Fragment', development: false }, jsxInject: "import { h as __h, Fragment as __Fragment } from 'preact'" },
} as const satisfies InlineConfig

const compile = {
  outDir, emptyOutDir: false, copyPublicDir: false, reportCompressedSize: false, minify: true, target: 'es2022',
  // The style sheets are written for the browsers we name; lowering light-dark() or oklch() would only make them longer.
  cssTarget: 'esnext',
} as const

/** One classic file: no export, no import, nothing left behind on `window`. */
const buildLoader = (file: string, widget: string) => build({
  // It draws nothing, and must not bring preact along.
  ...shared, oxc: {}, define: { __WIDGET__: JSON.stringify(widget) },
  build: { ...compile, lib: { entry: join(root, 'widget/loader.ts'), formats: ['iife'], name: 'doorstep', fileName: () => file } },
})

/** What `v1/blocks.js` loads, once a shopper has said yes: one module, which shares nothing with the page's. */
const buildElsewhere = () => build({
  ...shared, oxc: {},
  build: { ...compile, lib: { entry: join(root, 'widget/elsewhere/index.ts'), formats: ['es'], fileName: () => `${staging}/blocks.js` } },
})

const buildElsewhereLoader = (file: string, module: string) => build({
  ...shared, oxc: {}, define: { __ELSEWHERE__: JSON.stringify(module) },
  build: { ...compile, lib: { entry: join(root, 'widget/elsewhere/loader.ts'), formats: ['iife'], name: 'doorstepBlocks', fileName: () => file } },
})

/** `page.css` for the hosted page: the sheets the embedded page constructs, and the few rules of the document around them. */
const buildPageCss = () => build({
  ...shared,
  build: { ...compile, rolldownOptions: { input: join(root, 'worker/pages/hosted.css'), output: { assetFileNames: `${staging}/page.css` } } },
})

const digest = (file: string) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`
const filesUnder = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()

const everyone = ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin', 'Timing-Allow-Origin: *', 'X-Content-Type-Options: nosniff']
const headersFile = (version: string) => [
  ['/v1/doorstep.js', 'Cache-Control: public, max-age=300, stale-while-revalidate=86400', ...everyone],
  ['/v1/blocks.js', 'Cache-Control: public, max-age=300, stale-while-revalidate=86400', ...everyone],
  ['/v1/doorstep.mjs', 'Cache-Control: public, max-age=300, stale-while-revalidate=86400', ...everyone],
  ['/v1/release.json', 'Cache-Control: no-cache', ...everyone],
  [`/${version}/*`, 'Cache-Control: public, max-age=31536000, immutable', ...everyone],
].map(([path, ...lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('')

/** Chunks bring no style sheet with them, so a dynamic import needs no help; the bundler's helper would add links to the shop's head. */
const plainImports = (): Plugin => ({
  name: 'doorstep-plain-imports', enforce: 'pre', apply: 'build',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null),
})

/** Gives the built module its version and its surroundings. */
const release = (): Plugin => {
  const locales: Record<string, string> = {}
  const scenes: string[] = []
  const blocks: Record<string, string> = {}
  return {
    name: 'doorstep-release',
    apply: 'build',
    generateBundle(_options: Rolldown.NormalizedOutputOptions, bundle: Rolldown.OutputBundle) {
      for (const file of Object.values(bundle)) {
        const locale = file.type === 'chunk' ? /widget\/i18n\/locales\/([a-z-]+)\.ts$/.exec(file.facadeModuleId ?? '')?.[1] : undefined
        const block = file.type === 'chunk' ? /widget\/blocks\/([a-z-]+)\/\1\.tsx$/.exec(file.facadeModuleId ?? '')?.[1] : undefined
        if (block) blocks[block] = file.fileName.slice(staging.length + 1)
        if (locale) locales[locale] = file.fileName.slice(staging.length + 1)
        if (file.type === 'chunk' && /widget\/scenes\/(index\.tsx|sheet\.ts)$/.test(file.facadeModuleId ?? '')) scenes.push(file.fileName.slice(staging.length + 1))
      }
    },
    async closeBundle(error?: Error) {
      if (error) return
      await buildPageCss()
      await buildElsewhere()
      // The build of a style sheet leaves an empty script beside it.
      for (const file of filesUnder(outDir)) if (!file.startsWith(staging)) rmSync(join(outDir, file))
      const staged = join(outDir, staging)
      const contents = createHash('sha256')
      for (const file of filesUnder(staged)) contents.update(file).update(readFileSync(join(staged, file)))
      const version = `${manifest.version}-${contents.digest('hex').slice(0, 8)}`
      const folder = join(outDir, version)
      renameSync(staged, folder)
      await buildLoader('v1/doorstep.js', `../${version}/widget.js`)
      await buildLoader(`${version}/doorstep.js`, './widget.js')
      await buildElsewhereLoader('v1/blocks.js', `../${version}/blocks.js`)
      writeFileSync(join(outDir, 'v1/doorstep.mjs'), `import"../${version}/widget.js"\n`)
      const integrity = Object.fromEntries(filesUnder(folder).map((file) => [file, digest(join(folder, file))]))
      writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 1)}\n`)
      writeFileSync(join(outDir, 'v1/release.json'), `${JSON.stringify({ version, locales, scenes, blocks, integrity })}\n`)
      writeFileSync(join(outDir, '_headers'), headersFile(version))
    },
  }
}

const entry = join(root, 'widget/index.ts')

/** Modules the entry reaches without a dynamic import, itself included. */
const importedAtOnce = (infoOf: (id: string) => { readonly importedIds: readonly string[] } | null): Set<string> => {
  const reached = new Set([entry])
  for (const id of reached) for (const next of infoOf(id)?.importedIds ?? []) reached.add(next)
  return reached
}

mkdirSync(outDir, { recursive: true })
export default defineConfig({
  ...shared,
  build: {
    ...compile, emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: entry,
      // Left to itself, what the first module shares with later chunks becomes more chunks, and more requests before the
      // page works: everything it imports at once goes into one file, which then is the module itself.
      output: {
        codeSplitting: { groups: [{ debugName: 'widget', name: (id, graph) => (importedAtOnce((known) => graph.getModuleInfo(known)).has(id) ? 'widget' : null) }] },
        entryFileNames: `${staging}/widget.js`,
        chunkFileNames: `${staging}/chunks/[hash].js`,
        hashCharacters: 'hex',
      },
    },
  },
  plugins: [plainImports(), release()],
})
