import { expect, test } from 'vitest'
import { faultOf } from './use-picked.ts'

test('a file that did not go up says why: there are enough, it is no such file, or it got lost on the way', () => {
  expect([faultOf({ kind: 'limited', retryAfter: 60 }), faultOf({ kind: 'invalid', fields: ['use'] }), faultOf({ kind: 'invalid', fields: ['bytes'] }), faultOf({ kind: 'offline' }), faultOf({ kind: 'server' })])
    .toEqual(['enough', 'enough', 'refused', 'lost', 'lost'])
})
