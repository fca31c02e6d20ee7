import { createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { takeLetter } from './letters.ts'

const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`
const now = Date.parse('2026-11-24T12:00:00Z')
const tell = (body: unknown, at: string | number = now / 1000, key = secret) => {
  const text = JSON.stringify(body)
  const signature = createHmac('sha256', Buffer.from(key.slice(6), 'base64')).update(`msg_1.${at}.${text}`).digest('base64')
  const request = Object.assign(Readable.from([Buffer.from(text)]), { headers: { 'webhook-id': 'msg_1', 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` } })
  return takeLetter(request as unknown as IncomingMessage, secret, now)
}
const requested = { id: 'msg_1', type: 'newsletter.requested', order: { id: 'or_1', number: '20436' }, data: { claim: 'cl_1', offer: 'sunday-recipe', language: 'en', confirmUrl: 'http://localhost:8787/n/abc' } }

test('a signed message that somebody signed up is a letter to send; any other message is taken and nothing more', async () => {
  expect(await tell(requested)).toEqual({ status: 204, letter: { order: '20436', confirmUrl: 'http://localhost:8787/n/abc' } })
  expect(await tell({ ...requested, type: 'newsletter.confirmed' })).toEqual({ status: 204, letter: null })
})

test('nobody else makes the shop write letters: unsigned, signed by another, old, or without a time', async () => {
  expect((await tell(requested, now / 1000, `whsec_${Buffer.from('another').toString('base64')}`)).status).toBe(401)
  for (const at of [now / 1000 - 301, 'soon']) expect(await tell(requested, at)).toEqual({ status: 401, letter: null })
})
