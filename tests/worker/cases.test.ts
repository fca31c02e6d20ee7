import { expect, test } from 'vitest'
import type { CaseOpened, CaseView } from '../../contract/case.ts'
import { signLink } from '../../worker/edge/link-token.ts'
import { env } from '../support/worker-env.ts'
import { blockOf, dayFromNow, deliveredOrder, doAct, proveShopper, putContent, readBlocks } from '../support/worker-cases.ts'
import { bodyOf, dumpDatabase, eventually, exampleOrder, openShop, type Shop } from '../support/worker-shop.ts'

const policies = async (shop: Shop) => {
  await putContent(shop, 'policy', 'problems', { about: 'problems', answerDays: 2, withinDays: 60, next: { en: 'Ines looks into it.', hi: 'इनेस देखती हैं।' } })
  await putContent(shop, 'policy', 'messages', { about: 'messages', answerDays: 1 })
}
const listed = async (shop: Shop, query = '') => (await (await shop.call('GET', `/v1/cases${query}`)).json<{ cases: CaseView[]; next: string | null }>())

test('a shop that wrote no policy takes no reports, and its page costs nothing more', async () => {
  const shop = await openShop()
  const order = await deliveredOrder(shop, 3)
  const blocks = await readBlocks(order.token)
  expect(blockOf(blocks, 'problem')).toBeUndefined()
  expect((await doAct('problems', { act: blocks.act, kind: 'damaged' })).status).toBe(409)
  expect((await doAct('messages', { act: blocks.act, text: 'Hello' })).status).toBe(409)
  expect((await listed(shop)).cases).toEqual([])
})

test('a parcel counts as missing from the last day anybody named, not from the promise alone', async () => {
  const shop = await openShop()
  await putContent(shop, 'policy', 'problems', { about: 'problems', notArrived: { afterExpected: 3 } })
  const missingFrom = async (number: string, estimate: object) => {
    const order = await shop.put({ number, promised: { to: dayFromNow(1) }, fulfilments: [{ shipments: [{ carrier: 'own-van', carrierName: 'Our own van', trackingNumber: `VAN${number}`, ...estimate }] }] })
    return blockOf(await readBlocks(order.token), 'problem')?.kinds.find(({ kind }) => kind === 'not_arrived')?.from
  }
  expect([await missingFrom('M-1', { estimate: { from: dayFromNow(4), to: dayFromNow(6) } }), await missingFrom('M-2', {})]).toEqual([dayFromNow(9), dayFromNow(4)])
})

test('a report becomes a case the merchant reads, answers and closes, and the page shows each step by date', async () => {
  const shop = await openShop()
  await policies(shop)
  const order = await deliveredOrder(shop, 3)
  const blocks = await readBlocks(order.token, 'hi')
  expect(blockOf(blocks, 'problem')).toMatchObject({ answerDays: 2, next: { text: 'इनेस देखती हैं।', lang: 'hi' }, cases: [], kinds: [{ kind: 'not_arrived', isOpen: true }, { kind: 'damaged', isOpen: true, items: ['i1'], until: dayFromNow(57) }, { kind: 'wrong' }, { kind: 'missing' }] })

  const answer = await doAct('problems', { act: blocks.act, kind: 'damaged', items: [{ item: 'i1', quantity: 1 }], text: 'The handle\nis off.' })
  expect(answer.status).toBe(201)
  const { case: opened } = await answer.json<CaseOpened>()
  expect(opened).toMatchObject({ kind: 'damaged', state: 'open', items: [{ item: 'i1', quantity: 1 }], openedOn: dayFromNow(0), answerBy: dayFromNow(2), entries: [] })
  expect(opened.reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)

  const [row] = (await listed(shop, `?reference=${opened.reference.toLowerCase()}`)).cases
  expect(row).toMatchObject({ id: opened.id, order: order.id, shipment: order.shipments[0]?.id, kind: 'damaged', context: { state: 'delivered', late: false, lastScan: { kind: 'delivered' } } })
  const whole = await (await shop.call('GET', `/v1/cases/${opened.id}`)).json<CaseView>()
  expect(whole.entries).toMatchObject([{ by: 'shopper', text: 'The handle\nis off.' }])

  const answered = await (await shop.call('POST', `/v1/cases/${opened.id}/entries`, { text: 'A new one leaves today.', refund: { amount: 300, currency: 'GBP' } })).json<CaseView>()
  expect(answered.state).toBe('answered')
  const shown = blockOf(await readBlocks(order.token), 'problem')?.cases
  expect(shown).toMatchObject([{ state: 'answered', answerBy: null, entries: [{ by: 'merchant', text: 'A new one leaves today.', refund: { amount: 300, currency: 'GBP' } }] }])

  expect((await (await shop.call('PATCH', `/v1/cases/${opened.id}`, { state: 'closed' })).json<CaseView>()).closedAt).not.toBeNull()
  expect((await listed(shop, '?state=open')).cases).toEqual([])
})

