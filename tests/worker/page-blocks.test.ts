import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BlocksAnswer } from '../../contract/block.ts'
import { blocksAnswer } from '../../contract/block.ts'
import type { PageAnswer } from '../../contract/page.ts'
import { blockSettings } from '../../contract/store.ts'
import { badNewsStates, pageStates, type PageState } from '../../contract/vocabulary.ts'
import type { DrawnFacts } from '../../widget/element/drawn.ts'
import { blockHalves } from '../../worker/blocks/registry.ts'
import { blockTimeout, resolveBlocks } from '../../worker/blocks/resolve-blocks.ts'
import { blocksWithin } from '../../worker/pages/routes.tsx'
import type { BlockContext } from '../../worker/blocks/block-context.ts'
import { signLink } from '../../worker/edge/link-token.ts'
import { countingEnv } from '../support/worker-count.ts'
import { env } from '../support/worker-env.ts'
import { askWith } from '../support/worker-front.ts'
import { ask, openShop, type Shop } from '../support/worker-shop.ts'

const aMessage = { title: { en: 'The slow cooker book', hi: 'धीमी आँच की किताब' }, text: { en: 'Forty dinners' }, link: { label: { en: 'Read it' }, url: 'https://shop.example/read' } }
const putMessage = async (shop: Shop, id = 'book', content: object = aMessage, position = 10): Promise<Response> => shop.call('PUT', `/v1/content/message/${id}`, { position, content })
const blocksAt = async (token: string, query = ''): Promise<BlocksAnswer> => (await ask(`/v1/pages/${token}/blocks${query}`)).json<BlocksAnswer>()
const typesOf = ({ blocks }: BlocksAnswer): string[] => blocks.map(({ type }) => type)
const messageIn = ({ blocks }: BlocksAnswer) => blocks.find((block) => block.type === 'message')
/** Nobody is held out, so that what is missing is missing for another reason. */
const everyone = { blocks: blockSettings.parse({ holdOut: 0 }) }

