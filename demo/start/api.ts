/** The public API with the demo’s key, for the seed. A refusal is a bug of the seed, so it throws with the problem’s own words. */
export const createApi = (origin: string, apiKey: string, send: typeof fetch = fetch) => {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await send(`${origin}${path}`, { method, headers: { authorization: `Bearer ${apiKey}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    return response.json() as Promise<T>
  }
  return {
    get: <T>(path: string) => call<T>('GET', path),
    put: <T>(path: string, body: unknown) => call<T>('PUT', path, body),
    patch: <T>(path: string, body: unknown) => call<T>('PATCH', path, body),
    post: <T>(path: string, body?: unknown) => call<T>('POST', path, body),
  }
}
export type Api = ReturnType<typeof createApi>