test('the same report ten times at once is one case with one entry', async () => {
  const shop = await openShop()
  await policies(shop)
  const { act } = await readBlocks((await deliveredOrder(shop, 3)).token)
  const body = { act, kind: 'missing', items: [{ item: 'i1', quantity: 1 }], text: 'One mug only.', key: 'thumb-0001' }
  const answers = await Promise.all(Array.from({ length: 10 }, () => doAct('problems', body)))
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 9 }, () => 200), 201])
  const [row, ...others] = (await listed(shop)).cases
  expect(others).toEqual([])
  expect((await (await shop.call('GET', `/v1/cases/${row?.id}`)).json<CaseView>()).entries).toHaveLength(1)
  expect((await doAct('problems', { ...body, text: 'And a chip.', key: 'thumb-0002' })).status).toBe(200)
  expect((await (await shop.call('GET', `/v1/cases/${row?.id}`)).json<CaseView>()).entries.map(({ text }) => text)).toEqual(['One mug only.', 'And a chip.'])
})

test('"not arrived" waits for the merchant’s time and says from when', async () => {
  const shop = await openShop()
  await policies(shop)
  const order = await deliveredOrder(shop, 1)
  const blocks = await readBlocks(order.token)
  expect(blockOf(blocks, 'problem')?.kinds[0]).toEqual({ kind: 'not_arrived', isOpen: false, from: dayFromNow(1), until: dayFromNow(59), items: ['i1'] })
  const refused = await doAct('problems', { act: blocks.act, kind: 'not_arrived' })
  expect([refused.status, (await refused.json<{ detail: string }>()).detail]).toEqual([409, `This may be reported from ${dayFromNow(1)}.`])
})

test.each([
  ['an item of nobody', { items: [{ item: 'i9', quantity: 1 }] }, '/items/0/item'], ['more than were ordered', { items: [{ item: 'i1', quantity: 3 }] }, '/items/0/quantity'],
  ['an item twice', { items: [{ item: 'i1', quantity: 1 }, { item: 'i1', quantity: 1 }] }, '/items/1/item'], ['a photo that is not there', { photos: ['up_0123456789abcdef'] }, '/photos'], ['an unknown kind', { kind: 'ugly' }, '/kind'],
])('%s is refused by name, and nothing is opened', async (_case, more, pointer) => {
  const shop = await openShop()
  await policies(shop)
  const { act } = await readBlocks((await deliveredOrder(shop, 3)).token)
  const answer = await doAct('problems', { act, kind: 'damaged', ...more })
  expect(answer.status).toBe(400)
  expect((await answer.json<{ errors: { pointer: string }[] }>()).errors.map((error) => error.pointer)).toContain(pointer)
  expect((await listed(shop)).cases).toEqual([])
})

