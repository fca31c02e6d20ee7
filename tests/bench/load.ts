import { Agent, request } from 'node:http'

/** One target of a run: how to make its n-th request. */
export interface Target { readonly name: string; next(n: number): { url: string; method?: string; headers?: Record<string, string>; body?: string } }
export interface LoadFigures { readonly perSecond: number; readonly p50: number; readonly p99: number; readonly failed: number }

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

const once = (spec: ReturnType<Target['next']>): Promise<boolean> =>
  new Promise((resolve) => {
    const call = request(spec.url, { method: spec.method ?? 'GET', headers: spec.headers ?? {}, agent }, (response) => {
      response.resume()
      response.on('end', () => resolve((response.statusCode ?? 500) < 400))
    })
    call.on('error', () => resolve(false))
    call.end(spec.body)
  })

/** A closed loop of `connections` callers that stops after `requests` answers. Times in milliseconds. */
export const load = async (target: Target, { connections, requests, from }: { connections: number; requests: number; from: number }): Promise<LoadFigures> => {
  const times: number[] = []
  let issued = 0
  let failed = 0
  const started = performance.now()
  await Promise.all(Array.from({ length: connections }, async () => {
    while (issued < requests) {
      const spec = target.next(from + issued++)
      const begin = performance.now()
      if (!await once(spec)) failed += 1
      times.push(performance.now() - begin)
    }
  }))
  const seconds = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: requests / seconds, p50: at(0.5), p99: at(0.99), failed }
}

export const closeConnections = (): void => agent.destroy()

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] ?? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
