import { readArguments, usage } from './start/arguments.ts'
import { PortBusy, startDemo, type Demo } from './start/demo.ts'
import { summary } from './start/print.ts'

/** `npm start`: everything on this machine, until Ctrl-C. */
const given = readArguments(process.argv.slice(2))
if (!given.ok) { console.error(`${given.reason}\n\n${usage}`); process.exit(1) }
if (given.value.help) { console.log(usage); process.exit(0) }

let isStopping = false
let isStoppingSoon = false
let demo: Demo | null = null
const stop = async (code: number): Promise<void> => {
  if (isStopping) return
  isStopping = true
  await demo?.close()
  process.exit(code)
}
// Also when the terminal is closed. Ctrl-C during the start lets the start fail or finish, and ends it then.
const onSignal = (): void => { if (demo) void stop(0); else isStoppingSoon = true }
const signals: readonly (string | symbol)[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
for (const signal of signals) process.on(signal, onSignal)
// What wrangler brings along ends the process at the first signal, before the others could close. Its hook on `exit` stays.
process.on('newListener', (name, listener) => { if (signals.includes(name)) queueMicrotask(() => process.off(name, listener)) })
process.on('uncaughtException', (error) => { console.error(error); void stop(1) })
process.on('unhandledRejection', (error) => { console.error(error); void stop(1) })

try {
  const home = process.env['DOORSTEP_HOME']
  demo = await startDemo({ port: given.value.port, reset: given.value.reset, allow: given.value.allow, ...(home ? { home } : {}) })
  if (isStoppingSoon) await stop(0)
  console.log(summary(demo))
} catch (error) {
  // Ctrl-C reaches the build as well, which then fails: that is no failure of the start.
  if (!isStoppingSoon) console.error(error instanceof PortBusy ? error.message : error)
  process.exit(isStoppingSoon ? 0 : 1)
}
