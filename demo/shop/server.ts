import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { ShopContext } from './context.ts'
import { readBelow } from './files.ts'
import { frame } from './frame.ts'
import { hostilePage } from './hostile/pages.ts'
import { takeLetter, type Letter } from './letters.ts'
import { answerOwnBlock } from './own-block.ts'
import { ordinaryPage } from './pages.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

export interface ShopOptions {
  /** Read at every request: an order that comes later is there. */
  readonly context: () => ShopContext
  /** Somebody signed up for the shop’s letters. */
  readonly onLetter?: (letter: Letter) => void
  /** Answers what lies under `/gallery/`; false = nothing there. */
  readonly gallery?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
}

/** The demo shop on its own origin. It holds no key and speaks to nobody: all it knows of Doorstep stands in its pages, and it answers what Doorstep signed: one question, one message. */
export const createShop = ({ context, gallery, onLetter }: ShopOptions) => {
  const send = (response: ServerResponse, status: number, type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers }).end(body)
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://shop.invalid')
    if (pathname === '/gallery') { response.writeHead(308, { location: '/gallery/' }).end(); return }
    if (pathname.startsWith('/gallery/') && await gallery?.(request, response)) return
    if (pathname === '/doorstep/recipe-card' && request.method === 'POST') {
      const { status, body } = await answerOwnBlock(request, context().blockSecret ?? null, `http://${request.headers.host ?? 'shop.invalid'}`)
      return send(response, status, 'application/json', body)
    }
    if (pathname === '/doorstep/letters' && request.method === 'POST') {
      const { status, letter } = await takeLetter(request, context().letterSecret ?? null)
      if (letter) onLetter?.(letter)
      return send(response, status, 'text/plain', '')
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'Only GET here.', { allow: 'GET, HEAD' })
    const file = pathname === '/shop.css' ? await readBelow(here, 'shop.css') : pathname.startsWith('/images/') ? await readBelow(`${here}images`, pathname.slice('/images'.length))
      : pathname.startsWith('/films/') ? await readBelow(`${here}films`, pathname.slice('/films'.length)) : null
    if (file) return send(response, 200, file.type, file.body)
    const page = ordinaryPage(pathname, context()) ?? hostilePage(pathname, context())
    if (page) return send(response, 200, 'text/html; charset=utf-8', frame(page), page.headers)
    send(response, 404, 'text/html; charset=utf-8', frame({ title: 'Not found', main: { html: '<h1>There is nothing here</h1><p><a href="/">To the shop</a></p>' } }))
  }
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error('demo shop:', error)
      if (!response.headersSent) send(response, 500, 'text/plain', 'The demo shop failed; its terminal says why.')
      else response.end()
    })
  })
}
