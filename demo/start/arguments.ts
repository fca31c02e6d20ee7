import { parseArgs } from 'node:util'

export interface StartArguments { readonly port: number; readonly reset: boolean; readonly help: boolean }

export const usage = `npm start                    start Doorstep, the demo shop and the carrier sandbox
npm start -- --port 9000     on ports 9000, 9001 and 9002 instead of 8787, 8788 and 8789
npm start -- --reset         forget all that was stored, then start

What is stored lies in .doorstep/ of the project; DOORSTEP_HOME names another folder.`

/** One clear line where an argument is wrong. */
export const readArguments = (args: readonly string[]): { ok: true; value: StartArguments } | { ok: false; reason: string } => {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '8787' }, reset: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } })
    const port = Number(values.port)
    if (!/^\d+$/.test(values.port) || port < 1024 || port > 65_533) return { ok: false, reason: `--port must be a number from 1024 to 65533, not "${values.port}"` }
    return { ok: true, value: { port, reset: values.reset, help: values.help } }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}
