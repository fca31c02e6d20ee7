import type { Env } from '../../worker/env.ts'
import { env } from './worker-env.ts'

/** The bindings, counting what is asked of them: each D1 statement and each call to an object, by name. */
export function countingEnv(): { readonly env: Env; readonly calls: string[] } {
  const calls: string[] = []
  const countObject = (name: string, namespace: object): unknown => new Proxy(namespace, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (key !== 'get') return typeof value === 'function' ? value.bind(target) : value
      return (id: unknown) => new Proxy((value as (id: unknown) => object).call(target, id), {
        get: (stub, method) => {
          // A stub makes a remote method of any name, `apply` and `call` too: it must be called in place.
          return (...args: unknown[]) => { calls.push(`${name}.${String(method)}`); return (stub as Record<PropertyKey, (...args: unknown[]) => unknown>)[method]?.(...args) }
        },
      })
    },
  })
  const database = new Proxy(env.DB, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => { if (key === 'prepare') calls.push('D1'); return (value as (...args: unknown[]) => unknown).apply(target, args) }
    },
  })
  return { calls, env: { ...env, DB: database, ORDERS: countObject('order', env.ORDERS), CARRIER_ACCOUNTS: countObject('account', env.CARRIER_ACCOUNTS), LIMITS: countObject('limit', env.LIMITS) } as unknown as Env }
}