describe('the blocks of a page', () => {
  it('are what the contract says, in the reader’s language, with the language each text is in', async () => {
    const shop = await openShop(everyone)
    expect((await putMessage(shop)).status).toBe(200)
    const { token } = await shop.put()
    const answer = await blocksAt(token, '?lang=hi-IN')
    expect(blocksAnswer.parse(answer)).toEqual(answer)
    expect(messageIn(answer)).toMatchObject({ id: 'message', commerce: true, title: { text: 'धीमी आँच की किताब', lang: 'hi' }, text: { text: 'Forty dinners', lang: 'en' }, link: { url: 'https://shop.example/read' } })
  })

  it('TRUST 6: are for a tracking number alone what holds for anybody, and nothing is signed that acts on the order', async () => {
    const shop = await openShop(everyone)
    await putMessage(shop)
    await shop.put()
    const found = await (await ask('/v1/lookups', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ store: shop.store, trackingNumber: 'VAN204180001' }) })).json<{ token: string; page: PageAnswer }>()
    expect(found.page.places.side.filter((name) => !['delivery', 'orders'].includes(name))).toEqual(['help'])
    const { act, visit, blocks } = await blocksAt(found.token)
    expect([visit, blocks.map(({ type }) => type)]).toEqual(['', ['help']])
    expect((await ask('/v1/acts/forget', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act }) })).status).toBe(404)
  })

  it('TRUST 13: are denied like the page itself for a token that is not ours, and one whose order is revoked', async () => {
    const shop = await openShop(everyone)
    const order = await shop.put()
    expect((await ask(`/v1/pages/${order.token.replace(/.$/, (last) => last === 'A' ? 'B' : 'A')}/blocks`)).status).toBe(404)
    await shop.call('POST', `/v1/orders/${order.id}/link`)
    expect((await ask(`/v1/pages/${order.token}/blocks`)).status).toBe(410)
  })

  it('TRUST 15: the act token reads nothing, and the page token does nothing', async () => {
    const { token, id } = await (await openShop(everyone)).put()
    const { act } = await blocksAt(token)
    for (const path of [`/v1/pages/${act}`, `/v1/pages/${act}/blocks`, `/p/${act}`, `/o/${act}`]) expect((await ask(path)).status, path).toBe(404)
    const acting = await ask('/v1/acts/forget', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: token }) })
    expect(acting.status).toBe(404)
    expect(id).toMatch(/^or_/)
  })

  it('TRUST 34: are read by the store’s own shops alone', async () => {
    const { token } = await (await openShop(everyone)).put()
    const from = async (origin: string) => (await ask(`/v1/pages/${token}/blocks`, { headers: { origin } })).headers.get('access-control-allow-origin')
    expect([await from('https://shop.example'), await from('https://evil.example')]).toEqual(['https://shop.example', null])
  })

  it('go by one switch, and stand where the store puts them', async () => {
    const shop = await openShop({ blocks: { ...everyone.blocks, hidden: ['message'] } })
    await putMessage(shop)
    const { token } = await shop.put()
    expect(typesOf(await blocksAt(token))).not.toContain('message')
    const settings = await (await shop.call('GET', '/v1/store')).json<Record<string, unknown>>()
    const placement = { label_created: { main: ['message'], side: ['delivery', 'block:size-guide'] } }
    expect((await shop.call('PUT', '/v1/store', { ...settings, blocks: { ...everyone.blocks, placement } })).status).toBe(200)
    const page = await (await ask(`/v1/pages/${token}`)).json<PageAnswer>()
    expect(page.state).toBe('label_created')
    // What tells where the parcel is cannot be left out: it follows.
    expect(page.places.main).toEqual(['message', 'timeline', 'parcel', 'parcels', 'unsent'])
    expect(page.places.side).toEqual(['delivery', 'block:size-guide', 'orders'])
    expect(typesOf(await blocksAt(token))).toContain('message')
  })

  it('are refused a placement that names a thing twice or does not exist, with a word on what would be right', async () => {
    const shop = await openShop()
    const settings = await (await shop.call('GET', '/v1/store')).json<Record<string, unknown>>()
    const put = async (blocks: object) => (await shop.call('PUT', '/v1/store', { ...settings, blocks })).json<{ errors: { pointer: string; message: string }[] }>()
    expect((await put({ placement: { delivered: { main: ['care', 'care'], side: [] } } })).errors[0]).toMatchObject({ pointer: '/blocks/placement/delivered/main', message: expect.stringContaining('once') })
    expect((await put({ placement: { delivered: { main: ['advert'], side: [] } } })).errors[0]?.message).toContain('block:<your slot>')
    expect((await put({ placement: { arrived: { main: [], side: [] } } })).errors.length).toBeGreaterThan(0)
  })
})

const contextOf = (over: Partial<BlockContext>): BlockContext => ({ env, now: new Date(), origin: 'https://doorstep.shop', isHeldOut: false, order: { id: 'or_x', epoch: 1 }, store: { id: 'st_x', settings: { ...everyone } }, memory: async () => ({ seen: [], dismissed: [] }), ...over }) as unknown as BlockContext

