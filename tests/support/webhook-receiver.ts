import type { SendDeps } from '../../worker/channels/send-webhook.ts'
import type { WebhookMessage } from '../../contract/webhook.ts'

/** One request a merchant's server saw. */
export interface Received { readonly url: string; readonly headers: Headers; readonly text: string; readonly body: WebhookMessage; readonly redirect: RequestInit['redirect'] | undefined }

/** A merchant's own server, and the clock and randomness of the sender. `answer` says what it replies; 204 unless told. */
export function webhookReceiver(answer: (request: Received, tries: number) => Response | Promise<Response> = () => new Response(null, { status: 204 })) {
  const received: Received[] = []
  let now = Date.now()
  const deps = {
    now: () => new Date(now), random: () => 0.5, sleep: async () => {},
    fetch: async (url: string, init: RequestInit) => {
      const text = String(init.body)
      const request: Received = { url, headers: new Headers(init.headers), text, body: JSON.parse(text) as WebhookMessage, redirect: init.redirect }
      received.push(request)
      return answer(request, received.length)
    },
  } satisfies SendDeps & { sleep: () => Promise<void> }
  return { received, deps, forward: (ms: number) => { now += ms }, now: () => new Date(now) }
}
