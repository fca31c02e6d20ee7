import { expect, test } from 'vitest'
import { newWebhookSecret, signWebhook } from './standard-webhooks.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

test('signs id, timestamp and body as Standard Webhooks does, base64 with the decoded secret as key', async () => {
  const headers = await signWebhook([secret], 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}')
  expect([headers['webhook-id'], headers['webhook-timestamp']]).toEqual(['msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330'])
  // The value the specification's libraries are tested with.
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

test('F31: while a secret is changed both sign, side by side', async () => {
  const headers = await signWebhook([newWebhookSecret(), secret], 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}')
  const [fresh, old] = headers['webhook-signature']?.split(' ') ?? []
  expect(old).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  expect(fresh).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/)
  expect(fresh).not.toBe(old)
})

test('a secret is whsec_ and 32 random bytes', () => {
  expect(newWebhookSecret()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(newWebhookSecret((bytes) => bytes.fill(7))).toBe('whsec_BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=')
})