test('the answer to a message stands under the questions', async () => {
  const shop = await openShop()
  await policies(shop)
  const order = await deliveredOrder(shop, 3)
  const { act } = await readBlocks(order.token)
  const { case: { id } } = await (await doAct('messages', { act, text: 'Ring twice, please.', question: 'time' })).json<CaseOpened>()
  expect(blockOf(await readBlocks(order.token), 'help')?.cases).toMatchObject([{ kind: 'message', state: 'open', answerBy: dayFromNow(1), entries: [] }])
  await shop.call('POST', `/v1/cases/${id}/entries`, { text: 'We will.' })
  expect(blockOf(await readBlocks(order.token), 'help')?.cases).toMatchObject([{ state: 'answered', entries: [{ by: 'merchant', text: 'We will.' }] }])
  // A second message joins the conversation and waits again.
  expect((await doAct('messages', { act, text: 'Thank you.' })).status).toBe(200)
  expect((await listed(shop, '?kind=message&state=open')).cases).toMatchObject([{ id, context: { question: 'time' } }])
})

test('TRUST 15: a page token cannot open a case, and an act token cannot read one', async () => {
  const shop = await openShop()
  await policies(shop)
  const order = await deliveredOrder(shop, 3)
  const { act } = await readBlocks(order.token)
  expect((await doAct('problems', { act: order.token, kind: 'damaged' })).status).toBe(404)
  const readers = await Promise.all([`/v1/pages/${act}`, `/v1/pages/${act}/blocks`].map(async (path) => (await shop.call('GET', path)).status))
  expect(readers).toEqual([404, 404])
  const proven = await signLink(env, { store: shop.store, order: order.id, scope: 'proven', epoch: 1, expires: null })
  expect((await doAct('messages', { act: proven, text: 'x' })).status).toBe(404)
})

test('TRUST 8: another merchant’s key finds no case, no wish and no entry to write', async () => {
  const [shop, other] = [await openShop(), await openShop()]
  await policies(shop)
  const order = await deliveredOrder(shop, 3)
  const { act } = await readBlocks(order.token)
  const { case: { id } } = await (await doAct('problems', { act, kind: 'damaged', text: 'x' })).json<CaseOpened>()
  const tries: [string, string, unknown?][] = [['GET', `/v1/cases/${id}`], ['POST', `/v1/cases/${id}/entries`, { text: 'x' }], ['PATCH', `/v1/cases/${id}`, { state: 'closed' }], ['GET', `/v1/orders/${order.id}/wishes`]]
  for (const [method, path, body] of tries) expect((await other.call(method, path, body)).status, path).toBe(404)
  expect((await listed(other)).cases).toEqual([])
  expect((await listed(other, `?order=${order.id}`)).cases).toEqual([])
  expect((await listed(shop)).cases[0]?.state).toBe('open')
})

test('TRUST 12: a page of cases is walked by its own cursor alone', async () => {
  const shop = await openShop()
  await policies(shop)
  const { act } = await readBlocks((await deliveredOrder(shop, 3)).token)
  for (const kind of ['damaged', 'wrong', 'missing']) await doAct('problems', { act, kind })
  const first = await listed(shop, '?limit=2')
  expect(first.cases).toHaveLength(2)
  const rest = await listed(shop, `?limit=2&cursor=${first.next}`)
  expect([...first.cases, ...rest.cases].map(({ kind }) => kind).sort()).toEqual(['damaged', 'missing', 'wrong'])
  expect(rest.next).toBeNull()
  for (const query of [`?limit=2&cursor=${first.next}x`, `?limit=2&state=open&cursor=${first.next}`]) expect((await shop.call('GET', `/v1/cases${query}`)).status).toBe(400)
})

test('TRUST 18: what was written lies sealed, comes back to who proved it, and is in an export', async () => {
  const shop = await openShop()
  await policies(shop)
  const order = await deliveredOrder(shop, 3)
  const { act } = await readBlocks(order.token)
  await doAct('messages', { act, text: 'My new flat is 7 Quillfeather Row.' })
  expect(await dumpDatabase()).not.toContain('Quillfeather')
  await doAct('problems', { act, kind: 'damaged', text: 'Quillfeather again' })
  // A link may be passed on: it shows that something was reported, not what was written.
  expect(JSON.stringify(await readBlocks(order.token))).not.toContain('Quillfeather')
  expect(JSON.stringify(await readBlocks(await proveShopper(shop)))).toContain('Quillfeather again')
  await eventually(async () => {
    const held = await (await shop.call('POST', '/v1/shoppers/export', { email: exampleOrder.shopper.email })).text()
    return held.includes('7 Quillfeather Row') && held.includes('Quillfeather again')
  })
})

