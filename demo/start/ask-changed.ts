import { carrierIds, type CarrierId } from '../../contract/vocabulary.ts'
import type { Sandbox } from '../carrier-sandbox/sandbox.ts'
import type { Api } from './api.ts'

/** Seconds between two looks of the demo; the desk counts them down. */
const everySeconds = 10

export const demoPolls = Object.fromEntries(carrierIds.map((carrier) => [carrier, everySeconds])) as Record<CarrierId, number>

/**
 * A poll plan asks every two hours, which is right for a carrier and dull at a desk. So the demo presses the merchant's
 * own "ask now" for each parcel that changed since its last look; the worker then asks as it always does, within quota.
 * `shipments`: id by tracking number. Gives its end.
 */
export const askChanged = (sandbox: Pick<Sandbox, 'onChange'>, api: Pick<Api, 'post'>, shipments: ReadonlyMap<string, string>, every = everySeconds * 1000): { stop(): Promise<void> } => {
  const changed = new Set<string>()
  let asking: Promise<unknown> = Promise.resolve()
  const forget = sandbox.onChange(({ number }) => { changed.add(number) })
  const timer = setInterval(() => {
    const due = [...changed].flatMap((number) => shipments.get(number) ?? [])
    changed.clear()
    for (const id of due) asking = asking.then(() => api.post(`/v1/shipments/${id}/ask`, undefined)).catch((error: unknown) => console.error('asking failed:', error instanceof Error ? error.message : error))
  }, every)
  return { stop: async () => { forget(); clearInterval(timer); await asking } }
}
