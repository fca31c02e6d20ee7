import { parseArgs } from 'node:util'

export interface StartArguments { readonly port: number; readonly reset: boolean; readonly help: boolean; /** Origins on this machine that the worker may ask besides. */ readonly allow: readonly string[] }

export const usage = `npm start                    start Doorstep, the demo shop and the carrier sandbox
npm start -- --port 9000     on ports 9000, 9001 and 9002 instead of 8787, 8788 and 8789
npm start -- --allow http://localhost:3000   let the worker ask a server of your own: a block's hook, a webhook, a recommender
npm start -- --reset         forget all that was stored, then start

What is stored lies in .doorstep/ of the project; DOORSTEP_HOME names another folder.`

/** One clear line where an argument is wrong. */
export const readArguments = (args: readonly string[]): { ok: true; value: StartArguments } | { ok: false; reason: string } => {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '8787' }, reset: { type: 'boolean', default: false }, allow: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', short: 'h', default: false } } })
    const port = Number(values.port)
    if (!/^\d+$/.test(values.port) || port < 1024 || port > 65_533) return { ok: false, reason: `--port must be a number from 1024 to 65533, not "${values.port}"` }
    const strange = values.allow.find((origin) => !/^http:\/\/(localhost|127\.0\.0\.1):\d{2,5}$/.test(origin))
    if (strange !== undefined) return { ok: false, reason: `--allow must be an address of this machine such as http://localhost:3000, not "${strange}"` }
    return { ok: true, value: { port, reset: values.reset, help: values.help, allow: values.allow } }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}