describe('a block that fails', () => {
  afterEach(() => { vi.restoreAllMocks() })

  it('is absent and holds up no other, whether it throws or never answers', async () => {
    const shop = await openShop(everyone)
    await putMessage(shop)
    const { token } = await shop.put()
    const whole = typesOf(await blocksAt(token))
    expect(whole).toEqual(expect.arrayContaining(['message', 'help']))
    vi.spyOn(blockHalves.message!, 'resolve').mockRejectedValue(new Error('broken'))
    vi.spyOn(blockHalves.help!, 'resolve').mockReturnValue(new Promise(() => {}))
    const soon = { ...env, BLOCK_PATIENCE: '2000' }
    const answer = await (await askWith(soon, `/v1/pages/${token}/blocks`)).json<BlocksAnswer>()
    expect(typesOf(answer)).toEqual(whole.filter((type) => type !== 'message' && type !== 'help'))
    const html = await (await askWith(soon, `/p/${token}`)).text()
    expect(html).toContain('part="hero"')
    expect(html).not.toContain('data-block="message"')
  })

  it('is waited for 300 ms, and no longer', async () => {
    for (const half of Object.values(blockHalves)) vi.spyOn(half, 'resolve').mockResolvedValue(null)
    vi.spyOn(blockHalves.message!, 'resolve').mockReturnValue(new Promise(() => {}))
    const { BLOCK_PATIENCE: _, ...edge } = env
    vi.useFakeTimers()
    try {
      let isDone = false
      const resolving = resolveBlocks(contextOf({ env: edge }), { places: { main: ['message', 'help'], side: [], after: [] }, revision: 1, state: 'in_transit' }).then((answer) => { isDone = true; return answer })
      await vi.advanceTimersByTimeAsync(299)
      expect(isDone).toBe(false)
      await vi.advanceTimersByTimeAsync(1)
      expect((await resolving).blocks).toEqual([])
    } finally { vi.useRealTimers() }
  })

  it('takes no other along, however slow it may be: the page waits longer than for any one of them', () => {
    expect(Math.max(...Object.values(blockHalves).map(({ timeout }) => timeout ?? blockTimeout))).toBeLessThan(blocksWithin)
  })

  it('leaves the page whole when D1 is away', async () => {
    const { token } = await (await openShop(everyone)).put()
    await ask(`/p/${token}`)
    const away = { ...env, DB: { prepare: () => { throw new Error('D1 is away') }, batch: () => { throw new Error('D1 is away') } } } as unknown as typeof env
    const answer = await askWith(away, `/p/${token}`)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('part="delivery"')
    expect(html).toContain('data-block="help"')
    expect(html.trimEnd().endsWith('</html>')).toBe(true)
  })
})

describe('commerce', () => {
  const places = { main: ['message', 'help'] as const, side: [], after: [] }
  const showing = async (state: PageState, over: Partial<BlockContext> = {}): Promise<string[]> => {
    for (const half of Object.values(blockHalves)) vi.spyOn(half, 'resolve').mockResolvedValue(null)
    vi.spyOn(blockHalves.message!, 'resolve').mockResolvedValue({ type: 'message', message: 'm', title: { text: 'x', lang: 'en' }, text: null, link: null, image: null })
    return typesOf(await resolveBlocks(contextOf(over), { places: { ...places, main: [...places.main] }, revision: 1, state }))
  }
  afterEach(() => { vi.restoreAllMocks() })

  it.each(pageStates.map((state) => [state, badNewsStates.includes(state)] as const))('in %s is left out where the news is bad: %s', async (state, isBad) => {
    expect(await showing(state)).toEqual(isBad ? [] : ['message'])
  })

  it('is not shown to the hold-out, which is asked no less for everything else', async () => {
    expect(await showing('in_transit', { isHeldOut: true })).toEqual([])
  })

  it('is shown no oftener than the store’s cap says', async () => {
    const now = Date.now(), day = 86_400_000
    const capped = (shownAt: number[]) => showing('in_transit', {
      store: { id: 'st_x', settings: { blocks: { ...everyone.blocks, caps: { message: { times: 2, days: 7 } } } } } as unknown as BlockContext['store'],
      memory: async () => ({ seen: [{ block: 'message', arm: null, shownAt }], dismissed: [] }),
    })
    expect(await capped([now - day])).toEqual(['message'])
    expect(await capped([now - day, now - 2 * day])).toEqual([])
    expect(await capped([now - day, now - 9 * day])).toEqual(['message'])
  })
})

