import { expect, it, vi } from 'vitest'
import { createClosing } from './closing.ts'

it('ends what was begun once, last first, also when one end fails', async () => {
  const ended: string[] = []
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
  const closing = createClosing()
  closing.add(() => ended.push('first'))
  closing.add(() => { throw new Error('stuck') })
  closing.add(async () => { await Promise.resolve(); ended.push('last') })
  await Promise.all([closing.close(), closing.close()])
  expect(ended).toEqual(['last', 'first'])
  expect(complaint).toHaveBeenCalledOnce()
  complaint.mockRestore()
})
