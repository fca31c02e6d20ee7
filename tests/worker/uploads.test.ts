import { describe, expect, it } from 'vitest'
import { giveUploads } from '../../worker/uploads/give-uploads.ts'
import { eraseOrderMedia } from '../../worker/uploads/erase-media.ts'
import { tidyUploads } from '../../worker/uploads/tidy-uploads.ts'
import { findUpload } from '../../worker/db/uploads.ts'
import { signLink } from '../../worker/edge/link-token.ts'
import { signPicturePath } from '../../worker/edge/sign-path.ts'
import { mediaKey } from '../../worker/uploads/media-keys.ts'
import { exifBlock, holdsText, makeJpeg, makeMp4, makePng, makeWebm, pictures, secretPlace, text } from '../support/media-files.ts'
import { env } from '../support/worker-env.ts'
import { ask, dumpDatabase, openShop } from '../support/worker-shop.ts'
import { act, actToken, askTicket, bring, storedBytes, storedKeys, upload } from '../support/worker-uploads.ts'

const open = async () => {
  const shop = await openShop()
  const order = await shop.put()
  return { shop, order, token: await actToken(shop, order), keyOf: (id: string) => mediaKey(shop.store, order.id, id) }
}
const detailOf = async (answer: Response) => { const { detail, errors } = await answer.json<{ detail?: string; errors?: { message: string }[] }>(); return `${answer.status} ${detail ?? errors?.[0]?.message}` }

describe('a photo', () => {
  it('is kept without place and maker, whatever its sender calls it', async () => {
    const { token, keyOf } = await open()
    const view = await upload(token, makeJpeg())
    expect(view).toMatchObject({ kind: 'photo', type: 'image/jpeg', width: 8, height: 8, seconds: null })
    const kept = await storedBytes(keyOf(view.id))
    expect(kept.length).toBe(view.bytes)
    expect(holdsText(makeJpeg(), secretPlace)).toBe(true)
    for (const word of [secretPlace, 'Fonmake', 'Photoshop']) expect(holdsText(kept, word), word).toBe(false)
    const png = await bring(await askTicket(token), makePng(), { 'content-type': 'image/svg+xml' })
    expect(await png.json()).toMatchObject({ type: 'image/png' })
  })

  it.each([
    ['an SVG', text('<svg onload="x()"/>'), 'is none of'], ['HTML before a picture', text('<script>x()</script>\xff\xd8\xff'), 'is none of'], ['notes alone', exifBlock(1), 'is none of'],
    ['a photo cut short', makeJpeg().slice(0, 200), 'is cut short'], ['a photo of a hundred megapixels', makeJpeg({ width: 10_000, height: 10_000 }), 'megapixels'], ['a film', makeMp4(), 'is none of'],
  ])('%s is refused, and nothing is kept', async (_, file, why) => {
    const { token, shop } = await open()
    expect(await detailOf(await bring(await askTicket(token), file))).toMatch(new RegExp(`^400 .*${why}`))
    expect(await storedKeys(`media/${shop.store}`)).toEqual([])
  })

  it('TRUST 44: says its size, keeps to it, and to 12 MiB', async () => {
    const { token, shop } = await open()
    expect(await detailOf(await act('uploads', { act: token, use: 'review', kind: 'photo', bytes: 13 * 1024 * 1024 }))).toMatch(/^400 .*12 MiB/)
    const ticket = await askTicket(token)
    const stream = () => new ReadableStream({ start: (controller) => { controller.enqueue(makeJpeg()); controller.close() } })
    expect(await detailOf(await ask(ticket.upload.url, { method: 'PUT', body: stream() }))).toMatch(/^411 /)
    expect(await detailOf(await ask(ticket.upload.url, { method: 'PUT', headers: { 'content-length': String(12 * 1024 * 1024 + 1) }, body: stream() }))).toMatch(/^413 At most 12 MiB/)
    expect(await storedKeys(`media/${shop.store}`)).toEqual([])
  })

  it('sent twice is taken once: the second time is answered as the first', async () => {
    const { token } = await open()
    const ticket = await askTicket(token)
    const first = await (await bring(ticket, makeJpeg())).json()
    expect(await (await bring(ticket, makePng())).json()).toEqual(first)
  })

  it('is never another file a moment later: of two that come at once with one ticket, the first that is whole stays', async () => {
    for (const [kind, file] of [['photo', makePng()], ['video', makeMp4()]] as const) {
      const { token, keyOf, shop } = await open()
      const ticket = await askTicket(token, { use: 'post', kind, bytes: file.length })
      let goOn = (): void => undefined
      const held = new Promise<void>((resolve) => { goOn = resolve })
      const slow = bring(ticket, new ReadableStream({ pull: async (controller) => { await held; controller.enqueue(file); controller.close() } }) as never, { 'content-length': String(file.length) })
      const other = kind === 'photo' ? makeJpeg() : makeMp4({ seconds: 3 })
      expect((await bring(ticket, other)).status).toBe(200)
      const [row, stored] = [await findUpload(env.DB, shop.store, ticket.id), await storedBytes(keyOf(ticket.id))]
      goOn()
      const late = await slow
      expect(await late.json()).toMatchObject({ type: row?.type, bytes: row?.bytes })
      expect(await storedBytes(keyOf(ticket.id))).toEqual(stored)
    }
  })
})