test('TRUST 79: cases and wishes go with their order, and nothing opens one afterwards', async () => {
  const shop = await openShop()
  await policies(shop)
  const order = await deliveredOrder(shop, 3)
  const { act } = await readBlocks(order.token)
  const { case: { id } } = await (await doAct('problems', { act, kind: 'damaged', text: 'x' })).json<CaseOpened>()
  expect((await shop.call('DELETE', `/v1/orders/${order.id}`)).status).toBe(204)
  expect((await shop.call('GET', `/v1/cases/${id}`)).status).toBe(404)
  const { results } = await env.DB.prepare('SELECT (SELECT count(*) FROM cases WHERE store = ?1) + (SELECT count(*) FROM case_entries WHERE store = ?1) + (SELECT count(*) FROM wishes WHERE store = ?1) AS n').bind(shop.store).all<{ n: number }>()
  expect(results).toEqual([{ n: 0 }])
  expect((await doAct('problems', { act, kind: 'wrong' })).status).toBeGreaterThanOrEqual(404)
})

test('the merchant’s server is told of each case once, never of what was written', async () => {
  const shop = await openShop()
  await policies(shop)
  await putContent(shop, 'policy', 'returns', { about: 'returns', days: 30, requests: true })
  await putContent(shop, 'policy', 'wishes', { about: 'wishes', wishes: ['safe_place'] })
  await shop.call('POST', '/v1/webhooks', { url: 'http://carrier.test/hooks' })
  const told = async () => (await env.DB.prepare("SELECT type FROM webhook_messages WHERE store = ?1 AND type NOT LIKE 'order.%'").bind(shop.store).all<{ type: string }>()).results.map(({ type }) => type).sort()
  const { act } = await readBlocks((await deliveredOrder(shop, 3)).token)
  const { case: { id } } = await (await doAct('returns', { act, items: [{ item: 'i1', quantity: 1 }], reason: 'other', text: 'Quillfeather' })).json<CaseOpened>()
  await doAct('returns', { act, items: [{ item: 'i1', quantity: 1 }], reason: 'other', text: 'Quillfeather' })
  expect(await told()).toEqual(['case.opened', 'return.requested'])
  await shop.call('POST', `/v1/cases/${id}/entries`, { text: 'Done.', close: true })
  await shop.call('PATCH', `/v1/cases/${id}`, { state: 'closed' })
  const moving = await shop.put({ number: 'W-1' })
  await doAct('wishes', { act: (await readBlocks(moving.token)).act, wish: 'safe_place', text: 'Quillfeather porch' })
  expect(await told()).toEqual(['case.closed', 'case.opened', 'return.requested', 'wish.set'])
  expect(await dumpDatabase()).not.toContain('Quillfeather')
})

test('TRUST 23: markup in a message is kept and given back as text', async () => {
  const shop = await openShop()
  await policies(shop)
  const { act } = await readBlocks((await deliveredOrder(shop, 3)).token)
  const text = '<img src=x onerror=alert(1)> {{7*7}} </script>'
  const { case: { id } } = await (await doAct('messages', { act, text })).json<CaseOpened>()
  expect((await (await shop.call('GET', `/v1/cases/${id}`)).json<CaseView>()).entries[0]?.text).toBe(text)
  expect(await bodyOf(await doAct('messages', { act, text: 'a\u0000b' }))).toContain('/text')
})

test('twenty in an hour, and no more: a script fills no desk', async () => {
  const shop = await openShop()
  await policies(shop)
  const { act } = await readBlocks((await deliveredOrder(shop, 3)).token)
  const answers = []
  for (let n = 0; n < 22; n += 1) answers.push((await doAct('messages', { act, text: `Message ${n}` })).status)
  expect(answers.filter((status) => status === 429)).toHaveLength(2)
})
