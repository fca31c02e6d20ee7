import { DurableObject } from 'cloudflare:workers'
import type { Env } from '../env.ts'
import type { LimitApi } from './limit-api.ts'

interface Counter { readonly used: number; /** UTC ms. */ readonly endsAt: number }
interface Take { readonly limit: number; readonly windowSeconds: number; readonly now: number }

/** One subject's budget, exact over all isolates. Holds one row, which its alarm takes away when the window ends. */
export class LimitObject extends DurableObject<Env> implements LimitApi {
  async take({ limit, windowSeconds, now }: Take): Promise<{ allowed: boolean; retryAfter: number }> {
    const counter = this.#read(now)
    if (counter && counter.used >= limit) return { allowed: false, retryAfter: secondsUntil(counter, now) }
    const endsAt = counter?.endsAt ?? now + windowSeconds * 1000
    // Synchronous storage between read and write: no other call can come in between (TRUST 3).
    this.ctx.storage.kv.put('counter', { used: (counter?.used ?? 0) + 1, endsAt } satisfies Counter)
    if (!counter) await this.ctx.storage.setAlarm(endsAt)
    return { allowed: true, retryAfter: 0 }
  }

  async give(): Promise<void> {
    const counter = this.ctx.storage.kv.get<Counter>('counter')
    if (counter && counter.used > 0) this.ctx.storage.kv.put('counter', { ...counter, used: counter.used - 1 } satisfies Counter)
  }

  async peek({ limit, now }: Take): Promise<{ allowed: boolean; retryAfter: number }> {
    const counter = this.#read(now)
    return counter && counter.used >= limit ? { allowed: false, retryAfter: secondsUntil(counter, now) } : { allowed: true, retryAfter: 0 }
  }

  override async alarm(): Promise<void> {
    const counter = this.#read(Date.now())
    // A new window began while this alarm was on its way.
    if (counter) await this.ctx.storage.setAlarm(counter.endsAt)
    else await this.ctx.storage.deleteAll()
  }

  #read(now: number): Counter | null {
    const counter = this.ctx.storage.kv.get<Counter>('counter')
    return counter && counter.endsAt > now ? counter : null
  }
}

const secondsUntil = (counter: Counter, now: number): number => Math.max(1, Math.ceil((counter.endsAt - now) / 1000))
