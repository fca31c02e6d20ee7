import { existsSync } from 'node:fs'
import { createServer } from 'vite'
import { fileURLToPath } from 'node:url'
import { html } from '../shop/html.ts'
import { build } from '../start/build.ts'
import { acceptLive } from './live.ts'
import type { Hosted } from './load-hosted.ts'
import { createGallery } from './serve.ts'

/** `npm run dev`: the gallery over the sources of the widget; a saved file is on the page at once. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const port = Number(process.env['PORT'] ?? 5173)

// Hosted pages are drawn from the sources, but styled and brought to life by the build: they need one.
if (!existsSync(`${root}dist/client/v1/release.json`)) await build('vite.config.ts')

const gallery = createGallery({
  hosted: async () => await server.ssrLoadModule('/demo/gallery/hosted.ts') as Hosted,
  client: `${root}dist/client`,
  widget: { head: html`<script type="module" src="/@vite/client"></script><script type="module" src="/widget/index.ts"></script>` },
})

const server = await createServer({
  configFile: false, root, publicDir: false, appType: 'custom', clearScreen: false,
  // Same JSX as the build; `hmr` reloads the frame, for an element that is defined once cannot be defined anew.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: { include: ['preact', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', '@preact/signals-core'] },
  server: { host: '127.0.0.1', port, strictPort: true },
  plugins: [{
    name: 'doorstep-gallery',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const path = request.url ?? '/'
        if (path === '/' || path === '/gallery') { response.writeHead(302, { location: '/gallery/' }).end(); return }
        // The sources derive the folder of the API from their own address, which here is the root.
        if (/^\/(v1|images)\//.test(path)) request.url = `/gallery${path}`
        gallery(request, response).then((ours) => { if (!ours) next() }, next)
      })
    },
  }],
}).then((made) => made.listen()).catch((error: NodeJS.ErrnoException) => {
  console.error(error.message.includes('already in use') || error.code === 'EADDRINUSE' ? `Port ${port} is in use. Choose another: PORT=5174 npm run dev` : error.message)
  process.exit(1)
})

if (server.httpServer) acceptLive(server.httpServer)
console.log(`\nGallery   http://localhost:${port}/gallery/\n\nEdit a file under widget/ and look. Ctrl-C ends it.`)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { void server.close().then(() => process.exit(0)) })
