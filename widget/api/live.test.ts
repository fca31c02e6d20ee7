import { expect, test } from 'vitest'
import { createLive, pingEveryMs, pollEveryMs, type LiveSocket } from './live.ts'

/** A hand-turned clock, sockets that open and close on demand, and a log of what left the page. */
const bench = () => {
  const sockets: (LiveSocket & { closed: boolean })[] = []
  const timers: { run: () => void; at: number; off: boolean }[] = []
  const log: string[] = []
  let now = 0
  let refuse = false
  const live = createLive({
    url: 'wss://doorstep.test/v1/pages/t/live',
    open: () => {
      if (refuse) throw new DOMException('refused', 'SecurityError')
      const socket = { closed: false, send: (data: string) => { log.push(data) }, close: () => { socket.closed = true }, onopen: null, onmessage: null, onclose: null } as LiveSocket & { closed: boolean }
      sockets.push(socket)
      log.push('connect')
      return socket
    },
    refresh: async () => { log.push('get') },
    onFacts: (facts) => { log.push(`facts ${facts.revision}`) },
    onGone: () => { log.push('gone') },
    random: () => 0.5,
    setTimer: (run, ms) => { const timer = { run, at: now + ms, off: false }; timers.push(timer); return () => { timer.off = true } },
  })
  const advance = async (ms: number) => {
    const end = now + ms
    for (;;) {
      const due = timers.filter((t) => !t.off && t.at <= end).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      now = due.at
      due.off = true
      due.run()
      await new Promise((resolve) => setTimeout(resolve))
    }
    now = end
  }
  const last = () => sockets.at(-1)!
  return { live, log, sockets, advance, last, pending: () => timers.filter((t) => !t.off).length, refuseSockets: () => { refuse = true } }
}
const openIt = (socket: LiveSocket) => socket.onopen?.(new Event('open'))
const closeIt = (socket: LiveSocket) => socket.onclose?.(new Event('close') as CloseEvent)
const say = (socket: LiveSocket, data: unknown) => socket.onmessage?.({ data } as MessageEvent)

test('a page that is seen holds one socket and asks nothing else while it lives', async () => {
  const { live, log, last, advance } = bench()
  live.wake()
  openIt(last())
  for (let beat = 0; beat < 5; beat += 1) { await advance(pingEveryMs); say(last(), 'pong') }
  expect(log).toEqual(['connect', 'ping', 'ping', 'ping', 'ping', 'ping'])
})

test('a socket that answers no ping is dead: the page asks and connects anew', async () => {
  const { live, log, last, sockets, advance } = bench()
  live.wake()
  openIt(last())
  await advance(pingEveryMs + 10_000)
  expect(sockets[0]!.closed).toBe(true)
  expect(log).toEqual(['connect', 'ping', 'get', 'connect'])
})

test('facts of the socket reach the page, and what is no message is ignored', () => {
  const { live, log, last } = bench()
  live.wake()
  openIt(last())
  say(last(), JSON.stringify({ type: 'facts', facts: { revision: 7 } }))
  say(last(), '{"type":')
  say(last(), 'null')
  say(last(), new ArrayBuffer(4))
  say(last(), '{"type":"later"}')
  expect(log).toEqual(['connect', 'facts 7'])
})

test('a closed socket is reopened, and the gap is asked for', async () => {
  const { live, log, last, advance } = bench()
  live.wake()
  openIt(last())
  closeIt(last())
  await advance(1_000)
  openIt(last())
  expect(log).toEqual(['connect', 'get', 'connect', 'get'])
})

test('without a socket the page polls, and goes on trying for one at growing distances', async () => {
  const { live, log, last, advance } = bench()
  live.wake()
  for (let tries = 0; tries < 6; tries += 1) { closeIt(last()); await advance(60_000) }
  expect(log.filter((entry) => entry === 'get').length).toBeGreaterThan(5)
  expect(log.filter((entry) => entry === 'connect').length).toBe(7)
})

test('a shop whose policy forbids the socket gets polling', async () => {
  const { live, log, advance, refuseSockets } = bench()
  refuseSockets()
  live.wake()
  await advance(3 * pollEveryMs)
  expect(log).toEqual(['get', 'get', 'get'])
})

test('a hidden page has no socket and no timer, and asks when it is seen again', async () => {
  const { live, log, last, sockets, pending, advance } = bench()
  live.wake()
  openIt(last())
  live.sleep()
  expect(sockets[0]!.closed).toBe(true)
  expect(pending()).toBe(0)
  await advance(10 * pollEveryMs)
  live.wake()
  expect(log).toEqual(['connect', 'get', 'connect'])
})

test('back from the cache the dead socket is replaced at once', () => {
  const { live, log, last, sockets } = bench()
  live.wake()
  openIt(last())
  live.renew()
  expect(sockets[0]!.closed).toBe(true)
  expect(log).toEqual(['connect', 'get', 'connect'])
})

test('a socket that is still connecting is closed once it is open, not before', () => {
  const { live, sockets } = bench()
  live.wake()
  live.sleep()
  expect(sockets[0]!.closed).toBe(false)
  openIt(sockets[0]!)
  expect(sockets[0]!.closed).toBe(true)
})

test('a revoked link ends everything', async () => {
  const { live, log, last, pending, advance } = bench()
  live.wake()
  openIt(last())
  say(last(), '{"type":"gone"}')
  live.wake()
  live.renew()
  await advance(10 * pollEveryMs)
  expect(log).toEqual(['connect', 'gone'])
  expect(pending()).toBe(0)
})