describe('a film', () => {
  it.each([['MP4', makeMp4(), 'video/mp4', 3], ['WebM', makeWebm(), 'video/webm', 2]])('of %s is kept without its places, and nothing of how it came', async (_, film, type, seconds) => {
    const { token, keyOf, shop } = await open()
    const view = await upload(token, film, { use: 'post', kind: 'video' })
    expect(view).toMatchObject({ kind: 'video', type, seconds, bytes: film.length })
    const kept = await storedBytes(keyOf(view.id))
    expect(holdsText(kept, String.fromCharCode(...pictures))).toBe(true)
    expect(holdsText(kept, secretPlace)).toBe(false)
    expect(await storedKeys(`incoming/${shop.store}`)).toEqual([])
  })

  it('that is too long or broken is refused, and nothing of it is kept', async () => {
    const { token, shop } = await open()
    for (const [film, why] of [[makeMp4({ seconds: 75 }), 'longer than a minute'], [makeMp4().slice(0, 600), 'cut short'], [makeJpeg(), 'none of']] as const) {
      expect(await detailOf(await bring(await askTicket(token, { use: 'post', kind: 'video' }), film))).toMatch(new RegExp(`^400 .*${why}`))
    }
    expect([...await storedKeys(`media/${shop.store}`), ...await storedKeys(`incoming/${shop.store}`)]).toEqual([])
  })
})

