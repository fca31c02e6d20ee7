import { describe, expect, it } from 'vitest'
import type { WebhookView } from '../../contract/webhook.ts'
import { reseal } from '../../worker/schedules/reseal.ts'
import { sendWebhook } from '../../worker/channels/send-webhook.ts'
import { signWebhook } from '../../worker/channels/standard-webhooks.ts'
import { webhookSecretsAddress } from '../../worker/edge/seal-addresses.ts'
import { open } from '../../worker/edge/seal.ts'
import { findWebhookEndpoint } from '../../worker/db/webhook-endpoints.ts'
import { deliverWebhook } from '../../worker/queues/webhook.ts'
import { env } from '../support/worker-env.ts'
import { openShop, origin } from '../support/worker-shop.ts'
import { webhookReceiver } from '../support/webhook-receiver.ts'

const hook = 'http://carrier.test/hooks'
const add = (shop: Awaited<ReturnType<typeof openShop>>, url: string) => shop.call('POST', '/v1/webhooks', { url })

describe('the address of an endpoint', () => {
  it.each([
    ['TRUST 50', 'http://shop.example.com/hook'], ['TRUST 50', 'ftp://shop.example.com'], ['TRUST 50', 'file:///etc/passwd'], ['TRUST 50', 'https://shop.example.com:22/'], ['TRUST 50', 'https://me:secret@shop.example.com/'], ['TRUST 50', 'https://93.184.216.34/'],
    ['TRUST 51', 'https://0x7f000001/'], ['TRUST 51', 'https://2130706433/'], ['TRUST 51', 'https://127.1/'], ['TRUST 51', 'https://[::ffff:127.0.0.1]/'], ['TRUST 51', 'https://169.254.169.254/'], ['TRUST 51', 'https://localhost./'], ['TRUST 51', 'https://①②⑦.⓪.⓪.①/'],
    ['TRUST 54', `${origin}/v1/orders`], ['TRUST 54', 'https://doorstep.someone.workers.dev/'],
  ])('%s: %s is refused when it is set', async (_trust, url) => {
    const shop = await openShop()
    const answer = await add(shop, url)
    expect([answer.status, (await answer.json<{ errors?: { pointer: string }[] }>()).errors?.[0]?.pointer]).toEqual([400, '/url'])
    expect(await (await shop.call('GET', '/v1/webhooks')).json()).toMatchObject({ webhooks: [] })
  })

  it('TRUST 52: is judged again at each try: what was allowed when it was set may not be now', async () => {
    const { deps, received } = webhookReceiver()
    expect(await sendWebhook({ ENVIRONMENT: 'production' }, 'http://carrier.test/hooks', {}, '{}', deps)).toEqual({ status: null, error: 'refused' })
    expect(received).toEqual([])
  })

  it('TRUST 55: a receiver that never answers is let go after its time', async () => {
    const { deps } = webhookReceiver()
    const hang = (_url: string, init: RequestInit) => new Promise<Response>((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))))
    expect(await sendWebhook(env, hook, {}, '{}', { ...deps, fetch: hang, timeout: 20 })).toEqual({ status: null, error: 'timeout' })
  })
})

describe('endpoints', () => {
  it('show their secret once, and the list never', async () => {
    const shop = await openShop()
    const made = await (await add(shop, hook)).json<WebhookView>()
    expect(made.secret).toMatch(/^whsec_/)
    const list = await (await shop.call('GET', '/v1/webhooks')).text()
    expect(list).toContain(made.id)
    expect(list).not.toContain('whsec_')
    expect(await (await shop.call('GET', `/v1/webhooks/${made.id}`)).text()).not.toContain('whsec_')
  })

  it('F31: a rotated secret signs beside the old one for a day, and alone afterwards', async () => {
    const shop = await openShop(), receiver = webhookReceiver()
    const made = await (await add(shop, hook)).json<WebhookView>()
    const rotated = await (await shop.call('PATCH', `/v1/webhooks/${made.id}`, { rotateSecret: true })).json<WebhookView>()
    const signers = async () => {
      const { id } = await (await shop.call('POST', `/v1/webhooks/${made.id}/test`)).json<{ id: string }>()
      await env.DB.prepare("UPDATE webhook_deliveries SET state = 'waiting', next_at = ?2 WHERE message = ?1").bind(id, receiver.now().getTime()).run()
      await deliverWebhook(env, { store: shop.store, order: null, endpoint: made.id, message: id }, receiver.deps)
      const { headers, text } = receiver.received.at(-1)!
      const sent = headers.get('webhook-signature')?.split(' ') ?? []
      const fits = await Promise.all([made.secret, rotated.secret].map(async (secret) => sent.includes((await signWebhook([secret ?? ''], id, Number(headers.get('webhook-timestamp')), text))['webhook-signature'] ?? '-')))
      return [sent.length, ...fits]
    }
    expect(await signers()).toEqual([2, true, true])
    receiver.forward(25 * 3_600_000)
    expect(await signers()).toEqual([1, false, true])
  })

  it('TRUST 8: another store sees, changes, replays and deletes nothing of them', async () => {
    const shop = await openShop(), other = await openShop()
    const { id } = await (await add(shop, hook)).json<WebhookView>()
    const message = (await (await shop.call('POST', `/v1/webhooks/${id}/test`)).json<{ id: string }>()).id
    const answers = await Promise.all([
      other.call('GET', `/v1/webhooks/${id}`), other.call('PATCH', `/v1/webhooks/${id}`, { disabled: true }), other.call('DELETE', `/v1/webhooks/${id}`),
      other.call('GET', `/v1/webhooks/${id}/deliveries`), other.call('POST', `/v1/webhooks/${id}/deliveries/${message}/replay`), other.call('POST', `/v1/webhooks/${id}/test`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    expect((await shop.call('GET', `/v1/webhooks/${id}`)).status).toBe(200)
  })

  it('are ten at most, also when twenty are added at once', async () => {
    const shop = await openShop()
    const statuses = (await Promise.all(Array.from({ length: 20 }, () => add(shop, hook)))).map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(10)
    expect(statuses.filter((status) => status === 409)).toHaveLength(10)
  })

  it('keep pages of their deliveries apart: each is shown once', async () => {
    const shop = await openShop()
    const { id } = await (await add(shop, hook)).json<WebhookView>()
    const sent = await Promise.all(Array.from({ length: 7 }, async () => (await (await shop.call('POST', `/v1/webhooks/${id}/test`)).json<{ id: string }>()).id))
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: { deliveries: { id: string }[]; next: string | null } = await (await shop.call('GET', `/v1/webhooks/${id}/deliveries?limit=3${cursor && `&cursor=${cursor}`}`)).json()
      seen.push(...page.deliveries.map((delivery) => delivery.id))
      cursor = page.next
    }
    expect(seen.toSorted()).toEqual(sent.toSorted())
    expect((await shop.call('GET', `/v1/webhooks/${id}/deliveries?state=dead&cursor=AAAA`)).status).toBe(400)
  })

  it('are wrapped anew when a new sealing key was put first', async () => {
    const shop = await openShop()
    const { id } = await (await add(shop, hook)).json<WebhookView>()
    const rotated = { ...env, SEAL_KEYS: `2:${btoa('n'.repeat(32))},${env.SEAL_KEYS}` }
    await reseal(rotated, new Date())
    const row = await findWebhookEndpoint(env.DB, shop.store, id)
    expect(row?.sealedSecrets.startsWith('1.2.')).toBe(true)
    expect(await open(rotated, webhookSecretsAddress(shop.store, id), row?.sealedSecrets ?? '')).toContain('whsec_')
  })
})