describe('the hosted page', () => {
  it('sends the hero before the blocks are decided, and the blocks in their places after it', async () => {
    const shop = await openShop(everyone)
    await putMessage(shop)
    const { token } = await shop.put()
    await ask(`/p/${token}`)
    let decide = () => {}
    const gate = new Promise<void>((resolve) => { decide = resolve })
    const resolve = blockHalves.message!.resolve
    vi.spyOn(blockHalves.message!, 'resolve').mockImplementation(async (context) => { await gate; return resolve(context) })
    const reader = (await askWith(env, `/p/${token}`)).body!.getReader()
    const first = new TextDecoder().decode((await reader.read()).value)
    expect(first).toContain('part="hero"')
    expect(first).not.toContain('class="cols"')
    decide()
    let rest = ''
    for (let part = await reader.read(); !part.done; part = await reader.read()) rest += new TextDecoder().decode(part.value)
    vi.restoreAllMocks()
    expect(rest).toMatch(/data-place="message"><div class="place" data-block="message"><section[^>]*part="message"/)
    const facts = JSON.parse(/<script type="application\/json">([^<]*)/.exec(rest)?.[1] ?? '') as DrawnFacts
    expect(facts.blocks?.blocks.map(({ id }) => id)).toContain('message')
  })

  it('asks one object and, up to the end of its hero, no database', async () => {
    const shop = await openShop(everyone)
    const { token } = await shop.put()
    await ask(`/p/${token}`)
    const counted = countingEnv()
    await (await askWith(counted.env, `/p/${token}`)).text()
    expect(counted.calls.filter((call) => call !== 'D1')).toEqual(['order.page'])
  })
})

describe('content of a merchant', () => {
  it('is listed by pages, replaced by its id, and deleted', async () => {
    const shop = await openShop()
    for (const id of ['a', 'b', 'c']) expect((await putMessage(shop, id)).status).toBe(200)
    await putMessage(shop, 'b', { title: { en: 'Another' } }, 1)
    const first = await (await shop.call('GET', '/v1/content/message?limit=2')).json<{ entries: { id: string; position: number; content: { title: object } }[]; next: string }>()
    expect(first.entries.map(({ id, position }) => [id, position])).toEqual([['a', 10], ['b', 1]])
    const second = await (await shop.call('GET', `/v1/content/message?limit=2&cursor=${first.next}`)).json<{ entries: { id: string }[]; next: null }>()
    expect([second.entries.map(({ id }) => id), second.next]).toEqual([['c'], null])
    expect((await shop.call('DELETE', '/v1/content/message/b')).status).toBe(204)
    expect((await shop.call('GET', '/v1/content/message/b')).status).toBe(404)
    expect((await shop.call('DELETE', '/v1/content/message/b')).status).toBe(404)
  })

  it('TRUST 8: belongs to its store', async () => {
    const [shop, other] = [await openShop(), await openShop()]
    await putMessage(shop)
    expect((await other.call('GET', '/v1/content/message/book')).status).toBe(404)
    expect((await other.call('DELETE', '/v1/content/message/book')).status).toBe(404)
    const { next } = await (async () => { await putMessage(shop, 'second'); return (await shop.call('GET', '/v1/content/message?limit=1')).json<{ next: string }>() })()
    expect((await other.call('GET', `/v1/content/message?limit=1&cursor=${next}`)).status).toBe(400)
  })

  it.each([
    ['an id of capitals', '/v1/content/message/BOOK', { content: aMessage }, '/id'],
    ['a text without a language', '/v1/content/message/book', { content: { title: {} } }, '/content/title'],
    ['TRUST 25: a link that runs', '/v1/content/message/book', { content: { ...aMessage, link: { label: { en: 'x' }, url: 'javascript:alert(1)' } } }, '/content/link/url'],
    ['TRUST 27: a picture of an address we never fetch', '/v1/content/message/book', { content: { ...aMessage, image: 'https://169.254.169.254/x.png' } }, '/content/image'],
    ['TRUST 10: a field we do not know', '/v1/content/message/book', { content: { ...aMessage, status: 'x' } }, '/content/status'],
  ])('is refused with %s, and told where', async (_name, path, body, pointer) => {
    const answer = await (await openShop()).call('PUT', path, body)
    expect(answer.status).toBe(400)
    expect((await answer.json<{ errors: { pointer: string }[] }>()).errors.map((error) => error.pointer)).toContain(pointer)
  })

  it('a page token of a store is good for its own pages, whatever is written elsewhere', async () => {
    const [shop, other] = [await openShop(everyone), await openShop(everyone)]
    await putMessage(other)
    const { token, id } = await shop.put()
    expect(typesOf(await blocksAt(token))).not.toContain('message')
    const forged = await signLink(env, { store: other.store, order: id, scope: 'link', epoch: 1, expires: null })
    expect((await ask(`/v1/pages/${forged}/blocks`)).status).toBe(404)
  })
})
