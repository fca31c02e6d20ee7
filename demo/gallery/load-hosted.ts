import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { drawStory } from './hosted.ts'

export interface Hosted { readonly drawStory: typeof drawStory }
const root = fileURLToPath(new URL('../../', import.meta.url))

/** The drawing of hosted pages is TSX, which Node does not run: bundled into `dist/gallery` when it is first asked for. */
export const loadHosted = async (): Promise<Hosted> => {
  const { build } = await import('vite')
  const built = await build({
    configFile: false, root, publicDir: false, logLevel: 'warn', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ssr: { noExternal: true }, build: { ssr: 'demo/gallery/hosted.ts', write: false, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
  })
  const [file] = 'output' in built ? built.output : []
  if (!file) throw new Error('the hosted pages of the gallery did not build')
  const folder = join(root, 'dist/gallery')
  mkdirSync(folder, { recursive: true })
  // Named by content: Node keeps a module by its address for ever.
  const path = join(folder, `hosted-${createHash('sha256').update(file.code).digest('hex').slice(0, 12)}.mjs`)
  writeFileSync(path, file.code)
  return await import(pathToFileURL(path).href) as Hosted
}
