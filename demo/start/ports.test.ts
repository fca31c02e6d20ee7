import { createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { findBusyPort, portsFrom } from './ports.ts'

const listen = (host: string) => new Promise<{ port: number; close(): Promise<void> }>((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, host, () => resolve({ port: (server.address() as AddressInfo).port, close: () => new Promise((done) => server.close(() => done())) }))
})

it.each(['127.0.0.1', '0.0.0.0'])('finds the port that somebody listens on at %s, whichever of the three it is', async (host) => {
  const other = await listen(host)
  expect(await findBusyPort(portsFrom(other.port))).toBe(other.port)
  expect(await findBusyPort(portsFrom(other.port - 2))).toBe(other.port)
  await other.close()
  expect(await findBusyPort({ worker: other.port, shop: other.port, sandbox: other.port })).toBeNull()
})
