import { DurableObject } from 'cloudflare:workers'
import { closedBreaker, leaveToCall, settleCall } from '../domain/asking/breaker.ts'
import { log } from '../edge/log.ts'
import type { Env } from '../env.ts'
import { nextTurn, takeRequests } from './account-asking.ts'
import { countDue, createSchema, deleteDue, hasSchema, readAccount, writeAccount, writeDue, type Account } from './account-storage.ts'
import type { AccountState, CarrierAccountApi, DueEntry, OpenAccount, SettledCall } from './carrier-account-api.ts'

/**
 * One carrier account of one merchant: what to ask when, and whether the carrier may be asked at all. It never fetches: an
 * object is billed for the time it waits, a queue consumer is not.
 */
export class CarrierAccountObject extends DurableObject<Env> implements CarrierAccountApi {
  async due(entry: DueEntry): Promise<void> {
    const account = this.#open(entry.merchant, entry.carrier)
    writeDue(this.#sql, { trackingNumber: entry.trackingNumber, store: entry.store, order: entry.order, at: Date.parse(entry.at), value: entry.value })
    if (account.access) await this.#arm(Date.now())
  }

  async forget({ trackingNumber, store, order }: { trackingNumber: string; store: string; order: string }): Promise<void> {
    if (!hasSchema(this.#sql)) return
    deleteDue(this.#sql, trackingNumber, store, order)
    await this.#arm(Date.now())
  }

  async open(): Promise<OpenAccount | null> {
    const account = this.#read()
    return account?.access ? { ...account.access, sealedToken: account.token?.sealed ?? null, tokenExpiresAt: account.token?.expiresAt ?? null } : null
  }

  async configure(input: { merchant: string; carrier: string; origin: string; sealedCredentials: string; sealedHookSecrets: string | null; now: string }): Promise<void> {
    const account = this.#open(input.merchant, input.carrier)
    const access = { origin: input.origin, sealedCredentials: input.sealedCredentials, sealedHookSecrets: input.sealedHookSecrets }
    writeAccount(this.#sql, { ...account, access, token: null, breaker: closedBreaker, updatedAt: input.now })
    await this.#arm(Date.parse(input.now))
  }

  async close(): Promise<void> {
    await this.ctx.storage.deleteAll()
  }

  async keepToken(input: { sealedToken: string; expiresAt: string }): Promise<void> {
    const account = this.#read()
    if (account) writeAccount(this.#sql, { ...account, token: { sealed: input.sealedToken, expiresAt: input.expiresAt } })
  }

  async settle({ now, ...end }: SettledCall): Promise<void> {
    const account = this.#read()
    if (!account) return
    const at = Date.parse(now)
    const breaker = settleCall(account.breaker, end, at)
    if (breaker.state !== account.breaker.state) log(breaker.state === 'closed' ? 'info' : 'warn', 'carrier account breaker', { merchant: account.merchant, carrier: account.carrier, state: breaker.state })
    // A token the carrier refused may have been revoked before its time (F10): the next call logs in anew.
    writeAccount(this.#sql, { ...account, breaker, token: end.error === 'auth' ? null : account.token })
    await this.#arm(at)
  }

  async state(): Promise<AccountState> {
    const account = this.#read()
    if (!account) return { state: 'ok', until: null, due: 0, updatedAt: null }
    const leave = leaveToCall(account.breaker, Date.now())
    return {
      state: leave.kind === 'never' ? 'auth_failed' : leave.kind === 'free' ? 'ok' : 'paused',
      until: leave.kind === 'wait' ? new Date(leave.until).toISOString() : null, due: countDue(this.#sql), updatedAt: account.updatedAt,
    }
  }

  async wake(now: string): Promise<void> {
    if (hasSchema(this.#sql)) await this.#turn(Date.parse(now))
  }

  /** Nothing may escape from here: after six failures the platform forgets an alarm. */
  override async alarm(): Promise<void> {
    try {
      await this.#turn(Date.now())
    } catch (error) {
      log('error', 'carrier account alarm failed', { carrier: this.#read()?.carrier ?? null, error: String(error) })
      await this.ctx.storage.setAlarm(Date.now() + 60_000)
    }
  }

  async #turn(now: number): Promise<void> {
    const requests = this.ctx.storage.transactionSync(() => takeRequests(this.#sql, now))
    await this.#arm(now)
    if (requests.length > 0) await this.env.CARRIER_POLLS.sendBatch(requests.map((body) => ({ body })))
  }

  async #arm(now: number): Promise<void> {
    const next = nextTurn(this.#sql, now)
    const set = await this.ctx.storage.getAlarm()
    if (next === null) {
      if (set !== null) await this.ctx.storage.deleteAlarm()
    } else if (set !== next) await this.ctx.storage.setAlarm(next)
  }

  get #sql(): SqlStorage { return this.ctx.storage.sql }
  #read(): Account | null { return hasSchema(this.#sql) ? readAccount(this.#sql) : null }
  #open(merchant: string, carrier: string): Account {
    createSchema(this.#sql)
    const known = readAccount(this.#sql)
    if (known) return known
    const account: Account = { merchant, carrier, access: null, token: null, breaker: closedBreaker, bucket: null, sent: 0, updatedAt: null }
    writeAccount(this.#sql, account)
    return account
  }
}
