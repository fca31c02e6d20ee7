import { createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { answerOwnBlock } from './own-block.ts'

const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`
const now = Date.parse('2026-11-24T12:00:00Z')
const ask = (body: string, { key = secret, at = now / 1000, signed = body } = {}) => {
  const signature = createHmac('sha256', Buffer.from(key.slice(6), 'base64')).update(`blk_1.${at}.${signed}`).digest('base64')
  const request = Object.assign(Readable.from([Buffer.from(body)]), { headers: { 'webhook-id': 'blk_1', 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` } })
  return answerOwnBlock(request as unknown as IncomingMessage, secret, 'http://localhost:8788', now)
}
const question = JSON.stringify({ type: 'block', name: 'recipe-card', store: 'st_1', order: 'or_1', state: 'delivered', locale: 'en-GB', items: [{ sku: 'cooker', quantity: 1 }] })

test('a signed question about a cooker is answered with the card, any other with nothing', async () => {
  expect(JSON.parse((await ask(question)).body)).toMatchObject({ title: 'A first supper', lang: 'en' })
  expect(await ask(question.replace('cooker', 'bells'))).toEqual({ status: 204, body: '' })
})

test('who cannot sign learns nothing', async () => {
  expect((await ask(question, { key: `whsec_${Buffer.from('another').toString('base64')}` })).status).toBe(401)
  expect((await ask(question, { signed: `${question} ` })).status).toBe(401)
  expect((await ask(question, { at: now / 1000 - 301 })).status).toBe(401)
  expect((await ask('x'.repeat(70_000))).status).toBe(413)
  expect((await ask('no JSON')).status).toBe(400)
})