describe('a ticket', () => {
  it('TRUST 13: opens nothing when a letter of it is changed, or for a token that is no act token', async () => {
    const { token, shop, order } = await open()
    const ticket = await askTicket(token)
    for (const at of [13, 20, 40, ticket.upload.url.length - 1]) {
      const bent = `${ticket.upload.url.slice(0, at)}${ticket.upload.url[at] === 'A' ? 'B' : 'A'}${ticket.upload.url.slice(at + 1)}`
      expect((await ask(bent, { method: 'PUT', body: makeJpeg() })).status).toBe(404)
    }
    const page = await signLink(env, { store: shop.store, order: order.id, scope: 'proven', epoch: 1, expires: null })
    expect((await act('uploads', { act: page, use: 'review', kind: 'photo', bytes: 1 })).status).toBe(404)
  })

  it('counts files, not tickets: the number of an order is never passed, however many come at once', async () => {
    const { token, shop } = await open()
    const tickets = await Promise.all(Array.from({ length: 9 }, () => askTicket(token)))
    const answers = await Promise.all(tickets.map((ticket) => bring(ticket, makeJpeg())))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 409, 409, 409])
    expect(await storedKeys(`media/${shop.store}`)).toHaveLength(6)
    for (const kind of ['photo', 'video']) expect(await (await act('uploads', { act: token, use: 'review', kind, bytes: 10 })).json()).toMatchObject({ status: 400, errors: [{ pointer: '/use' }] })
    expect((await act('uploads', { act: token, use: 'post', kind: 'photo', bytes: 10 })).status).toBe(201)
  })

  it('is given forty times an hour and no more', async () => {
    const { token } = await open()
    for (let n = 0; n < 40; n += 1) await askTicket(token)
    const refused = await act('uploads', { act: token, use: 'review', kind: 'photo', bytes: 10 })
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
  })

  it('TRUST 34: may be used from the store’s own sites alone', async () => {
    const { token } = await open()
    const ticket = await askTicket(token)
    const preflight = await ask(ticket.upload.url, { method: 'OPTIONS', headers: { origin: 'https://shop.example', 'access-control-request-method': 'PUT' } })
    expect([preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-methods')]).toEqual(['https://shop.example', 'GET, POST, PUT'])
    expect((await bring(ticket, makeJpeg(), { origin: 'https://shop.example' })).headers.get('access-control-allow-origin')).toBe('https://shop.example')
    expect((await bring(ticket, makeJpeg(), { origin: 'https://evil.example' })).headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('a kept file', () => {
  it('is shown to its merchant, as a file that can do nothing, and to no other', async () => {
    const { token, shop } = await open()
    const { id, bytes } = await upload(token, makeJpeg())
    const answer = await shop.call('GET', `/v1/media/${id}`)
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, bytes])
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'content-disposition': `attachment; filename="${id}.jpg"` })
    expect((await (await openShop()).call('GET', `/v1/media/${id}`)).status).toBe(404)
  })

  it('is shown on a page by a path of its own, in parts where a player asks for parts, until its time is over', async () => {
    const { token, keyOf } = await open()
    const film = makeMp4()
    const { id } = await upload(token, film, { use: 'post', kind: 'video' })
    const path = await signPicturePath(env, keyOf(id), Date.now() + 60_000)
    const part = await ask(path, { headers: { range: 'bytes=4-11' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, `bytes 4-11/${film.length}`, 'ftypmp42'])
    expect((await ask(path, { headers: { range: 'bytes=-8' } })).headers.get('content-range')).toBe(`bytes ${film.length - 8}-${film.length - 1}/${film.length}`)
    expect((await ask(path, { headers: { range: `bytes=${film.length}-` } })).status).toBe(416)
    expect((await ask(path)).headers.get('content-length')).toBe(String(film.length))
    expect((await ask(await signPicturePath(env, keyOf(id), Date.now() - 1))).status).toBe(404)
    expect((await ask(`${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404)
  })

  it('belongs to one thing, of its own order and for its own use', async () => {
    const { token, shop, order } = await open()
    const { id } = await upload(token, makeJpeg())
    const give = (more: Record<string, unknown>) => giveUploads(env, shop.store, { order: order.id, use: 'review', ids: [id], to: 'rv_1', ...more } as never)
    expect(await give({ use: 'post' })).toBe(false)
    expect(await give({ order: 'or_other' })).toBe(false)
    expect(await give({ ids: [id, 'up_unknown00000'] })).toBe(false)
    expect(await give({})).toBe(true)
    expect(await give({})).toBe(true)
    expect(await give({ to: 'rv_2' })).toBe(false)
    expect(await storedKeys(`media/${shop.store}`)).toHaveLength(1)
    // What it gives up is gone, bytes and all.
    expect(await give({ ids: [] })).toBe(true)
    expect(await storedKeys(`media/${shop.store}`)).toEqual([])
    expect(await give({ to: 'rv_2' })).toBe(false)
  })

  it('that was not sent yet is thrown away when the shopper says so; what belongs to something is not', async () => {
    const { token, shop, order, keyOf } = await open()
    const [lone, kept] = [await upload(token, makeJpeg()), await upload(token, makeJpeg())]
    await giveUploads(env, shop.store, { order: order.id, use: 'review', ids: [kept.id], to: 'rv_1' })
    const other = await open()
    expect((await act('discards', { act: other.token, upload: lone.id })).status).toBe(204)
    expect(await findUpload(env.DB, shop.store, lone.id)).not.toBeNull()
    for (const { id } of [lone, kept, lone]) expect((await act('discards', { act: token, upload: id })).status).toBe(204)
    expect(await storedKeys(`media/${shop.store}`)).toEqual([keyOf(kept.id)])
  })

  it('that belongs to nothing goes after a day, and what belongs to something stays', async () => {
    const { token, shop, order, keyOf } = await open()
    const [lone, kept] = [await upload(token, makeJpeg()), await upload(token, makeJpeg())]
    await giveUploads(env, shop.store, { order: order.id, use: 'review', ids: [kept.id], to: 'rv_1' })
    await tidyUploads(env, new Date(Date.now() + 23 * 3_600_000))
    expect(await findUpload(env.DB, shop.store, lone.id)).not.toBeNull()
    await tidyUploads(env, new Date(Date.now() + 25 * 3_600_000))
    expect(await findUpload(env.DB, shop.store, lone.id)).toBeNull()
    expect(await storedKeys(`media/${shop.store}`)).toEqual([keyOf(kept.id)])
  })

  it('TRUST 79: goes with its order, from D1 and from R2', async () => {
    const { token, shop, order, keyOf } = await open()
    const { id } = await upload(token, makeJpeg())
    const ticket = await askTicket(token)
    expect((await shop.call('DELETE', `/v1/orders/${order.id}`)).status).toBe(204)
    expect(await storedKeys(`media/${shop.store}`)).toEqual([])
    expect(await dumpDatabase()).not.toContain(id)
    // A file that was on its way finds no ticket, and leaves nothing.
    expect((await bring(ticket, makeJpeg())).status).toBe(404)
    expect(await storedKeys(`media/${shop.store}`)).toEqual([])
    expect((await ask(await signPicturePath(env, keyOf(id), Date.now() + 60_000))).status).toBe(404)
    await eraseOrderMedia(env, shop.store, order.id)
  })
})
