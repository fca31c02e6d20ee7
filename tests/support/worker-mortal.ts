import type { D1PreparedStatement } from '../../worker/db/d1.ts'
import type { Env } from '../../worker/env.ts'
import { env } from './worker-env.ts'

/** One call of the worker to what is outside of it. */
export interface OutsideCall { readonly name: string; readonly isWrite: boolean }
/** `killed`: the worker does nothing more from there on. `failed`: this one call fails, and the worker goes on. */
export interface Fault { readonly nth: number; readonly kind: 'killed' | 'failed'; readonly when: 'before' | 'after' }

const objectReads = ['page', 'merchantView', 'exportAll', 'prove']

/** Says of the n-th call, counted from 1, what fault it meets. */
export type Fate = (nth: number) => Pick<Fault, 'kind' | 'when'> | null

/** Bindings whose `nth` call, counted from 1, meets its fault, before it took effect or after (and then nobody hears of it). Without a fault they only count. */
export const mortalEnv = (fault: Fault | null): { readonly env: Env; readonly calls: OutsideCall[] } => fatefulEnv((nth) => nth === fault?.nth ? fault : null, env)

export function fatefulEnv(fate: Fate, base: Env): { readonly env: Env; readonly calls: OutsideCall[] } {
  const calls: OutsideCall[] = []
  let isDead = false
  const guard = async (name: string, isWrite: boolean, run: () => unknown): Promise<unknown> => {
    if (isDead) throw new Error('killed')
    const fault = fate(calls.push({ name, isWrite }))
    if (fault === null) return run()
    if (fault.kind === 'killed') isDead = true
    if (fault.when === 'after') await run()
    throw new Error('killed')
  }
  const raw = new WeakMap<object, D1PreparedStatement>()
  const wrap = (statement: D1PreparedStatement, isWrite: boolean): D1PreparedStatement => {
    const wrapped = new Proxy(statement, { get: (target, key) => {
      if (key === 'bind') return (...values: unknown[]) => wrap(target.bind(...values), isWrite)
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? (...args: unknown[]) => guard('D1', isWrite, () => (value as (...all: unknown[]) => unknown).apply(target, args)) : value
    } })
    raw.set(wrapped, statement)
    return wrapped
  }
  const DB = {
    prepare: (sql: string) => wrap(base.DB.prepare(sql), !/^\s*SELECT/i.test(sql)),
    batch: (list: D1PreparedStatement[]) => guard('D1.batch', true, () => base.DB.batch(list.map((each) => raw.get(each) ?? each))),
  }
  /** Methods of a binding, or of the stubs that its `get` gives. */
  const guarded = (name: string, target: object, isWrite: (method: string) => boolean): unknown => new Proxy(target, { get: (inner, key) => {
    const value: unknown = Reflect.get(inner, key)
    return typeof value === 'function' ? (...args: unknown[]) => guard(`${name}.${String(key)}`, isWrite(String(key)), () => (value as (...all: unknown[]) => unknown).apply(inner, args)) : value
  } })
  const objects = (name: string, namespace: object): unknown => new Proxy(namespace, { get: (target, key) => {
    const value: unknown = Reflect.get(target, key)
    if (key !== 'get') return typeof value === 'function' ? value.bind(target) : value
    return (id: unknown) => new Proxy((value as (id: unknown) => object).call(target, id), {
      // A stub makes a remote method of any name, so it must be called in place.
      get: (stub, method) => (...args: unknown[]) => guard(`${name}.${String(method)}`, !objectReads.includes(String(method)), () => (stub as Record<PropertyKey, (...all: unknown[]) => unknown>)[method]?.(...args)),
    })
  } })
  const queue = (name: 'WEBHOOKS' | 'ENGAGEMENTS' | 'PROJECTIONS' | 'TRAINING' | 'CARRIER_PUSHES') => guarded(name, base[name], () => true)
  return {
    calls,
    env: {
      ...base, DB, ORDERS: objects('ORDERS', base.ORDERS), LIMITS: objects('LIMITS', base.LIMITS), MEDIA: guarded('MEDIA', base.MEDIA, (method) => method === 'put' || method === 'delete'),
      WEBHOOKS: queue('WEBHOOKS'), ENGAGEMENTS: queue('ENGAGEMENTS'), PROJECTIONS: queue('PROJECTIONS'), TRAINING: queue('TRAINING'), CARRIER_PUSHES: queue('CARRIER_PUSHES'),
    } as unknown as Env,
  }
}

/** Every fault that a piece of work with these calls can meet: it fails at each, and is killed right behind each that changes something. */
export const faultsOf = (calls: readonly OutsideCall[]): Fault[] => calls.flatMap(({ isWrite }, at): Fault[] => [
  { nth: at + 1, kind: 'failed', when: 'before' }, ...isWrite ? [{ nth: at + 1, kind: 'killed', when: 'before' }, { nth: at + 1, kind: 'killed', when: 'after' }] as const : [],
])
